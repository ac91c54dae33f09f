import fc from 'fast-check';
import { expect, test as law } from 'vitest';
import { addMonths, dateText, readDate } from '../../src/domain/dates';
import { leadDate, LEAD_KINDS } from '../../src/domain/leadDates';
import { whyLeadDate } from '../../src/domain/whyPlan';
import { LEAD_EXAMPLES, READ_DATES, REFUSED_DATES } from '../fixtures/workedExamplesPlan';
import { test } from './proof';
import { value } from './values';

const day = (text: string): number => value(readDate(text));

test.for(LEAD_EXAMPLES)('R-570: %s for an opening on %s is %s', ([kind, opens, date]) => {
  const known = LEAD_KINDS.find((each) => each === kind);
  expect(dateText(value(leadDate(known!, day(opens))).date)).toBe(date);
});

test('every kind of lead date is in the examples', () => {
  expect(new Set(LEAD_EXAMPLES.map(([kind]) => kind))).toEqual(new Set(LEAD_KINDS));
});

law('what is advised comes before the last call, and both before submitting', () => {
  fc.assert(
    fc.property(fc.integer({ min: 40_000, max: 60_000 }), (opens) => {
      const [letters, lettersLast, statement, statementLast, , submit] = LEAD_KINDS.map(
        (kind) => value(leadDate(kind, opens)).date,
      );
      expect([letters, lettersLast].concat(statement, statementLast, submit)).toEqual(
        [letters, lettersLast, statement, statementLast, submit].sort((one, other) => one! - other!),
      );
      expect(letters).toBeLessThan(lettersLast!);
      expect(statement).toBeLessThan(statementLast!);
    }),
  );
});

test.for(READ_DATES)('%s is read as %s', ([given, date]) => {
  expect(dateText(value(readDate(given)))).toBe(date);
});

test.for(REFUSED_DATES)('%s is refused as %s', ([given, code]) => {
  expect(readDate(given)).toMatchObject({ ok: false, problem: { code } });
});

law('a date that is written as text is read as the same day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 36_526, max: 73_050 }), (serial) => {
      expect(readDate(dateText(serial))).toEqual({ ok: true, value: serial });
    }),
  );
});

test.for([
  ['2026-03-16', 1, '2026-04-16'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2027-10-31', 4, '2028-02-29'],
  ['2026-12-15', 12, '2027-12-15'],
  ['2026-12-31', 6, '2027-06-30'],
] as const)('%s and %i months make %s', ([from, months, date]) => {
  expect(dateText(addMonths(day(from), months))).toBe(date);
});

test.for(LEAD_KINDS)('the reason for the date of %s names both dates and the lines', (kind) => {
  const reading = value(leadDate(kind, day('2026-09-24')));
  expect(whyLeadDate(reading)).toMatch(
    kind === 'submit' ? /2026-09-24.*\[R-570; D4:169\]/ : /2026-0\d-\d\d.*2026-09-24.*\[R-570; D4:17[01]\]/,
  );
});
