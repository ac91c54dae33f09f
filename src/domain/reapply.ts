import { named, type Condition } from './conditions';
import { answerTo, type DecisionAnswers } from './decisionQuestions';
import { directorOf, fieldOf, type DirectorReading, type FieldReading } from './directorSupport';
import type { Walk } from './flowcharts';
import type { Cause } from './missCauses';
import { gapToNorm, type GapReading } from './norms';
import { found, type Outcome } from './outcome';
import { postureOf, type PostureReading } from './posture';
import {
  reattemptFlow,
  reattemptOf,
  tooManyReattempts,
  type ReapplyVerdict,
  type ReattemptReading,
} from './reattempt';
import type { ReattemptDoing, ReattemptQuestion } from './rules/flowcharts';
import type { FieldResearch } from './rules/miss';
import type { OwnNorm } from './rules/norms';
import { RULES, type Rules } from './rules/rules';
import type { Specialty } from './rules/specialties';
import type { Answer, Setting, Zone } from './words';
import { zoneOf } from './zones';

export interface ReapplyFacts {
  /** The dream field that was missed. */
  readonly dream: Specialty;
  readonly step2?: number | undefined;
  readonly setting?: Setting | undefined;
  /** Years since graduation. */
  readonly years?: number | undefined;
  /** Failed exams. */
  readonly failures?: number | undefined;
  /** Interviews in the dream field in the last cycle. */
  readonly interviews?: number | undefined;
  /** Reattempts already made and lost. */
  readonly reattempts?: number | undefined;
  readonly research?: FieldResearch | undefined;
  readonly img?: Answer | undefined;
  /** Why the last application failed, the main cause first. */
  readonly causes?: readonly Cause[] | undefined;
  readonly answers: DecisionAnswers;
}

/** Whose verdict a row is; `field` is what D3 says of one dream by name. */
export const REAPPLY_SOURCES = ['D1', 'D1-flow', 'D2', 'D3', 'field'] as const;
export type ReapplySource = (typeof REAPPLY_SOURCES)[number];

export interface ReapplyRow {
  readonly source: ReapplySource;
  readonly verdict: ReapplyVerdict | 'n/a';
  /** For a pivot the reasons, for an open verdict what is not known or not met. */
  readonly because: readonly string[];
}

export interface ReapplyReading {
  readonly dream: Specialty;
  readonly headline: ReapplyVerdict;
  readonly rows: readonly ReapplyRow[];
  readonly gap: GapReading | undefined;
  readonly zone: Zone | undefined;
  /** The norm of the set in force that the score was held against, where it has one of the field. */
  readonly own: OwnNorm | undefined;
  readonly reattempt: ReattemptReading;
  readonly flow: Walk<ReattemptQuestion, ReattemptDoing>;
  readonly posture: PostureReading;
  readonly director: DirectorReading;
  readonly field: FieldReading;
  /** D2 reapplies and builds a backup in parallel: the list is not optional then. */
  readonly backupList: boolean;
  /** this would be a reattempt too many. */
  readonly repeated: boolean;
}

/**
 * Whether to reapply to a field that was missed, one verdict for each article and a headline: a pivot as soon as
 * one article says so, undecided while one cannot tell, else reapply (C-54). Refuses an impossible score.
 */
export function reapplyOf(facts: ReapplyFacts, rules: Rules = RULES): Outcome<ReapplyReading> {
  const { dream, step2, setting, answers } = facts;
  const gap = step2 === undefined ? undefined : gapToNorm(step2, dream, { setting }, rules);
  if (gap && !gap.ok) return gap;
  const zone = step2 === undefined ? undefined : zoneOf(step2, dream, setting, rules);
  if (zone && !zone.ok) return zone;
  const posture = postureOf(postureFacts(facts), rules);
  if (!posture.ok) return posture;

  const atHand = { ...facts, band: gap?.value.band, zone: zone?.value.zone };
  const reattempt = reattemptOf(atHand, rules);
  const flow = reattemptFlow(atHand, rules);
  const director = directorOf(atHand, rules);
  const field = fieldOf({ dream, answers });
  const rows = [
    reattemptRow(reattempt),
    flowRow(flow),
    postureRow(posture.value),
    directorRow(director),
    fieldRow(field),
  ];
  return found({
    dream,
    headline: headlineOf(rows),
    rows,
    gap: gap?.value,
    zone: zone?.value.zone,
    own: zone?.value.own,
    reattempt,
    flow,
    posture: posture.value,
    director,
    field,
    backupList: posture.value.posture === 'borderline-realistic',
    repeated: tooManyReattempts(facts.reattempts, rules),
  });
}

function headlineOf(rows: readonly ReapplyRow[]): ReapplyVerdict {
  const verdicts = rows.map(({ verdict }) => verdict);
  if (verdicts.includes('Pivot')) return 'Pivot';
  return verdicts.includes('Undecided') ? 'Undecided' : 'Reapply';
}

/** Limited or unrelated research leaves open whether any of it is in the field. */
const IN_FIELD: Readonly<Record<FieldResearch, Answer>> = {
  multiple: 'yes',
  limited: 'unknown',
  minimal: 'no',
};

const postureFacts = ({
  dream,
  step2,
  setting,
  years,
  failures,
  research,
  img,
  causes,
  answers,
}: ReapplyFacts) => ({
  specialty: dream,
  setting,
  step2,
  img,
  causes,
  failedAttempts: failures,
  yearsSinceGraduation: years,
  fieldResearch: research && IN_FIELD[research],
  eliteResearch: answerTo(answers, 'elite research'),
  recentClinical: answerTo(answers, 'recent clinical work'),
});

const openIn = (conditions: readonly Condition[]): readonly string[] => [
  ...named(conditions, 'no').map((name) => `not met: ${name}`),
  ...named(conditions, 'unknown'),
];

function reattemptRow({ verdict, reasonable, unwise, pivot }: ReattemptReading): ReapplyRow {
  const because =
    verdict === 'Pivot'
      ? [...named(unwise, 'yes'), ...named(pivot.slice(0, 1), 'yes')]
      : verdict === 'Undecided'
        ? openIn(reasonable)
        : [];
  return { source: 'D1', verdict, because };
}

/** R-311 as a verdict: where its path turns, and whether it has come to its last end already. */
function flowRow({ steps, open, end }: Walk<ReattemptQuestion, ReattemptDoing>): ReapplyRow {
  const source = 'D1-flow';
  if (open === 'near the norms') return { source, verdict: 'Undecided', because: [open] };
  if (end === 'second pivot') return { source, verdict: 'Pivot', because: ['not matched afterwards'] };
  return steps.some(({ box }) => box === 'one reattempt')
    ? { source, verdict: 'Reapply', because: [] }
    : { source, verdict: 'Pivot', because: ['not near the norms'] };
}

function postureRow({ posture, misaligned, missing }: PostureReading): ReapplyRow {
  const source = 'D2';
  if (posture === 'misaligned') return { source, verdict: 'Pivot', because: misaligned };
  if (posture === 'undecided') return { source, verdict: 'Undecided', because: missing };
  return { source, verdict: 'Reapply', because: ['with a backup list'] };
}

const directorRow = ({ verdict, needed, pivot }: DirectorReading): ReapplyRow => ({
  source: 'D3',
  verdict,
  because: verdict === 'Pivot' ? named(pivot, 'yes') : verdict === 'Undecided' ? openIn(needed) : [],
});

const fieldRow = ({ verdict, needed }: FieldReading): ReapplyRow => ({
  source: 'field',
  verdict,
  because:
    verdict === 'Pivot' ? named(needed, 'no').map((name) => `not met: ${name}`) : named(needed, 'unknown'),
});
