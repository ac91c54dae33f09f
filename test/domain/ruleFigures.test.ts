import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { figureText, ruleFigures } from '../../src/domain/ruleFigures';
import { RULE_BOOK } from '../../src/domain/rules/ruleBook';
import { RULES } from '../../src/domain/rules/rules';

const figures = ruleFigures();
const byKey = new Map(figures.map((figure) => [figure.key, figure]));

/** Every place that bears a rule and a standing, whatever chapter it is in. */
function origins(node: unknown): number {
  if (typeof node !== 'object' || node === null) return 0;
  const here = 'rule' in node && 'standing' in node && ('value' in node || 'min' in node) ? 1 : 0;
  return here + Object.values(node).reduce<number>((sum, part) => sum + origins(part), 0);
}

test('every figure of every chapter is listed, under a key of its own', () => {
  expect(new Set(figures.map(({ key }) => key)).size).toBe(figures.length);
  expect(figures.length).toBeGreaterThanOrEqual(origins(RULES));
  for (const [chapter, rules] of Object.entries(RULES).filter(([, rules]) => origins(rules) > 0))
    expect(figures.filter(({ path }) => path[0] === chapter).length, chapter).toBeGreaterThanOrEqual(
      origins(rules),
    );
});

/** The numbers inside, by the piece of a table that holds them. */
function numbersIn(
  node: unknown,
  seen: Map<object, readonly string[]>,
): ReadonlyMap<object, readonly string[]> {
  if (typeof node !== 'object' || node === null || seen.has(node)) return seen;
  const entries = Object.entries(node);
  seen.set(
    node,
    entries.filter(([, value]) => typeof value === 'number').map(([part]) => part),
  );
  for (const [, value] of entries) numbersIn(value, seen);
  return seen;
}

const RULES_FOLDER = `${import.meta.dirname}/../../src/domain/rules`;
const tables = readdirSync(RULES_FOLDER, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.startsWith('schema/'),
);

test.for(tables)('every number of the tables in %s is a figure that can be changed', async (file) => {
  const changeable = new Set(
    figures.map(({ path }) => {
      let holder: unknown = RULE_BOOK;
      for (const part of path.slice(0, -1)) holder = Reflect.get(Object(holder), part);
      return holder;
    }),
  );
  const module: unknown = await import(`${RULES_FOLDER}/${file}`);
  const held = [...numbersIn({ ...(module as object) }, new Map())].filter(([, parts]) => parts.length > 0);
  expect(held.filter(([holder]) => !changeable.has(holder))).toEqual([]);
});

test('every number of the rule book is a figure of its own', () => {
  const paths = (node: unknown, path: readonly string[]): readonly string[] => {
    if (typeof node === 'number') return [path.join('.')];
    if (typeof node !== 'object' || node === null) return [];
    return Object.entries(node).flatMap(([part, value]) => paths(value, [...path, part]));
  };
  const numbers = paths(RULE_BOOK, []);
  expect(numbers.length).toBeGreaterThan(300);
  expect(figures.filter(({ value }) => typeof value === 'number').map(({ path }) => path.join('.'))).toEqual(
    numbers,
  );
});

test('plans, materials and pay are listed with their origin', () => {
  expect(byKey.get('plan.tasks.first week.call.amount')).toMatchObject({
    value: 20,
    rule: 'R-575',
    source: 'D1:282',
    standing: 'stated',
  });
  expect(byKey.get('plan.tasks.first week.tell.amount.high')?.value).toBe(3);
  expect(byKey.get('plan.tasks.first week.tell.due.day')).toMatchObject({ value: 2, standing: 'proposed' });
  expect(byKey.get('materials.checklists.writer packet.items.writer packet.cases.amount.low')?.value).toBe(3);
  expect(byKey.get('pay.tracks.PM&R.pay.low')).toMatchObject({ value: 400, source: 'D3:149' });
});

test('a list of words is one threshold', () => {
  expect(figureText(byKey.get('backups.unrealistic')?.value)).toBe('Dermatology, Orthopedic Surgery, ENT');
  expect(figureText(byKey.get('backups.stepDown.Less')?.value)).toBe('none');
});

test('a chapter that is new lists itself', () => {
  const more = { ...RULES, moon: { phases: { atLeast: { ...RULES.zones.redFrom, value: 4 } } } };
  expect(ruleFigures(more).at(-1)).toMatchObject({
    key: 'moon.phases.atLeast',
    name: 'moon: phases, atLeast',
    group: 'moon',
    value: 4,
  });
});

test('a figure is told with rule, source, standing and what it is as of', () => {
  expect(byKey.get('zones.redUnder')).toMatchObject({
    name: 'Score under which the zone is Red in every field',
    group: 'Zones: Green, Yellow, Red',
    value: 220,
    rule: 'R-153',
    source: 'D4:59',
    standing: 'stated',
    asOf: 'undated',
  });
  expect(byKey.get('mix.core.met')?.asOf).toBe('2026-01-05');
  expect(byKey.get('fees.tables.ERAS 2026.steps.1.dollars')?.asOf).toBe('2026');
  expect(byKey.get('norms.thinUnder')?.asOf).toBe('');
});

test('a range of counts, a ladder and a table of words are listed part by part', () => {
  expect(byKey.get('counts.green.less.min')?.value).toBe(25);
  expect(byKey.get('counts.green.less.open')?.value).toBe(false);
  expect(byKey.get('zones.reattempt.steps.Long shot.from')?.value).toBe(15);
  expect(byKey.get('buckets.kinds.middle.Red')?.value).toBe('Reach');
  expect(byKey.get('tiers.rows.Urology.D0')?.value).toBe('High');
});

test('a threshold that nobody has set yet is listed without a value', () => {
  for (const key of ['buckets.imgShareFrom', 'profile.nationalMean', 'backups.positionsFrom'])
    expect(byKey.get(key), key).toMatchObject({ value: undefined, standing: 'proposed' });
});

test('every figure has a name for people and stands under a heading', () => {
  for (const { key, name, group } of figures) {
    expect(name, key).not.toBe(key);
    expect(name, key).toMatch(/^[A-Z…]/);
    // No word of the program: `redUnder`, `weeks.letters`.
    expect(`${group}: ${name}`, key).not.toMatch(/\b[a-z]+[A-Z]|\w\.\w|undefined/);
    expect(name.length, name).toBeLessThanOrEqual(120);
  }
});

test('no two figures have the same name', () => {
  const names = figures.map(({ name }) => name);
  expect(names.filter((name, at) => names.indexOf(name) < at)).toEqual([]);
});

test('the figures of a heading stand together', () => {
  const groups = figures.map(({ group }) => group);
  const starts = groups.filter((group, at) => group !== groups[at - 1]);
  expect(starts).toEqual([...new Set(starts)]);
});
