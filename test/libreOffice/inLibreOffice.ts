import { test } from 'vitest';
import { hasLibreOffice } from './recalculated';

/** A test in LibreOffice, which stands for the advisor without the add-in. Shown as skipped on a machine that does not have it. */
export const inLibreOffice = test.skipIf(!hasLibreOffice);
