import { expect } from 'vitest';
import { bucketOf } from '../../src/domain/buckets';
import { explain } from '../../src/domain/explain';
import { findNormSet, withNormSet } from '../../src/domain/chosenNorms';
import { isThin, type NormCells, readNormSets } from '../../src/domain/normSets';
import { normOf, zoneEdges } from '../../src/domain/norms';
import { RULES } from '../../src/domain/rules/rules';
import { whyBucket, whyZone } from '../../src/domain/why';
import { whyGap, whyNorm } from '../../src/domain/whyFields';
import { gapToNorm } from '../../src/domain/norms';
import { whyZoneNorm } from '../../src/domain/whyNorms';
import { zoneOf } from '../../src/domain/zones';
import { test } from './proof';
import { value } from './values';

const row = (cells: Partial<NormCells>): NormCells => ({
  set: 'State',
  year: 2025,
  population: 'US MD seniors',
  n: 41,
  specialty: 'IM',
  setting: '',
  low: 238,
  median: 247,
  high: 256,
  ...cells,
});
const inForce = (...rows: readonly NormCells[]) =>
  withNormSet(RULES, value(findNormSet('State', readNormSets(rows).sets)));

test('with a set that has medians Green begins at the median, and the low end of the range is its low', () => {
  const rules = inForce(row({}));
  const zone = (step2: number) => value(zoneOf(step2, 'Internal Medicine', undefined, rules)).zone;
  expect([247, 246, 229, 228].map(zone)).toEqual(['Green', 'Yellow', 'Yellow', 'Red']);
  expect(value(normOf('Internal Medicine', {}, rules))).toMatchObject({ low: 238, high: 256, open: false });
});

test('a field that the set does not hold keeps the norm of the articles', () => {
  expect(zoneEdges('Dermatology', undefined, inForce(row({})))).toEqual(zoneEdges('Dermatology', undefined));
});

test('a row for a setting stands beside one for all, and wins for its own', () => {
  const rules = inForce(row({}), row({ setting: 'Community', low: 226, median: 233, high: '' }));
  expect(zoneEdges('Internal Medicine', 'community', rules).green.value).toBe(233);
  expect(zoneEdges('Internal Medicine', 'academic', rules).green.value).toBe(247);
});

test('without a median Green is the tier’s, and never under the low end of the set', () => {
  const green = (low: number) =>
    zoneEdges('Internal Medicine', undefined, inForce(row({ low, median: '' }))).green.value;
  expect(green(230)).toBe(240);
  expect(green(248)).toBe(248);
});

test('a norm is thin from fewer than 30 people, and not where nobody says how many', () => {
  const thin = (n: NormCells['n']) =>
    readNormSets([row({ n })]).rows.map((norm) => isThin(value(norm) ?? {}))[0];
  expect([29, 30, ''].map(thin)).toEqual([true, false, false]);
  const looser = { ...RULES, norms: { ...RULES.norms, thinUnder: { ...RULES.norms.thinUnder, value: 10 } } };
  expect(isThin({ n: 29 }, looser)).toBe(false);
});

test('every reason that rests on the set names it, and says when it is thin', () => {
  const rules = inForce(row({ n: 12 }));
  const named =
    'the set “State” (2025, US MD seniors, n 12). Thin: fewer than 30 people were counted (R-118).';
  const zone = value(zoneOf(240, 'Internal Medicine', undefined, rules));
  expect(whyZone(zone, {}, rules)).toContain(named);
  expect(whyZone(zone, {}, rules)).toContain('R-118, yours');
  expect(whyNorm(value(normOf('Internal Medicine', {}, rules)), rules)).toContain(named);
  expect(whyGap(value(gapToNorm(240, 'Internal Medicine', {}, rules)), rules)).toContain(named);
  const bucket = value(bucketOf({ step2: 240, specialty: 'Internal Medicine', kind: 'university' }, rules));
  expect(whyBucket(bucket, zone, [], rules)).toContain(named);
  expect(whyZoneNorm({ step2: 240 }, 'Internal Medicine', rules)).toContain(named);
  expect(whyZoneNorm({ zone: 'Red' }, 'Internal Medicine', rules)).toBe('');
  expect(whyZoneNorm({ step2: 240 }, 'Internal Medicine')).toBe('');
  const ours = value(zoneOf(240, 'Internal Medicine'));
  expect(whyZone(ours)).not.toContain('set');
});

test.for([
  ['a low above the median', { low: 250 }, /do not rise: 250, 247, 256/],
  ['a median above the high', { median: 260 }, /do not rise: 238, 260, 256/],
  ['a row without a low', { low: '' }, /no low end/],
  ['text for a score', { median: 'about 247' }, /“about 247”/],
  ['a score that nobody has', { high: 1234 }, /1234 cannot be a Step 2 CK score/],
  ['an unknown specialty', { specialty: 'Wizardry' }, /“Wizardry”/],
  ['no specialty', { specialty: '' }, /specialty/],
  ['an unknown setting', { setting: 'rural' }, /Use academic or community/],
  ['no year', { year: '' }, /a year from 2000 to 2099/],
  ['nobody counted', { n: 0 }, /how many people/],
  ['a row without a set', { set: ' ' }, /names no set/],
  ['the name of the built-in set', { set: 'the articles' }, /built in and cannot be changed/],
] as const)('%s is refused with a sentence, and the other rows stand', ([, cells, sentence]) => {
  const { rows, sets } = readNormSets([row(cells), row({ specialty: 'FM', low: 226, median: '' })]);
  const [first] = rows;
  expect(first?.ok === false && explain(first.problem)).toMatch(sentence);
  expect(sets.map(({ norms }) => norms.map((norm) => norm.specialty))).toEqual([['Family Medicine']]);
});

test('a field that a set holds twice is taken once', () => {
  const { rows, sets } = readNormSets([row({}), row({ set: 'STATE', low: 200 })]);
  expect(rows.map(({ ok }) => ok)).toEqual([true, false]);
  expect(sets).toHaveLength(1);
});

test('a set is chosen by its name in any case; the built-in one is no set of anybody’s; another name is refused', () => {
  const { sets } = readNormSets([row({})]);
  expect(value(findNormSet(' state ', sets))?.name).toBe('State');
  expect(value(findNormSet('The articles', sets))).toBeUndefined();
  expect(value(findNormSet('', sets))).toBeUndefined();
  const unknown = findNormSet('Stat', sets);
  expect(!unknown.ok && explain(unknown.problem)).toContain('Use “The articles” or “State”.');
});

test('a row that waits for its figures is neither used nor refused', () => {
  const { rows, sets } = readNormSets([row({ n: '', low: '', median: '', high: '' })]);
  expect(rows).toEqual([{ ok: true, value: undefined }]);
  expect(sets).toEqual([]);
});
