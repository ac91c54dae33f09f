import { readLadder } from './bands';
import { allOf, answerOf, type Condition } from './conditions';
import { answerTo, type DecisionAnswers } from './decisionQuestions';
import { gapToNorm, type GapReading } from './norms';
import { found, type Outcome } from './outcome';
import { RULES, type Rules } from './rules/rules';
import type { Specialty } from './rules/specialties';
import type { DualStanding } from './rules/strategy';
import type { ReattemptBand } from './rules/zones';
import type { Answer, Setting, Zone } from './words';

export interface DualFacts {
  readonly dream: Specialty;
  readonly step2?: number | undefined;
  readonly setting?: Setting | undefined;
  /** In the dream field. */
  readonly zone?: Zone | undefined;
  readonly answers: DecisionAnswers;
}

/** How two fields at once stand by the distance to the norm (C-21); `realign` leaves only a few long shots. */
export type DualStance = DualStanding | 'realign';

export interface DualReading {
  readonly gap: GapReading | undefined;
  /** Undefined without a score. */
  readonly stance: DualStance | undefined;
  /** True where a sponsor alone keeps dual application open. */
  readonly bySponsor: boolean;
  /** D0 asks for all of these. */
  readonly D0: readonly Condition[];
  /** D4 asks for all of these. */
  readonly D4: readonly Condition[];
  /** D0's conditions and the gate of R-515 together. */
  readonly eligible: Answer;
  /** the backup is one that the applicant would not rank, so that another has to be chosen. */
  readonly refused: boolean;
}

/** a dream that is not completely unrealistic: under the band that forbids a reattempt, or sponsored. */
export function withinReach(band: ReattemptBand | undefined, sponsor: Answer): Answer {
  if (sponsor === 'yes') return 'yes';
  if (band === undefined) return 'unknown';
  return band === 'Do not reattempt' ? sponsor : 'yes';
}

/**
 * Whether two fields at once make sense: D0's conditions (R-501, those of R-303), D4's, the gate that no backup
 * be one that the applicant would hate, and which of the articles rules by distance to the norm (C-21). Refuses
 * an impossible score.
 */
export function dualOf(facts: DualFacts, rules: Rules = RULES): Outcome<DualReading> {
  const { dream, step2, setting, zone, answers } = facts;
  const reading = step2 === undefined ? undefined : gapToNorm(step2, dream, { setting }, rules);
  if (reading && !reading.ok) return reading;
  const gap = reading?.value;
  const sponsor = answerTo(answers, 'a director sponsors');
  const ranked = answerTo(answers, 'would rank the backup');
  const far = gap?.band === 'Do not reattempt';
  const D0: readonly Condition[] = [
    { name: 'dream within reach', answer: withinReach(gap?.band, sponsor) },
    { name: 'a story for both fields', answer: answerTo(answers, 'a story for both fields') },
    {
      name: 'willing to interview for the backup',
      answer: answerTo(answers, 'willing to interview for the backup'),
    },
  ];
  return found({
    gap,
    stance: gap && (far && sponsor !== 'yes' ? 'realign' : readLadder(rules.strategy.dual, gap.gap)),
    bySponsor: far && sponsor === 'yes',
    D0,
    D4: [
      { name: 'clearly out of range', answer: answerOf(zone && zone === 'Red') },
      { name: 'would rank the backup', answer: ranked },
    ],
    eligible: allOf([...D0.map(({ answer }) => answer), ranked]),
    refused: ranked === 'no',
  });
}

/** How many programs of the dream field to keep beside a backup. */
export interface DreamListReading {
  readonly size: 'none' | 'small' | 'not known';
  /** Programs of a small list. */
  readonly low: number;
  readonly high: number;
  readonly conditions: readonly Condition[];
}

/**
 * A small, targeted dream list beside a serious backup: only with genuine strengths and with advisors who
 * see a chance; else no wide list in the dream field.
 */
export function dreamListOf(answers: DecisionAnswers, rules: Rules = RULES): DreamListReading {
  const { low, high } = rules.pressure.longShots;
  const conditions: readonly Condition[] = [
    { name: 'genuine strengths', answer: answerTo(answers, 'genuine strengths') },
    { name: 'advisors see a chance', answer: answerTo(answers, 'advisors see a chance') },
  ];
  const all = allOf(conditions.map(({ answer }) => answer));
  return {
    size: all === 'yes' ? 'small' : all === 'no' ? 'none' : 'not known',
    low: low.value,
    high: high.value,
    conditions,
  };
}
