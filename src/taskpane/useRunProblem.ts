import { useState } from 'react';
import type { Problem } from '../domain/problem';
import type { StoredProfile } from '../workbook/storedProfile';
import type { ProfileInPane } from './useProfile';

/** Facts without an order: the sheet may hand back what was saved in another one. */
const factsOf = (profile: StoredProfile): string =>
  JSON.stringify(Object.entries(profile).sort(([one], [other]) => (one < other ? -1 : 1)));

/** What stood in the way of the last run, until the profile changes: by then it may do so no more. */
export function useRunProblem({ profile, read }: Pick<ProfileInPane, 'profile' | 'read'>) {
  const [problem, tell] = useState<Problem>();
  const [met, meet] = useState<{ readonly problem: Problem; readonly facts: string }>();
  if (problem && read) {
    const facts = factsOf(profile);
    // A problem that was told before the profile was read is one of the profile that was then read.
    if (met?.problem !== problem) meet({ problem, facts });
    else if (met.facts !== facts) tell(undefined);
  }
  return [problem, tell] as const;
}
