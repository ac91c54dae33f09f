import { expect, test } from 'vitest';
import {
  isDateFormat,
  isMissing,
  readCutoff,
  readId,
  readScoreForm,
  readShare,
  readWithdrawn,
  readYesNo,
  sharesArePercents,
} from '../../src/domain/cell';

test.for([
  '',
  '  ',
  '-',
  '–',
  '—',
  '--',
  'n/a',
  'N/A',
  'NA',
  'unknown',
  'TBD',
  '#N/A',
  '#DIV/0!',
  '#REF!',
  '#NAME?',
])('%j says nothing', (text) => {
  expect(isMissing(text)).toBe(true);
  expect(readScoreForm(text)).toEqual({ state: 'missing' });
  expect(readShare(text)).toEqual({ state: 'missing' });
  expect(readId(text)).toBeUndefined();
});

test.for([0, false, '0', 'no', '#1 choice', 'Nashville'])('%j says something', (value) => {
  expect(isMissing(value)).toBe(false);
});

test.for([
  [247, 247, 247, false],
  [246.5, 246.5, 246.5, false],
  ['247', 247, 247, false],
  ['24x', 240, 249, false],
  ['24X', 240, 249, false],
  ['240s', 240, 249, false],
  ['245+', 245, 300, true],
  ['>245', 245, 300, true],
  ['≥ 245', 245, 300, true],
  ['at least 245', 245, 300, true],
  ['243-267', 243, 267, false],
  ['243 – 267', 243, 267, false],
  ['243 to 267', 243, 267, false],
  ['23x-24x', 230, 249, false],
  ['~245', 245, 245, false],
  ['avg 245', 245, 245, false],
  ['245 (mean, 2024)', 245, 245, false],
  ['~243-267 (Residency Explorer)', 243, 267, false],
  ['245 pts', 245, 245, false],
] as const)('the score %j runs from %d to %d', ([text, low, high, open]) => {
  expect(readScoreForm(text)).toEqual({ state: 'read', value: { low, high, open } });
});

test.for([
  'abc',
  '1234',
  1234,
  560,
  45992,
  0,
  -3,
  true,
  '267-243',
  '243-',
  '24xx',
  '2x',
  '245/250',
  '<245',
  'Pass',
  '12-Mar',
  '243-250-267',
  '301+',
])('%j is no score', (value) => {
  expect(readScoreForm(value)).toEqual({ state: 'unreadable' });
});

test.for([
  [220, 220],
  ['220+', 220],
  ['≥220', 220],
  ['min 220', 220],
] as const)('%j is the cutoff %i', ([cell, cutoff]) => {
  expect(readCutoff(cell)).toEqual({ state: 'read', value: cutoff });
});

test('a program without a cutoff has none, and a range is no cutoff', () => {
  expect(readCutoff('No cutoff')).toEqual({ state: 'missing' });
  expect(readCutoff('none')).toEqual({ state: 'missing' });
  expect(readCutoff('210-220')).toEqual({ state: 'unreadable' });
});

test.for([
  ['67%', 0.67],
  ['67 %', 0.67],
  [0.67, 0.67],
  ['0.67', 0.67],
  [67, 0.67],
  ['67', 0.67],
  ['0.5%', 0.005],
  ['~90% (roster 38/42)', 0.9],
  ['approx. 90%', 0.9],
  ['38/42', 38 / 42],
  ['3 of 4', 0.75],
  [0, 0],
  [1, 1],
  [100, 1],
  ['100%', 1],
] as const)('the share %j is %d', ([cell, share]) => {
  const reading = readShare(cell);
  expect(reading.state === 'read' ? reading.value : reading).toBeCloseTo(share, 12);
});

test.for(['abc', 101, '101%', -1, true, '4-Mar', 'Mar-04', 45992, '5/4', '1/0', '2024-03-04'])(
  '%j is no share',
  (cell) => {
    expect(readShare(cell)).toEqual({ state: 'unreadable' });
  },
);

test('in a column of percents a bare 1 is one percent', () => {
  expect(sharesArePercents([1, 12, '40'])).toBe(true);
  expect(sharesArePercents([1, 0.5, '67%', ''])).toBe(false);
  expect(readShare(1, true)).toEqual({ state: 'read', value: 0.01 });
  expect(readShare('0.5', true)).toEqual({ state: 'read', value: 0.005 });
});

test.for(['m/d/yyyy', 'd-mmm', 'dd/mm/yy', '[$-409]mmm-yy', 'yyyy-mm-dd', 'mmm'])(
  '%s shows dates',
  (format) => {
    expect(isDateFormat(format)).toBe(true);
  },
);

test.for(['General', '0', '0.00%', '#,##0', '@', '0 "days"', '[Red]0', '# ?/?', '[$USD] 0'])(
  '%s shows no dates',
  (format) => {
    expect(isDateFormat(format)).toBe(false);
  },
);

test.for([
  [800121010, '0800121010'],
  ['800121010', '0800121010'],
  ['0800121010', '0800121010'],
  ['080-01-21010', '0800121010'],
  [1402111234, '1402111234'],
  ['1015140c0', '1015140C0'],
] as const)('the id %j is compared as %s', ([cell, id]) => {
  expect(readId(cell)).toBe(id);
});

test('yes and no are read as sheets write them', () => {
  for (const yes of ['Yes', 'y', 'X', '✓', 'TRUE', true, 1, 'Withdrawn'])
    expect(readYesNo(yes)).toEqual({ state: 'read', value: true });
  for (const no of ['No', 'n', false, 0, 'Active'])
    expect(readYesNo(no)).toEqual({ state: 'read', value: false });
  expect(readYesNo('')).toEqual({ state: 'missing' });
  expect(readYesNo('maybe')).toEqual({ state: 'unreadable' });
});

test.each([
  ['Withdrawn', true],
  ['I withdrew', true],
  ['declined', true],
  ['yes', true],
  ['Applied', false],
  ['Interview scheduled', false],
  ['no', false],
] as const)('reads the status %s as withdrawn: %s', (text, withdrawn) => {
  expect(readWithdrawn(text)).toEqual({ state: 'read', value: withdrawn });
});

test('says nothing of a blank status and does not guess at an unknown one', () => {
  expect(readWithdrawn('').state).toBe('missing');
  expect(readWithdrawn('purple').state).toBe('unreadable');
});
