import { describe, expect, test } from 'vitest';
import { found, refused } from '../../../src/domain/outcome';
import { callFunction } from '../../../src/functions/engine/callFunction';
import { defineFunction } from '../../../src/functions/engine/defineFunction';
import { score, specialty } from '../../../src/functions/engine/kinds';
import { labels } from '../../../src/functions/engine/labels';
import { maybeBlank, optional } from '../../../src/functions/engine/parameter';

const facts = { why: () => 'because' };
/** Subtracts, so that exchanged arguments show. */
const [minus, minusWhy] = defineFunction({
  ...facts,
  id: 'MINUS',
  parameters: { first: score, second: optional(score) },
  run: ({ first, second }) => found(first - (second ?? 1)),
  show: (difference) => difference,
});
const [pair] = defineFunction({
  ...facts,
  id: 'PAIR',
  parameters: { first: score, second: maybeBlank(score) },
  run: ({ first, second }) =>
    second === 13 ? refused({ code: 'labels-missing' }) : found([first, second ?? 'none'] as const),
  show: (both) => both,
});
const [ladder, ladderWhy] = defineFunction({
  ...facts,
  id: 'LADDER',
  parameters: { first: score },
  run: ({ first }) => found(first),
  show: (first) => [[first, 'start'], [first - 1]],
});
const [count] = defineFunction({
  ...facts,
  id: 'COUNT',
  parameters: { labels, specialty: optional(specialty) },
  run: ({ labels }) => found(labels),
  show: ({ counts: { Reach, Realistic, Safety } }) => `${Reach}/${Realistic}/${Safety}`,
});

describe('shapes', () => {
  test('a single value gives a single cell', async () => {
    expect(await callFunction(minus, [250, 5])).toEqual([[245]]);
  });

  test('a range of one cell is a single value', async () => {
    expect(await callFunction(minus, [[[250]], [[5]]])).toEqual([[245]]);
  });

  test('the answers to a range have its shape', async () => {
    const given = [
      [250, 240],
      [230, 220],
      [210, 200],
    ];
    expect(await callFunction(minus, [given, 10])).toEqual([
      [240, 230],
      [220, 210],
      [200, 190],
    ]);
  });

  test('two ranges of one shape are taken cell by cell', async () => {
    expect(
      await callFunction(minus, [
        [[250], [240]],
        [[1], [2]],
      ]),
    ).toEqual([[249], [238]]);
  });

  test('ranges of different shapes are an error that names both shapes', async () => {
    const [[error]] = (await callFunction(minus, [[[250], [240]], [[1, 2]]])) as [[unknown]];
    expect(error).toMatchObject({ code: '#VALUE!', message: expect.stringMatching(/2 × 1.*1 × 2/) });
  });

  test('a column of longer answers fills cells to the right', async () => {
    expect(
      await callFunction(pair, [
        [[250], [240]],
        [[1], [2]],
      ]),
    ).toEqual([
      [250, 1],
      [240, 2],
    ]);
  });

  test('longer answers over several columns are refused, since they would overwrite each other', async () => {
    expect(await callFunction(pair, [[[250, 240]], 1])).toMatchObject([[{ code: '#VALUE!' }]]);
  });

  test('an error or a blank among longer answers speaks for its whole row', async () => {
    const answers = await callFunction(pair, [
      [[250], [''], [240]],
      [[13], [2], [3]],
    ]);
    expect(answers[0]).toMatchObject([{ code: '#N/A' }, { code: '#N/A' }]);
    expect(answers.slice(1)).toEqual([
      ['', ''],
      [240, 3],
    ]);
  });
});

describe('answers of several rows', () => {
  test('fill cells below, and a shorter row leaves the rest blank', async () => {
    expect(await callFunction(ladder, [250])).toEqual([
      [250, 'start'],
      [249, ''],
    ]);
  });

  test('are refused for a range, since they would overwrite each other', async () => {
    expect(await callFunction(ladder, [[[250], [240]]])).toMatchObject([
      [{ code: '#VALUE!', message: expect.stringContaining('2 × 1') }],
    ]);
  });

  test('leave one sentence each to the twin, which takes a range', async () => {
    expect(await callFunction(ladderWhy, [[[250], [240]]])).toEqual([['because'], ['because']]);
  });
});

describe('blanks', () => {
  test.each([[null], [''], ['  '], [undefined], [0]])('a needed score of %j gives a blank', async (blank) => {
    expect(await callFunction(minus, [blank, 5])).toEqual([['']]);
  });

  test.each([[null], [''], [undefined], [0]])('an optional score of %j counts as left out', async (blank) => {
    expect(await callFunction(minus, [250, blank])).toEqual([[249]]);
  });

  test('an argument that is not there at all counts as left out', async () => {
    expect(await callFunction(minus, [250])).toEqual([[249]]);
  });

  test('the invocation object that Excel appends is no argument', async () => {
    expect(await callFunction(minus, [250, { address: 'Sheet1!A1', functionName: 'MINUS' }])).toEqual([
      [249],
    ]);
  });

  test('a blank that means "not known" does not make the answer blank', async () => {
    expect(await callFunction(pair, [250, null])).toEqual([[250, 'none']]);
  });

  test('a list without any label gives a blank, and blanks within it do not count', async () => {
    expect(await callFunction(count, [[[''], [null]]])).toEqual([['']]);
    expect(await callFunction(count, [[['Reach'], [''], ['S'], [0], ['?']]])).toEqual([['1/0/1']]);
  });
});

describe('errors', () => {
  const divided = { code: '#DIV/0!' };

  test('an error that goes in comes out, the others are not disturbed', async () => {
    expect(await callFunction(minus, [[[250], [divided], [240]], 10])).toEqual([[240], [divided], [230]]);
  });

  test('an error wins over a blank, a blank over a value that cannot be meant', async () => {
    expect(await callFunction(minus, ['', divided])).toEqual([[divided]]);
    expect(await callFunction(minus, ['', 'abc'])).toEqual([['']]);
  });

  test('one error among the labels is the answer for the list', async () => {
    expect(await callFunction(count, [[['Reach'], [divided]]])).toEqual([[divided]]);
  });

  test('a value that cannot be meant is an error in its own cell, with a sentence', async () => {
    const answers = await callFunction(minus, [[[250], ['high'], [240]], 10]);
    expect(answers[0]).toEqual([240]);
    expect(answers[1]).toMatchObject([{ code: '#VALUE!', message: expect.stringContaining('high') }]);
    expect(answers[2]).toEqual([230]);
  });
});

test('the twin takes the same arguments and gives the sentence', async () => {
  expect(minusWhy.id).toBe('MINUS.WHY');
  expect(minusWhy.parameters).toEqual(minus.parameters);
  expect(await callFunction(minusWhy, [[[250], ['']], 5])).toEqual([['because'], ['']]);
});
