import type { BucketInputs } from './buckets';
import type { ScoreForm } from './list';
import { LOCATIONS, PROGRAM_KINDS } from './words';

/** Room for a score in a numeric key; scores that need more, and decimals, make a key of text. */
const SCORE_BITS = 9;
const SCORE_ROOM = 2 ** SCORE_BITS;

const fits = (value: number): boolean => Number.isInteger(value) && value >= 0 && value < SCORE_ROOM - 1;

/** One number per combination of scores where it can be had, because a number is a far cheaper key than text. */
function scoreKey(score: ScoreForm | undefined, cutoff: number | undefined): number | string {
  const low = score ? score.low : SCORE_ROOM - 1;
  const high = score ? score.high : 0;
  const floor = cutoff ?? SCORE_ROOM - 1;
  const numeric = (score === undefined || fits(low)) && fits(high) && (cutoff === undefined || fits(floor));
  if (!numeric) return `${score?.low}|${score?.high}|${score?.open}|${cutoff}`;
  return (((low << SCORE_BITS) | high) << (SCORE_BITS + 1)) | (floor << 1) | (score?.open ? 1 : 0);
}

type Facts = Pick<BucketInputs, 'score' | 'cutoff' | 'kind' | 'location' | 'friendly'>;

/** Keeps what was worked out for a combination of facts, so that equal rows share one text, whatever their number. */
export class Verdicts<Verdict> {
  readonly #byFacts = new Map<number, Map<number | string, Verdict>>();

  /** `extra` numbers whatever else the verdict depends on. */
  of(facts: Facts, extra: number, make: () => Verdict): Verdict {
    const kind = facts.kind === undefined ? 0 : PROGRAM_KINDS.indexOf(facts.kind) + 1;
    const location = facts.location === undefined ? 0 : LOCATIONS.indexOf(facts.location) + 1;
    const key =
      ((extra * (PROGRAM_KINDS.length + 1) + kind) * (LOCATIONS.length + 1) + location) * 2 +
      (facts.friendly === true ? 1 : 0);
    let byScore = this.#byFacts.get(key);
    if (!byScore) {
      byScore = new Map();
      this.#byFacts.set(key, byScore);
    }
    const score = scoreKey(facts.score, facts.cutoff);
    let verdict = byScore.get(score);
    if (verdict === undefined) {
      verdict = make();
      byScore.set(score, verdict);
    }
    return verdict;
  }
}
