import { readFileSync, readdirSync } from 'node:fs';
import { afterAll, expect, test, vi } from 'vitest';

const { examples, record } = vi.hoisted(() => {
  const collected: (() => void)[] = [];
  const one = (_name: string, example: () => void) => void collected.push(example);
  const many =
    <Row>(rows: readonly Row[]) =>
    (_name: string, example: (row: Row) => void) =>
      rows.forEach((row) => collected.push(() => example(row)));
  return { examples: collected, record: Object.assign(one, { for: many }) };
});
vi.mock('./proof', () => ({ test: record }));

/** One number of the rules: where it stands, and a way to change it. */
interface Place {
  readonly path: string;
  readonly holder: Record<string, unknown>;
  readonly key: string;
  readonly number: number;
}

/** The numbers inside, each once however many tables share it. */
function placesIn(value: unknown, path: string, seen: Set<unknown>): readonly Place[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  const holder = value as Record<string, unknown>; // every object can be indexed by its own keys
  return Object.entries(holder).flatMap(([key, held]) => {
    const inside = path === '' ? key : `${path}.${key}`;
    if (typeof held === 'number') return [{ path: inside, holder, key, number: held }];
    return placesIn(held, inside, seen);
  });
}

/** A share is counted in percent, everything else in wholes. */
const stepOf = (number: number) => (number > 0 && number < 1 ? 0.01 : 1);

/** Whether an example fails while the number is another. */
function noticed({ holder, key, number }: Place, changed: number): boolean {
  holder[key] = changed;
  try {
    return examples.some((example) => {
      try {
        example();
        return false;
      } catch {
        return true;
      }
    });
  } finally {
    holder[key] = number;
  }
}

/** Figures that no example can prove, each with its reason. */
const UNPROVED: Readonly<Record<string, string>> = {};

const RULES_FOLDER = `${import.meta.dirname}/../../src/domain/rules`;
/** The schema's numbers are bounds of what a user may enter, and no figures of the articles. */
const chapters = readdirSync(RULES_FOLDER, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !/^(?:ruleBook\.ts|schema(?:\.ts|[\\/].*))$/.test(file),
);

const seen = new Set<unknown>();
const places: Place[] = [];
for (const file of chapters) {
  const chapter: unknown = await import(`${RULES_FOLDER}/${file}`);
  places.push(...placesIn({ ...(chapter as object) }, '', seen));
}

for (const file of readdirSync(import.meta.dirname).filter((name) => /\.test\.ts$/.test(name))) {
  const text = readFileSync(`${import.meta.dirname}/${file}`, 'utf8');
  if (file !== 'mutations.test.ts' && text.includes("from './proof'")) await import(`./${file}`);
}

const before = places.map(({ number }) => number);
afterAll(() => expect(places.map(({ holder, key }) => holder[key])).toEqual(before));

test('the examples are many, and hold while nothing is changed', () => {
  expect(examples.length).toBeGreaterThan(300);
  expect(places.length).toBeGreaterThan(100);
  for (const example of examples) expect(example).not.toThrow();
});

const proved = (place: Place): boolean => {
  const step = stepOf(place.number);
  return noticed(place, place.number + step) && noticed(place, place.number - step);
};

test('every figure that is excused is in the rules, and no example proves it', () => {
  const excused = places.filter(({ path }) => path in UNPROVED);
  expect(excused.map(({ path }) => path).sort()).toEqual(Object.keys(UNPROVED).sort());
  expect(excused.filter(proved).map(({ path }) => path)).toEqual([]);
});

test.for(places.filter(({ path }) => !(path in UNPROVED)))(
  'an example fails when $path is not $number',
  (place) => expect(proved(place)).toBe(true),
);
