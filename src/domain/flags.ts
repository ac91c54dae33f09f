import type { FlagKind, Severity } from './rules/flags';
import { RULES, type Rules } from './rules/rules';
import type { Answer, Category } from './words';

/** Something that weighs on an application, as a person told it. What the articles leave to judgement is an answer. */
export interface ToldFlag {
  readonly kind: FlagKind;
  /** How often: failed attempts, clerkship failures; more than one where it is known. */
  readonly times?: number;
  /** A leave or a gap that is explained: `no` is a vague explanation or none. */
  readonly explained?: Answer;
  /** A person's own judgement that it is mild, which nobody defines (G-10). A failure or a professionalism note is never mild. */
  readonly mild?: Answer;
}

export interface Flag extends ToldFlag {
  readonly severity: Severity;
  /** One of D4's anchors (R-852). */
  readonly anchor: boolean;
}

const FIRM: readonly Severity[] = ['failure', 'professionalism', 'risk factor', 'zone'];

/**
 * how heavy a flag is, and whether it is an anchor. A leave always counts and is mild once it is
 * explained (C-45); several of the same kind are a heavier kind.
 */
export function weigh(told: ToldFlag, rules: Rules = RULES): Flag {
  const { rows, explained } = rules.flags;
  const own = rows[told.kind].severity.value;
  const judged: Severity = told.mild === 'yes' ? 'mild' : told.mild === 'no' ? 'non-mild' : own;
  const excused = told.explained === 'yes' && told.mild !== 'no' ? explained.value : judged;
  return { ...told, severity: FIRM.includes(own) ? own : excused, anchor: isAnchor(told, rules) };
}

/**
 * R-852: D4's five anchors, and any other failed attempt, which R-002 counts. A leave has to be explained vaguely, and
 * clerkship failures have to be several: what is not known is no anchor.
 */
function isAnchor({ kind, times = 1, explained }: ToldFlag, rules: Rules): boolean {
  switch (rules.flags.rows[kind].anchor?.value) {
    case 'always':
      return explained !== 'yes';
    case 'if vague':
      return explained === 'no';
    case 'if several':
      return times >= rules.flags.severalClerkships.value;
    case undefined:
      return false;
  }
}

export interface FlagsReading {
  /** Everything told, risk factors included. */
  readonly flags: readonly Flag[];
  /** Flags alone: risk factors and a low score are none. Several failed attempts are as many as are told. */
  readonly count: number;
  readonly anchors: number;
  readonly category: Category;
  /** The category once every flag that waits for a judgement is called heavy. */
  readonly worst: Category;
}

/**
 * none is Strong, one mild flag is Borderline; a failure, a professionalism note, one flag that is not
 * mild or more mild ones than the rules allow are At-Risk. Flags that wait for a judgement count as mild until it is made.
 */
export function flagsReading(told: readonly ToldFlag[], rules: Rules = RULES): FlagsReading {
  const flags = told.map((each) => weigh(each, rules));
  const counted = flags.filter(({ severity }) => severity !== 'risk factor' && severity !== 'zone');
  const categoryWith = (judged: Severity): Category => {
    const heavy = counted.filter(({ severity }) => (severity === 'judged' ? judged : severity) !== 'mild');
    if (counted.length === 0) return 'Strong';
    return heavy.length > 0 || counted.length > rules.flags.mildAtMost.value ? 'At-Risk' : 'Borderline';
  };
  return {
    flags,
    count: counted.reduce((sum, { kind, times = 1 }) => sum + (isFailedAttempt(kind) ? times : 1), 0),
    anchors: flags.filter(({ anchor }) => anchor).length,
    category: categoryWith('mild'),
    worst: categoryWith('judged'),
  };
}

const isFailedAttempt = (kind: FlagKind): boolean =>
  kind === 'failed attempt' || kind === 'several failed attempts';

/** whether something raises the counts of: being an IMG, an old graduation, low scores. */
export const raisesCounts = (kind: FlagKind, rules: Rules = RULES): boolean =>
  rules.flags.raisesCounts.value.includes(kind);

/** how much the years since graduation weigh for an IMG; `undefined` when they do not. */
export function imgAge(
  years: number,
  rules: Rules = RULES,
): 'risk factor' | 'strong risk factor' | undefined {
  const { over, strongOver } = rules.flags.imgYears;
  if (years > strongOver.value) return 'strong risk factor';
  return years > over.value ? 'risk factor' : undefined;
}
