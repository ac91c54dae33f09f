import type { DecisionFigure, DecisionQuestion } from './decisionQuestions';
import type { Citation } from './rules/figure';
import { RULES, type Rules } from './rules/rules';
import { STRATEGY_REASONS } from './rules/strategyReasons';

/** A question as a person is asked it, and the rule that asks. */
export interface DecisionText {
  readonly text: string;
  /** How to answer it, where that is not plain. */
  readonly hint?: string;
  readonly citation: Citation;
}

const asks = (citation: Citation, text: string, hint?: string): DecisionText => ({
  text,
  citation,
  ...(hint !== undefined && { hint }),
});
const {
  realign,
  dual,
  delay,
  sponsor,
  reasonable,
  unwise,
  pivot,
  unchanged,
  upgrade,
  backupYearFlow,
  directorFlow,
  pivotNow,
  derm,
  posture,
  riskFlow,
  dreamList,
  retake,
  gapYear,
  blankYear,
  step3,
  neverHated,
  reattemptFlow,
  freeze,
} = STRATEGY_REASONS;

/** A question of a decision in a whole sentence, with the figures in force. */
export function questionText(question: DecisionQuestion, rules: Rules = RULES): DecisionText {
  const { dermResearch } = rules.strategy;
  const texts: Readonly<Record<DecisionQuestion, DecisionText>> = {
    'flags that the field magnifies': asks(
      realign,
      'Are there flags, such as failures or a leave, that weigh more in this field?',
    ),
    'rather match once': asks(realign, 'Would you rather match once than gamble over several cycles?'),
    'a story for both fields': asks(dual, 'Can you tell a coherent story that justifies both fields?'),
    'willing to interview for the backup': asks(
      dual,
      'Would you interview for the backup without resentment?',
    ),
    'would rank the backup': asks(neverHated, 'Would you rank the backup and make it your career?'),
    'dream is central': asks(delay, 'Is the dream field central to who you are?'),
    'advisors name a fix': asks(
      delay,
      'Does an advisor of the field, whom you can name, say that a specific fix gives a real chance next year?',
    ),
    'money and stamina': asks(delay, 'Do you have the money and the stamina for another cycle?'),
    'a director sponsors': asks(
      sponsor,
      'Has a program director of the field read your whole file, named what to strengthen and offered support?',
    ),
    'can strengthen': asks(reasonable, 'Can focused work in the field strengthen your case significantly?'),
    'relevant role': asks(unwise, 'Are you in a role that is relevant to the field?'),
    'ignores the mismatch': asks(
      unwise,
      'Would you be ignoring a mismatch between your metrics and the field?',
    ),
    'optimized attempt failed': asks(pivot, 'Has a serious, optimized attempt already failed?'),
    'burned out': asks(pivot, 'Are you burned out by chasing this field?'),
    'content in another field': asks(pivot, 'Could you be content, not ecstatic, in a neighboring field?'),
    'matched afterwards': asks(reattemptFlow, 'Did you match after the reattempt or the pivot?'),
    'PGY-1 place secured': asks(backupYearFlow, 'Have you secured a PGY-1 place?'),
    'director says reapply': asks(
      directorFlow,
      'Does a program director of the field tell you to reapply?',
      'Answer no if one declined, and leave it open if none was asked.',
    ),
    'fixable in a year': asks(
      directorFlow,
      'Can the main weaknesses be mended in a year?',
      'Weak research, a late Step 2 and poor letters can; a low Step 2 cannot (R-318).',
    ),
    'money presses': asks(pivotNow, 'Would another year of delay be a serious financial burden?'),
    'research in the field planned': asks(
      derm,
      `Are ${dermResearch.low.value}–${dermResearch.high.value} years of research in the field planned?`,
    ),
    'free to move': asks(derm, 'Are you free to move anywhere?'),
    'recent clinical work': asks(posture, 'Have you done clinical work lately?'),
    'elite research': asks(posture, 'Does your research stand out even among applicants to this field?'),
    'accepts high risk': asks(riskFlow, 'Are you willing to take a high risk?'),
    'genuine strengths': asks(
      dreamList,
      'Do you have genuine strengths in the dream field: research, advocates at home, special skills?',
    ),
    'advisors see a chance': asks(
      dreamList,
      'Do your advisors in the dream field see a chance that is more than trivial?',
    ),
    'new letters': asks(unchanged, 'Are there new letters since the last cycle?'),
    'new research': asks(unchanged, 'Is there new research since the last cycle?'),
    'new rotation': asks(unchanged, 'Is there a new rotation since the last cycle?'),
    'new list strategy': asks(unchanged, 'Is the strategy of the list another one?'),
    'name-brand research': asks(upgrade, 'Is research at a name-brand center within reach?'),
    'strong new letters': asks(upgrade, 'Will it bring strong new letters?'),
    'score barely passed': asks(retake, 'Is the score extremely low: barely passed, or failed?'),
    'one catastrophe': asks(retake, 'Was it a single catastrophe?'),
    'productive mentors': asks(gapYear, 'Are there mentors and projects that bring publications or letters?'),
    'delay accepted': asks(gapYear, 'Do you accept a delay without any guarantee?'),
    'unavoidable reason': asks(
      blankYear,
      'Is there a reason that cannot be avoided: serious illness, family crisis, military, immigration?',
    ),
    'wanted of older graduates': asks(step3, 'Do the programs you aim at want Step 3 of older graduates?'),
    'ready for Step 3': asks(step3, 'Would you pass Step 3 comfortably now?'),
  };
  return texts[question];
}

/** The numbers of a decision, as a person is asked for them. */
export const FIGURE_TEXTS: Readonly<Record<DecisionFigure, DecisionText>> = {
  'years since graduation': asks(reasonable, 'Years since graduation'),
  'interviews in the dream field': asks(directorFlow, 'Interviews in the dream field'),
  'reattempts made': asks({ ...pivot, rule: 'R-329', source: 'D1:241 D1:248' }, 'Reattempts already made'),
  'opinions heard': asks(freeze, 'Opinions heard, from people in different roles'),
  'points to gain': asks(retake, 'Points that a retake would gain'),
  'months to prepare': asks(retake, 'Months to prepare for it'),
};
