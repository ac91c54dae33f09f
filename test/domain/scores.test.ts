import { expect } from 'vitest';
import { readScore } from '../../src/domain/scores';
import { test } from './proof';

test.for([
  [234, 234],
  ['234', 234],
  [' 234 ', 234],
  [1, 1],
  [300, 300],
] as const)('%j is the score %i', ([given, score]) => {
  expect(readScore(given)).toEqual({ ok: true, value: score });
});

test.for([
  ['', 'score-missing'],
  ['   ', 'score-missing'],
  ['abc', 'score-not-a-number'],
  ['240-250', 'score-not-a-number'],
  [true, 'score-not-a-number'],
  [NaN, 'score-not-a-number'],
  [234.5, 'score-not-whole'],
  ['234.5', 'score-not-whole'],
  [0, 'score-out-of-range'],
  [301, 'score-out-of-range'],
  [-240, 'score-out-of-range'],
  [1234, 'score-out-of-range'],
  [45992, 'score-out-of-range'],
] as const)('%j is refused as %s', ([given, code]) => {
  expect(readScore(given)).toMatchObject({ ok: false, problem: { code } });
});
