import { describe, expect, test } from 'vitest';
import { explain } from '../../src/domain/explain';
import { borderlineScore } from '../../src/domain/fieldPosition';
import { figureText, ruleFigures } from '../../src/domain/ruleFigures';
import { pivotLadder } from '../../src/domain/pivotLadder';
import { RULE_BOOK } from '../../src/domain/rules/ruleBook';
import { RULES } from '../../src/domain/rules/rules';
import { whyZone } from '../../src/domain/why';
import { whyStep } from '../../src/domain/whyBackups';
import { withFigures, type FigureEdit } from '../../src/domain/withFigures';
import { zoneOf } from '../../src/domain/zones';
import { value } from './values';

const edit = (key: string, given: FigureEdit['given']): FigureEdit => ({ key, given });
const refusal = (...edits: readonly FigureEdit[]) => {
  const { rules, refused } = withFigures(edits);
  expect(rules).toEqual(RULE_BOOK);
  return [...refused.values()].map(explain);
};

test('without edits the built-in rules are in force', () => {
  expect(withFigures([])).toEqual({ rules: RULE_BOOK, changed: [], refused: new Map() });
});

test('a figure of the user’s decides, and the reason says that it is theirs', () => {
  const { rules, changed, refused } = withFigures([edit('zones.redUnder', 231)]);
  expect(refused.size).toBe(0);
  expect(changed).toMatchObject([{ key: 'zones.redUnder', value: 231, standing: 'yours' }]);
  const reading = value(zoneOf(230, 'Internal Medicine', undefined, rules));
  expect(reading.zone).toBe('Red');
  expect(whyZone(reading, {}, rules)).toContain('R-153, yours');
  expect(RULES.zones.redUnder.value).toBe(220);
});

test('a list of words is read word by word, and a word that cannot be meant is refused', () => {
  const { rules, refused } = withFigures([
    edit('backups.unrealistic', 'Dermatology; ENT'),
    edit('backups.stepDown.Moderate', 'none'),
    edit('backups.keystones', 'Internal Medicine, Magic'),
  ]);
  expect(rules.backups.unrealistic).toMatchObject({ value: ['Dermatology', 'ENT'], standing: 'yours' });
  expect(rules.backups.stepDown.Moderate.value).toEqual([]);
  expect([...refused.keys()]).toEqual(['backups.keystones']);
  expect([...refused.values()].map(explain).join()).toMatch(/^“Internal Medicine, Magic” .*Use Dermatology,/);
});

test('figures of a plan, of materials and of pay are changed like every other', () => {
  const { rules, refused } = withFigures([
    edit('plan.tasks.first week.call.amount', 30),
    edit('plan.tasks.first week.tell.amount.high', 5),
    edit('plan.window.usual', 2),
    edit('materials.letters.complete', 4),
    edit('pay.ladders.Anesthesiology.pay.low', 450),
  ]);
  expect(refused.size).toBe(0);
  expect(rules.plan.tasks.find(({ key }) => key === 'first week.call')?.amount).toMatchObject({
    value: 30,
    standing: 'yours',
  });
  expect(rules.plan.tasks.find(({ key }) => key === 'first week.tell')?.amount?.value).toEqual([2, 5]);
  expect(rules.plan.window.usual.value).toBe(2);
  expect(rules.materials.letters.complete.value).toBe(4);
  const step = value(pivotLadder('Neurosurgery', rules)).find(({ end }) => end === 'pain medicine');
  expect(step && whyStep(step)).toMatch(/\$450k–\$?800k.*R-222, yours/);
});

test('a national mean that a user sets makes the score between the means borderline', () => {
  const { rules } = withFigures([edit('profile.nationalMean', 215)]);
  const facts = { step2: 224, specialty: 'Internal Medicine', aimsHigh: 'no' } as const;
  expect(value(borderlineScore(facts)).borderline).toBe('unknown');
  expect(value(borderlineScore(facts, rules)).clauses).toEqual(['between means']);
});

test('a figure that is typed as it is already changes nothing', () => {
  expect(withFigures([edit('zones.redUnder', '220')]).rules).toEqual(RULE_BOOK);
});

test('a number that is text, a word and a switch are read as what they are', () => {
  const { rules, refused } = withFigures([
    edit('zones.redUnder', ' 219 '),
    edit('tiers.rows.Urology.D0', 'Ultra'),
    edit('counts.red.open', 'no'),
    edit('buckets.imgShareFrom', 0.4),
  ]);
  expect(refused.size).toBe(0);
  expect(rules.zones.redUnder.value).toBe(219);
  expect(rules.tiers.rows.Urology.D0?.value).toBe('Ultra');
  expect(rules.counts.red.open).toBe(false);
  expect(rules.buckets.imgShareFrom.value).toBe(0.4);
});

describe('an impossible edit is refused with a sentence and the built-in figure stays', () => {
  test.each([
    ['text', edit('zones.redUnder', 'about 220'), /“about 220” is not a number.*built-in 220 stays in force/],
    ['half a point', edit('zones.redUnder', 219.5), /“219.5” is not a whole number/],
    ['less than nothing', edit('zones.redUnder', -3), /“-3” is too small. Enter 1 or more/],
    ['more than all', edit('mix.reachCap', 101), /“101” is too large. Enter at most 100/],
    ['a date for a share', edit('buckets.imgShareFrom', 45000), /too large.*stays unset/],
    ['a word that no tier is', edit('tiers.rows.Urology.D0', 'Brutal'), /Use Ultra, High, Moderate or Less/],
    ['a low end over its high end', edit('norms.range.Moderate.low', 246), /low end under high end/],
    ['a fewest over the most', edit('counts.green.less.min', 90), /min under max/],
    ['steps that do not rise', edit('zones.reattempt.steps.Long shot.from', 25), /edges rise/],
    ['shares that do not add up', edit('mix.target.D0.Reach', 25), /adds up to 100/],
    ['a band upside down', edit('mix.bands.Reach.low', 21), /low not over high/],
    ['Green under the low end', edit('norms.green.High', 244), /Green not under the low end/],
    ['an easier tier that asks for more', edit('norms.range.High.low', 251), /Green not under|harder tier/],
    ['a score that nobody can have', edit('zones.redUnder', 1234), /“1234” is too large. Enter at most 300/],
    ['a day for ever', edit('plan.tasks.first week.call.due.day', 9999), /too large. Enter at most 366/],
    ['an amount upside down', edit('plan.tasks.first week.tell.amount.low', 4), /low not over high/],
    ['hours over a week', edit('plan.effort.clinical', 50), /adds up to 100/],
    ['a window that no article has', edit('plan.window.usual', 9), /usual within what an article allows/],
    ['fewer letters in all than of the field', edit('materials.letters.complete', 1), /complete set/],
    ['pay upside down', edit('pay.secondChoice.low', 800), /low not over high/],
    ['a key of another version', edit('zones.gone', 3), /no figure “zones.gone”/],
  ])('%s', (_, impossible, sentence) => {
    expect(refusal(impossible)).toEqual([expect.stringMatching(sentence)]);
  });
});

test('shares that add up only together are taken together, whatever else is refused beside them', () => {
  const { rules, refused } = withFigures([
    edit('mix.target.D0.Reach', 25),
    edit('zones.redFrom', 'ten'),
    edit('mix.target.D0.Realistic', 45),
  ]);
  expect([...refused.keys()]).toEqual(['zones.redFrom']);
  expect(rules.mix.target.D0.Reach.value).toBe(25);
  expect(rules.zones).toEqual(RULES.zones);
});

test('one step that does not rise leaves the other steps of its ladder to the user', () => {
  const { rules, refused } = withFigures([
    edit('grades.minimums.steps.D.from', 55),
    edit('grades.minimums.steps.B.from', 95),
  ]);
  expect([...refused.keys()]).toEqual(['grades.minimums.steps.B.from']);
  expect(rules.grades.minimums.steps[0]?.from.value).toBe(55);
});

test('every figure of the rules can be looked up by its key and set to what it is', () => {
  const edits = ruleFigures().flatMap(({ key, value: built }) =>
    built === undefined ? [] : [edit(key, figureText(built))],
  );
  expect(withFigures(edits)).toEqual({ rules: RULE_BOOK, changed: [], refused: new Map() });
});
