import { BUCKETS, UNKNOWN_BUCKET, type Bucket } from './words';

/** Other words for the buckets (R-459): D4's letters, "target" and "safer". */
const ALIASES: Readonly<Record<string, Bucket>> = {
  r: 'Reach',
  t: 'Realistic',
  target: 'Realistic',
  s: 'Safety',
  safe: 'Safety',
  safer: 'Safety',
};
const BY_WORD = new Map<string, Bucket>([
  ...BUCKETS.map((bucket) => [bucket.toLowerCase(), bucket] as const),
  ...Object.entries(ALIASES),
]);

/** A bucket as a person or an article writes it, in any case; `?` stays `?`; undefined for anything else. */
export function readBucket(text: string): Bucket | typeof UNKNOWN_BUCKET | undefined {
  const word = text.trim().toLowerCase();
  return word === UNKNOWN_BUCKET ? UNKNOWN_BUCKET : BY_WORD.get(word);
}
