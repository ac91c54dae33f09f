import { expect } from 'vitest';
import { latenessOf } from '../../src/domain/dualDates';
import { test } from './proof';

const OPENING = 46_652;

test('R-511: a second field under four weeks before submission is a last-minute one', () => {
  const at = (days: number) => latenessOf({ added: OPENING - days, opening: OPENING })['second field'];
  expect([at(60), at(5)]).toEqual(['no', 'yes']);
  expect(latenessOf({ added: OPENING })['second field']).toBe('unknown');
});

test('R-572: a field that came after the first letter was asked for, and R-507: rules after the first interview', () => {
  expect(latenessOf({ added: 100, letterAsked: 99, rankRules: 200, interview: 200 })).toEqual({
    'second field': 'unknown',
    'after the letters': 'yes',
    'rank rules': 'no',
  });
  expect(latenessOf({ rankRules: 201, interview: 200 })['rank rules']).toBe('yes');
});
