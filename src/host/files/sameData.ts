const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null)
    return typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value) ? value.toUpperCase() : value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, plain(part)]),
  );
};

/** A text that two pieces of data share when they say the same, whatever the order of their keys and the case of their colours. */
export const signature = (data: unknown, without: readonly string[] = []): string => {
  const value = plain(data);
  const kept =
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).filter(([key]) => !without.includes(key)))
      : value;
  return JSON.stringify(kept);
};

/** Whether two pieces of data say the same. */
export const sameData = (one: unknown, other: unknown, without: readonly string[] = []): boolean =>
  one === other || signature(one, without) === signature(other, without);

/** What became of each thing in a list. */
export interface ListChanges<T> {
  readonly kept: readonly (readonly [before: T, after: T])[];
  readonly changed: readonly (readonly [before: T, after: T])[];
  readonly removed: readonly T[];
  readonly added: readonly T[];
}

/**
 * Tells what became of each thing: the same one is found by its key, then by what it says, and what is left is paired
 * in order where `alike` allows. `key` answers undefined for things that have none.
 */
export const listChanges = <T>(
  before: readonly T[],
  after: readonly T[],
  {
    key,
    says,
    alike,
  }: {
    readonly key: (thing: T) => string | undefined;
    readonly says: (thing: T) => string;
    readonly alike: (one: T, other: T) => boolean;
  },
): ListChanges<T> => {
  const left = new Set(before);
  const open = new Set(after);
  const pairs: (readonly [T, T])[] = [];
  const pair = (matches: (one: T, other: T) => boolean): void => {
    for (const other of open) {
      const one = [...left].find((candidate) => matches(candidate, other));
      if (one === undefined) continue;
      pairs.push([one, other]);
      left.delete(one);
      open.delete(other);
    }
  };
  pair((one, other) => key(one) !== undefined && key(one) === key(other) && alike(one, other));
  pair((one, other) => says(one) === says(other));
  pair(alike);
  const isSame = ([one, other]: readonly [T, T]): boolean => says(one) === says(other);
  return {
    kept: pairs.filter(isSame),
    changed: pairs.filter((each) => !isSame(each)),
    removed: [...left],
    added: [...open],
  };
};
