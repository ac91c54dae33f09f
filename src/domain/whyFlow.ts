import { countText } from './whyLists';
import type {
  BackupYearDoing,
  BackupYearQuestion,
  DirectorDoing,
  DirectorQuestion,
  ReattemptDoing,
  ReattemptQuestion,
  RiskDoing,
  RiskQuestion,
} from './rules/flowcharts';
import { RULES, type Rules } from './rules/rules';

export type FlowBoxName =
  | ReattemptQuestion
  | ReattemptDoing
  | BackupYearQuestion
  | BackupYearDoing
  | DirectorQuestion
  | DirectorDoing
  | RiskQuestion
  | RiskDoing;

/** The text of a box of the four flowcharts, with the figures in force. */
export function boxText(box: FlowBoxName, rules: Rules = RULES): string {
  const { handful, months, repeats } = rules.strategy;
  const said: Readonly<Record<FlowBoxName, string>> = {
    'not matched': 'Not matched, or not in the dream field',
    analysis: 'Analyze metrics and application',
    'near the norms': 'Are your metrics near the norms of the field?',
    'one reattempt': `Consider ${repeats.most.value} more serious reattempt`,
    'find pivots': 'Find realistic fields to pivot to',
    'dream year': 'Secure research or a preliminary year in the dream field',
    'pivot role': 'Secure a role in the field you pivot to',
    strengthen: `Strengthen the profile for ${months.low.value}–${months.high.value} months`,
    rebuild: 'Rebuild the application and apply broadly',
    'matched afterwards': 'Did you match after that?',
    residency: 'Start residency',
    'second pivot': 'Reassess: a second pivot, or another career',
    'no match': 'No match in March',
    'PGY-1 place secured': 'Have you secured a PGY-1 place?',
    'clinical work': 'Make the most of clinical work',
    'gap year': 'A year of research or clinical work',
    'backup electives': 'Electives in the backup field',
    'backup research': 'Research in the backup field',
    'letters and network': 'Strong letters, and people who know you',
    'apply widely': 'Apply widely in the backup, and in the dream field if realistic',
    'did not match': 'Did not match',
    'enough interviews': `Did you have ${handful.value} or more interviews in the dream field?`,
    'director says reapply': 'Does a program director of the field tell you to reapply?',
    'fixable in a year': 'Can the main weaknesses be mended in a year?',
    'gap year and reapply': 'A dedicated year, then a targeted reapplication',
    'pivot now': 'Pivot now',
    'borderline score': 'A borderline Step 2',
    'close to the norm': 'Is your score close to the norm of the field?',
    'accepts high risk': 'Are you willing to take a high risk?',
    'apply broadly': 'Apply broadly within the field',
    'long list with backup': `Apply to ${countText(rules.counts.yellow.highly)} programs, with a strong backup list`,
    'less competitive backup': 'Choose a less competitive backup field',
    'letters and narrative': 'Strengthen letters and narrative',
  };
  return said[box];
}
