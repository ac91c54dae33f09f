import { BLANK_PROFILE } from '../workbook/blankProfile';
import { classifyList } from '../workbook/classifyList';
import { readProfile } from '../workbook/readProfile';
import type { RibbonPress } from '../workbook/ribbonPress';
import { showSummary } from '../workbook/showSummary';

/** Classifies the list on the active sheet with the profile that the workbook keeps. */
export async function classify(): Promise<RibbonPress> {
  const profile = await readProfile();
  if (!profile.ok) return profile;
  return classifyList({ profile: profile.value ?? BLANK_PROFILE });
}

/** Goes to the summary; where there is none yet, classifies the list on the active sheet first, which makes one. */
export async function summarize(): Promise<RibbonPress> {
  const shown = await showSummary();
  if (!shown.ok) return shown;
  if (shown.value) return { ok: true, value: undefined };
  const classified = await classify();
  if (!classified.ok) return classified;
  const shownNow = await showSummary();
  return shownNow.ok ? classified : shownNow;
}

/** Makes an advisor's copy of everything and opens it. What is to be left out is chosen in the pane. */
export async function advisorCopy(): Promise<RibbonPress> {
  // Taking files apart is fetched only for this button.
  const [{ makeAdvisorCopy }, { openWorkbook }] = await Promise.all([
    import('../workbook/makeAdvisorCopy'),
    import('../workbook/openWorkbook'),
  ]);
  const copy = await makeAdvisorCopy();
  if (!copy.ok) return copy;
  const opened = await openWorkbook(copy.value.bytes);
  return opened.ok ? { ok: true, value: undefined } : opened;
}
