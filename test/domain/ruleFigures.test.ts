import { expect, test } from 'vitest';
import { ruleFigures } from '../../src/domain/ruleFigures';
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

test('a chapter that is new lists itself', () => {
  const more = { ...RULES, moon: { phases: { atLeast: { ...RULES.zones.redFrom, value: 4 } } } };
  expect(ruleFigures(more).at(-1)).toMatchObject({
    key: 'moon.phases.atLeast',
    name: 'Moon: phases, at least',
    value: 4,
  });
});

test('a figure is told with rule, source, standing and what it is as of', () => {
  expect(byKey.get('zones.redUnder')).toMatchObject({
    name: 'Zones: red under',
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
  expect(byKey.get('buckets.imgShareFrom')).toMatchObject({ value: undefined, standing: 'proposed' });
});
