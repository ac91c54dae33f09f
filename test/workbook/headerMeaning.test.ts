import { expect, it } from 'vitest';
import { readHeader } from '../../src/workbook/headerMeaning';

it('takes a status column weakly for the one that tells withdrawn programs', () => {
  expect(readHeader('Status').claims).toEqual([
    expect.objectContaining({ meaning: 'withdrawn', weak: true }),
  ]);
});

it('takes no match status for a withdrawal', () => {
  expect(readHeader('Match Status').claims.map(({ meaning }) => meaning)).not.toContain('withdrawn');
});
