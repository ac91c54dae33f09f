import type { Outcome } from '../domain/outcome';
import { onSheetChanged } from './onSheetChanged';
import { readProfile } from './readProfile';
import { PROFILE_SHEET } from './sheetNames';
import type { StoredProfile } from './storedProfile';

/** Calls `handler` with the profile whenever a cell of the Backstop Profile sheet changes. Answers with the way to stop listening. */
export const onProfileChanged = (
  handler: (profile: Outcome<StoredProfile | undefined>) => void,
): Promise<() => Promise<void>> => onSheetChanged(PROFILE_SHEET, async () => handler(await readProfile()));
