import { z } from 'zod';

/** Which numbers can be meant, by the nearest name above them: `day`, `amount`. */
export type Numbers = Readonly<Record<string, z.ZodType<number>>>;

/**
 * What is built as the given piece of the rules and differs in its numbers alone, each within what its name allows. Two
 * numbers side by side are a low and a high end.
 */
export function like(builtIn: unknown, numbers: Numbers, number?: z.ZodType<number>): z.ZodType {
  if (typeof builtIn === 'number') return number ?? z.never();
  if (Array.isArray(builtIn)) {
    const items: readonly unknown[] = builtIn;
    const [first, ...rest] = items.map((item) => like(item, numbers, number));
    if (!first) return z.tuple([]);
    const same = z.tuple([first, ...rest]);
    return items.length > 1 && items.every((item) => typeof item === 'number')
      ? same.refine((ends) => isRising(ends.map(Number)), 'low not over high')
      : same;
  }
  if (typeof builtIn !== 'object' || builtIn === null)
    return z.literal(builtIn as string | boolean | undefined);
  return z.strictObject(
    Object.fromEntries(
      Object.entries(builtIn).map(([name, part]) => [
        name,
        name === 'standing'
          ? z.enum(['stated', 'proposed', 'yours'])
          : like(part, numbers, numbers[name] ?? number),
      ]),
    ),
  );
}

const isRising = (ends: readonly number[]): boolean =>
  ends.every((end, at) => at === 0 || (ends[at - 1] ?? end) <= end);
