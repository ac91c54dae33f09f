import type { CountReading } from './applications';
import type { BucketCounts } from './list';
import { RULES, type Rules } from './rules/rules';
import { BUCKETS, type Bucket } from './words';

export interface ChangeQuestion {
  readonly counts: BucketCounts;
  /** Programs that still need a look: they count as programs and in no share. */
  readonly unknown?: number | undefined;
  readonly count?: Pick<CountReading, 'min'> | undefined;
  /** How many programs of the specialty exist at all, when the user knows it. */
  readonly existing?: number | undefined;
}

export interface ListChange {
  readonly add: BucketCounts;
  readonly drop: BucketCounts;
  readonly result: BucketCounts;
  /** The least number of programs that was aimed at, after the cap. */
  readonly least: number;
}

/**
 * The fewest programs to add and drop until D0's shares (R-452) and the least number of programs (R-419) both hold; of
 * equally small changes the one that drops least. Nothing to do is a change of zeros. Undefined where too few programs
 * exist for whole numbers to meet the shares.
 */
export function smallestChange(question: ChangeQuestion, rules: Rules = RULES): ListChange | undefined {
  const { counts, unknown = 0, count, existing = Infinity } = question;
  const least = Math.min(count?.min ?? 0, existing);
  const total = sum(counts);
  const most = existing - unknown;
  let best: { readonly programs: number; readonly cost: number } | undefined;
  for (let programs = Math.max(1, least - unknown); programs <= most; programs++) {
    if (best && programs - total > best.cost) break;
    const room = roomFor(programs, rules);
    const low = BUCKETS.reduce((all, bucket) => all + room[bucket].low, 0);
    const high = BUCKETS.reduce((all, bucket) => all + room[bucket].high, 0);
    if (BUCKETS.some((bucket) => room[bucket].low > room[bucket].high)) continue;
    if (programs < low || programs > high) continue;
    const near = clamped(counts, room);
    const cost =
      BUCKETS.reduce((all, bucket) => all + Math.abs(near[bucket] - counts[bucket]), 0) +
      Math.abs(programs - sum(near));
    if (!best || cost <= best.cost) best = { programs, cost };
  }
  if (!best) return undefined;
  const result = spread(clamped(counts, roomFor(best.programs, rules)), best.programs, rules);
  const moved = (sign: 1 | -1) => each((bucket) => Math.max(0, sign * (result[bucket] - counts[bucket])));
  return { add: moved(1), drop: moved(-1), result, least };
}

type Room = Readonly<Record<Bucket, { readonly low: number; readonly high: number }>>;

const each = <Value>(value: (bucket: Bucket) => Value): Readonly<Record<Bucket, Value>> => ({
  Reach: value('Reach'),
  Realistic: value('Realistic'),
  Safety: value('Safety'),
});
const sum = (counts: BucketCounts): number => BUCKETS.reduce((all, bucket) => all + counts[bucket], 0);

/** The whole numbers of each bucket that keep its share within the tolerance, and Reach within its cap. */
function roomFor(programs: number, { mix }: Rules): Room {
  return each((bucket) => {
    const target = mix.target.D0[bucket].value;
    const top = target + mix.tolerance.value;
    const cap = bucket === 'Reach' ? Math.min(top, mix.reachCap.value) : top;
    return {
      low: Math.max(0, Math.ceil(((target - mix.tolerance.value) * programs) / 100)),
      high: Math.floor((cap * programs) / 100),
    };
  });
}

const clamped = (counts: BucketCounts, room: Room): BucketCounts =>
  each((bucket) => Math.min(room[bucket].high, Math.max(room[bucket].low, counts[bucket])));

/** Adds or takes what is missing to `programs`, one at a time where the share lies farthest from its target. */
function spread(start: BucketCounts, programs: number, rules: Rules): BucketCounts {
  const room = roomFor(programs, rules);
  const counts: Record<Bucket, number> = { ...start };
  for (let missing = programs - sum(counts); missing !== 0; missing += missing > 0 ? -1 : 1) {
    const sign = Math.sign(missing);
    const lack = (bucket: Bucket) =>
      sign * ((rules.mix.target.D0[bucket].value * programs) / 100 - counts[bucket]);
    const free = BUCKETS.filter((bucket) =>
      sign > 0 ? counts[bucket] < room[bucket].high : counts[bucket] > room[bucket].low,
    );
    const [first = 'Safety'] = free.sort((a, b) => lack(b) - lack(a));
    counts[first] += sign;
  }
  return counts;
}
