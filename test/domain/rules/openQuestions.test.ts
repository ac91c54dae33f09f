import { expect, test } from 'vitest';
import { DISAGREEMENTS, GAPS } from '../../../src/domain/rules/openQuestions';
import * as contradictions from '../../../src/domain/rules/contradictions';

const LAST_DISAGREEMENT = 55;
const LAST_GAP = 22;
const numbered = (letter: string, last: number) =>
  Array.from({ length: last }, (_, index) => `${letter}-${String(index + 1).padStart(2, '0')}`);

test('every disagreement of section 12 and every gap of section 13 has a reading, in their order', () => {
  expect(DISAGREEMENTS.map(({ id }) => id)).toEqual(numbered('C', LAST_DISAGREEMENT));
  expect(GAPS.map(({ id }) => id)).toEqual(numbered('G', LAST_GAP));
});

test.for(DISAGREEMENTS)('$id names its lines and a reading', ({ about, sources, reading }) => {
  expect(sources).toMatch(/D[0-4]:\d+|R-\d{3}|section/);
  expect(about).toMatch(/^\S.*[^.]$/);
  expect(reading).toMatch(/\.$/);
});

test.for(GAPS)('$id has a reading', ({ about, reading }) => {
  expect(about).toMatch(/^\S.*[^.]$/);
  expect(reading).toMatch(/\.$/);
});

test('every disagreement that a reason cites is listed', () => {
  const cited = JSON.stringify(contradictions).match(/C-\d{2}/g) ?? [];
  expect(cited.length).toBeGreaterThan(5);
  expect(DISAGREEMENTS.map(({ id }): string => id)).toEqual(expect.arrayContaining([...new Set(cited)]));
});
