/**
 * `stated`: an article says it, or the public page that the source names. `proposed`: our reading. `yours`: a user has put
 * it in the place of the built-in one, whose source it keeps.
 */
export type Standing = 'stated' | 'proposed' | 'yours';

/** Where something comes from: the rule's id and the lines of the articles, `D4:58` or `D4:23 D4:55`, or a public page, `page:ERAS-fees-2026`; `''` when none speaks of it. */
export interface Citation {
  readonly rule: string;
  readonly source: string;
  readonly standing: Standing;
}

/** One figure or word of the rulebook with its origin. */
export interface Figure<Value = number> extends Citation {
  readonly value: Value;
}

export const stated = <const Value>(value: Value, rule: string, source: string): Figure<Value> => ({
  value,
  rule,
  source,
  standing: 'stated',
});

export const proposed = <const Value>(value: Value, rule: string, source = ''): Figure<Value> => ({
  value,
  rule,
  source,
  standing: 'proposed',
});

/** A figure of a public page and not of an article; `page` names the page and what it is as of. */
export const published = <const Value>(value: Value, rule: string, page: `page:${string}`): Figure<Value> =>
  stated(value, rule, page);
