import { readLadder } from './bands';
import { found, type Outcome } from './outcome';
import type { Figure } from './rules/figure';
import { MISS_TYPES, type FieldResearch, type MissType } from './rules/miss';
import { RULES, type Rules } from './rules/rules';
import { readScore } from './scores';
import { readCount } from './wholeNumbers';

export { FIELD_RESEARCH, MISS_TYPES, type FieldResearch, type MissType } from './rules/miss';

/** What a miss is told by; what is not known does not vote. */
export interface MissFacts {
  readonly step2: number;
  readonly research?: FieldResearch | undefined;
  readonly interviews?: number | undefined;
}

export type MissColumn = 'step2' | 'research' | 'interviews';

/** What one column says: one row, or two where the ranges overlap. */
export interface MissVote {
  readonly column: MissColumn;
  readonly given: string;
  readonly types: readonly MissType[];
  /** More interviews than any range has. */
  readonly beyond: boolean;
  readonly figure: Figure<unknown>;
}

export interface MissReading {
  readonly type: MissType;
  readonly votes: readonly MissVote[];
  /** Columns that do not say so, not even with half a vote. */
  readonly dissenting: readonly MissColumn[];
  /** Two rows had as many votes, and the score decided. */
  readonly tied: boolean;
}

/**
 * R-020: what kind of miss it was. Each column has one vote, halved where it fits two rows (C-33); the most votes win, and
 * a tie goes to the row of the score. D3's label for a self-description, never a zone (C-51). Refuses an impossible score
 * and a fraction of an interview.
 */
export function missProfile(
  { step2, research, interviews }: MissFacts,
  rules: Rules = RULES,
): Outcome<MissReading> {
  const score = readScore(step2, rules);
  if (!score.ok) return score;
  const calls = interviews === undefined ? undefined : readCount(interviews, 'interviews');
  if (calls && !calls.ok) return calls;
  const votes = [scoreVote(score.value, rules)];
  if (research) votes.push(researchVote(research, rules));
  if (calls) votes.push(interviewVote(calls.value, rules));

  const total = (type: MissType) =>
    votes.reduce((sum, { types }) => sum + (types.includes(type) ? 1 / types.length : 0), 0);
  const most = Math.max(...MISS_TYPES.map(total));
  const leading = MISS_TYPES.filter((type) => total(type) === most);
  const type = leading.find((each) => votes[0]!.types.includes(each)) ?? leading[0]!;
  return found({
    type,
    votes,
    dissenting: votes.filter(({ types }) => !types.includes(type)).map(({ column }) => column),
    tied: leading.length > 1,
  });
}

function scoreVote(step2: number, { miss }: Rules): MissVote {
  const type = readLadder(miss.step2, step2);
  const step = miss.step2.steps.find(({ label }) => label === type) ?? miss.step2.steps[0]!;
  return { column: 'step2', given: String(step2), types: [type], beyond: false, figure: step.from };
}

function researchVote(research: FieldResearch, { miss }: Rules): MissVote {
  const figure = miss.research[research];
  return { column: 'research', given: research, types: [figure.value], beyond: false, figure };
}

function interviewVote(interviews: number, { miss }: Rules): MissVote {
  const fits = MISS_TYPES.filter(
    (type) => interviews >= miss.interviews[type].from.value && interviews <= miss.interviews[type].to.value,
  );
  const types = fits.length > 0 ? fits : [miss.beyond.value];
  const figure = fits.length > 0 ? miss.interviews[types[0]!].from : miss.beyond;
  return { column: 'interviews', given: String(interviews), types, beyond: fits.length === 0, figure };
}

/** R-021: D3's typical miss in a few fields: told as help, never used as a test. */
export const TYPICAL_MISSES = [
  {
    fields: ['Orthopedic Surgery', 'Neurosurgery'],
    says: 'Decent scores, strong letters and some research, and too few interviews.',
    source: 'D3:64',
  },
  {
    fields: ['Dermatology'],
    says: 'Strong academics, undone by research, connections or Step 2.',
    source: 'D3:80',
  },
] as const;
