import { allOf, answerOf, anyOf, opposite, type Condition } from './conditions';
import { answerTo, type DecisionAnswers } from './decisionQuestions';
import { walkDirector, type Walk } from './flowcharts';
import type { ReapplyVerdict } from './reattempt';
import type { DirectorDoing, DirectorQuestion } from './rules/flowcharts';
import { RULES, type Rules } from './rules/rules';
import type { Specialty } from './rules/specialties';
import { FIXES, type Weakness } from './rules/weaknesses';
import type { Answer, Zone } from './words';

export interface DirectorFacts {
  readonly dream: Specialty;
  /** In the dream field; "significantly below the cutoff" is Red. */
  readonly zone?: Zone | undefined;
  /** Interviews in the dream field in the last cycle. */
  readonly interviews?: number | undefined;
  readonly answers: DecisionAnswers;
}

export interface DirectorReading {
  readonly verdict: ReapplyVerdict | 'n/a';
  /** all of these are needed to reapply. */
  readonly needed: readonly Condition[];
  /** any of these is a reason to pivot now. */
  readonly pivot: readonly Condition[];
  /** Nobody in the field has been asked yet, so that neither way is open. */
  readonly askFirst: boolean;
  /** Money alone decides nothing and is to be weighed. */
  readonly weighMoney: boolean;
}

/** whether the interviews of the last cycle were a handful (C-32). */
export const handful = (interviews: number | undefined, rules: Rules = RULES): Answer =>
  answerOf(interviews === undefined ? undefined : interviews >= rules.strategy.handful.value);

/** under the usual cutoff only the sponsor counts: a director who has read the file, names the work and offers support. */
export function sponsored(zone: Zone | undefined, sponsor: Answer): Answer {
  if (sponsor === 'yes') return 'yes';
  return zone === undefined ? 'unknown' : answerOf(zone !== 'Red');
}

/**
 * D3 on reapplying: only with a handful of interviews, a director's word and weaknesses that can be mended,
 * under the cutoff only with a sponsor; else pivot now. Speaks of certain dreams only, `n/a` for others.
 */
export function directorOf(facts: DirectorFacts, rules: Rules = RULES): DirectorReading {
  const { dream, zone, interviews, answers } = facts;
  const director = answerTo(answers, 'director says reapply');
  const fixable = answerTo(answers, 'fixable in a year');
  const enough = handful(interviews, rules);
  const within = sponsored(zone, answerTo(answers, 'a director sponsors'));
  const needed: readonly Condition[] = [
    { name: 'enough interviews', answer: enough },
    { name: 'director says reapply', answer: director },
    { name: 'fixable in a year', answer: fixable },
    { name: 'over the cutoff or sponsored', answer: within },
  ];
  const pivot: readonly Condition[] = [
    { name: 'too few interviews', answer: opposite(enough) },
    { name: 'under the cutoff without a sponsor', answer: opposite(within) },
    { name: 'no director supports it', answer: opposite(director) },
    { name: 'not fixable in a year', answer: opposite(fixable) },
  ];
  const stop = anyOf(pivot.map(({ answer }) => answer)) === 'yes';
  const go = allOf(needed.map(({ answer }) => answer)) === 'yes';
  const treated = rules.strategy.treatedByD3.value.includes(dream);
  return {
    verdict: !treated ? 'n/a' : stop ? 'Pivot' : go ? 'Reapply' : 'Undecided',
    needed,
    pivot,
    askFirst: treated && !stop && director === 'unknown',
    weighMoney: treated && answerTo(answers, 'money presses') === 'yes',
  };
}

/** D3's flowchart for these facts (R-316). */
export const directorFlow = (
  { interviews, answers }: Pick<DirectorFacts, 'interviews' | 'answers'>,
  rules: Rules = RULES,
): Walk<DirectorQuestion, DirectorDoing> =>
  walkDirector({
    'enough interviews': handful(interviews, rules),
    'director says reapply': answerTo(answers, 'director says reapply'),
    'fixable in a year': answerTo(answers, 'fixable in a year'),
  });

/** whether what went wrong can be mended. A low score cannot, whatever else can; nothing named is not known. */
export const fixable = (weaknesses: readonly Weakness[]): Answer =>
  weaknesses.length === 0 ? 'unknown' : allOf(weaknesses.map((weakness) => FIXES[weakness].value));

export interface FieldReading {
  readonly verdict: ReapplyVerdict | 'n/a';
  readonly needed: readonly Condition[];
  /** The article says it of a neighboring field under the same heading. */
  readonly inferred: boolean;
}

/**
 * What D3 asks of one dream by name. Dermatology: years of research in it, free to move, a director's explicit support
 * . ENT: the push of a trusted director, read for Plastic Surgery and Urology too and marked as inferred.
 */
export function fieldOf({ dream, answers }: Pick<DirectorFacts, 'dream' | 'answers'>): FieldReading {
  const condition = (name: Parameters<typeof answerTo>[1]): Condition => ({
    name,
    answer: answerTo(answers, name),
  });
  const support = condition('director says reapply');
  const needed =
    dream === 'Dermatology'
      ? [condition('research in the field planned'), condition('free to move'), support]
      : dream === 'ENT' || dream === 'Plastic Surgery' || dream === 'Urology'
        ? [support]
        : [];
  const all = allOf(needed.map(({ answer }) => answer));
  const verdict = all === 'yes' ? 'Reapply' : all === 'no' ? 'Pivot' : 'Undecided';
  return {
    verdict: needed.length === 0 ? 'n/a' : verdict,
    needed,
    inferred: dream === 'Plastic Surgery' || dream === 'Urology',
  };
}
