import { found, type Outcome, refused } from '../../domain/outcome';
import type { Problem } from '../../domain/problem';
import { classifyList, type ClassifyReport } from '../classifyList';
import { readProfile } from '../readProfile';
import { classifiedLists } from './classifiedLists';

/**
 * Labels again, by the rules that the workbook now has, every list that Backstop has labeled, as it was told the last time, and
 * refreshes the summary. Without a score there is nothing to go by and nothing is written. Goes on to the other lists where one
 * cannot be written, and then answers that problem.
 */
export async function classifyAgain(): Promise<Outcome<readonly ClassifyReport[]>> {
  const profile = await readProfile();
  if (!profile.ok) return profile;
  if (profile.value?.step2 === undefined) return found([]);
  const lists = await classifiedLists();
  if (!lists.ok) return lists;
  const reports: ClassifyReport[] = [];
  let problem: Problem | undefined;
  for (const { sheet, address } of lists.value) {
    const outcome = await classifyList({ profile: profile.value, sheet, address, again: true });
    if (outcome.ok) reports.push(outcome.value);
    else problem ??= outcome.problem;
  }
  return problem ? refused(problem) : found(reports);
}
