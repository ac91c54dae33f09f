/** The value that `count` things from `start` share; null when they differ, as Excel answers for mixed properties. */
export function uniform<T>(start: number, count: number, of: (index: number) => T): T | null {
  const first = of(start);
  for (let index = start + 1; index < start + count; index += 1) if (of(index) !== first) return null;
  return first;
}
