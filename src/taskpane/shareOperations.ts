import { makeAdvisorCopy } from '../workbook/makeAdvisorCopy';
import { openWorkbook } from '../workbook/openWorkbook';
import { readReview } from '../workbook/readReview';
import { readShareChoices } from '../workbook/readShareChoices';
import type { PaneOperations } from './paneOperations';

/** What the Share screen does; it takes files apart, which no other screen needs. */
export const shareOperations: Pick<
  PaneOperations,
  'makeAdvisorCopy' | 'openWorkbook' | 'readReview' | 'readShareChoices'
> = { makeAdvisorCopy, openWorkbook, readReview, readShareChoices };
