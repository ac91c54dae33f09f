import { expect, test } from 'vitest';
import { explain } from '../../src/domain/explain';
import type { Problem } from '../../src/domain/problem';

/** One of each code; the compiler asks for the missing ones. */
const EACH: { readonly [Code in Problem['code']]: Extract<Problem, { code: Code }> } = {
  'score-missing': { code: 'score-missing' },
  'score-not-a-number': { code: 'score-not-a-number', given: 'abc' },
  'score-out-of-range': { code: 'score-out-of-range', given: 1234, low: 1, high: 300 },
  'score-not-whole': { code: 'score-not-whole', given: 234.5 },
  'program-score-unreadable': { code: 'program-score-unreadable', given: 'abc' },
  'specialty-missing': { code: 'specialty-missing' },
  'specialty-unknown': { code: 'specialty-unknown', given: 'Dermatolgy', near: ['Dermatology'] },
  'not-a-specialty': { code: 'not-a-specialty', given: 'TY' },
  'not-stated': { code: 'not-stated', what: 'norm', subject: 'Urology', source: 'D4' },
  'comlex-unreadable': { code: 'comlex-unreadable', given: '1234', low: 9, high: 999 },
  'rank-unreadable': { code: 'rank-unreadable', given: 'high' },
  'count-unreadable': { code: 'count-unreadable', what: 'interviews', given: '2.5' },
  'flag-unknown': { code: 'flag-unknown', given: 'bad luck', accepted: ['visa', 'professionalism'] },
  'too-many-causes': { code: 'too-many-causes', given: 3, most: 2 },
  'number-of-programs-unreadable': { code: 'number-of-programs-unreadable', given: '-1' },
  'labels-missing': { code: 'labels-missing' },
  'fees-unknown': { code: 'fees-unknown', service: 'ERAS', season: '2020', known: ['2026'] },
  'choice-unknown': {
    code: 'choice-unknown',
    name: 'setting',
    given: 'rural',
    accepted: ['academic', 'community'],
  },
  'profile-not-improved': { code: 'profile-not-improved', specialty: 'Urology' },
  'no-count-for-status': { code: 'no-count-for-status', status: 'reapplicant', specialty: 'Urology' },
  'date-unreadable': { code: 'date-unreadable', given: '3/4' },
  'date-out-of-range': { code: 'date-out-of-range', given: '45', first: 2000, last: 2099 },
  'causes-too-many': { code: 'causes-too-many', given: 3, most: 2 },
  'dates-out-of-order': {
    code: 'dates-out-of-order',
    earlier: 'the first day of the plan',
    earlierDate: '2027-03-16',
    later: 'the first interview',
    laterDate: '2026-10-01',
  },
  'plan-too-short': { code: 'plan-too-short', months: 12, ends: '2028-03-16', opening: '2028-09-26' },
  'number-not-meant': { code: 'number-not-meant', name: 'n', given: 'abc', expected: 'a whole number' },
  'shapes-differ': { code: 'shapes-differ', shapes: ['3 × 1', '4 × 1'] },
  'column-needed': { code: 'column-needed', given: 'A1:B3' },
  'single-needed': { code: 'single-needed', given: '3 × 1' },
  'figure-unknown': { code: 'figure-unknown', name: 'zones.gone' },
  'figure-twice': { code: 'figure-twice', name: 'zones.redUnder' },
  'figure-refused': {
    code: 'figure-refused',
    given: 'abc',
    builtIn: '7',
    because: { kind: 'not-a-number' },
  },
  'norm-set-unnamed': { code: 'norm-set-unnamed' },
  'norm-set-built-in': { code: 'norm-set-built-in', name: 'The articles' },
  'norm-set-unknown': { code: 'norm-set-unknown', given: 'Ours', known: ['The articles', 'State'] },
  'norm-twice': { code: 'norm-twice', set: 'State', specialty: 'Urology' },
  'norm-low-missing': { code: 'norm-low-missing' },
  'norm-upside-down': { code: 'norm-upside-down', low: 250, median: 240, high: undefined },
  'sheet-empty': { code: 'sheet-empty', sheet: 'Sheet1' },
  'sheet-missing': { code: 'sheet-missing', sheet: 'List', sheets: ['Sheet1', 'Sheet2'] },
  'list-missing': { code: 'list-missing', sheet: 'Sheet1' },
  'lists-several': { code: 'lists-several', sheet: 'Sheet1', addresses: ['A1:C9', 'F1:H9'] },
  'sheet-protected': { code: 'sheet-protected', sheet: 'Sheet1' },
  'workbook-protected': { code: 'workbook-protected' },
  'sheet-is-ours': { code: 'sheet-is-ours', sheet: 'Backstop Summary' },
  'task-missing': { code: 'task-missing', sheet: 'Backstop Plan' },
  'sheet-not-ours': { code: 'sheet-not-ours', sheet: 'Backstop Plan' },
  'no-room': { code: 'no-room', sheet: 'Sheet1', columns: 3 },
  'list-changed': { code: 'list-changed', sheet: 'Sheet1' },
  'list-unlabeled': { code: 'list-unlabeled', sheet: 'List' },
  'name-missing': { code: 'name-missing' },
  'run-overtaken': { code: 'run-overtaken', sheet: 'List' },
  'file-unreadable': { code: 'file-unreadable', reason: 'encrypted' },
  'formulas-without-values': { code: 'formulas-without-values', places: ["'List'!B7", 'MyZone'], count: 3 },
  'formulas-not-calculated': { code: 'formulas-not-calculated', places: ["'List'!B7"], count: 3 },
  'still-calculating': { code: 'still-calculating' },
  'spills-unknown': { code: 'spills-unknown' },
  'list-left-out': { code: 'list-left-out', sheet: 'List' },
  'column-missing': { code: 'column-missing', column: 'Moods', columns: ['Program', 'Notes'] },
  'review-missing': { code: 'review-missing' },
  'review-of-another-list': { code: 'review-of-another-list', matched: 2, of: 40 },
  'copy-empty': { code: 'copy-empty' },
  'copy-unavailable': { code: 'copy-unavailable' },
  'labels-outdated': { code: 'labels-outdated', sheet: 'List', count: 2 },
  'copy-of-model': { code: 'copy-of-model', part: 'xl/model/item.data' },
  'copy-holds-left-out': { code: 'copy-holds-left-out', part: 'xl/drawings/drawing1.xml', text: 'private' },
  cancelled: { code: 'cancelled' },
  'cell-being-edited': { code: 'cell-being-edited' },
  'too-much-data': { code: 'too-much-data' },
  'session-lost': { code: 'session-lost' },
  'read-only': { code: 'read-only' },
  'host-refused': { code: 'host-refused', hostCode: 'GeneralException' },
};
const CASES = Object.values(EACH);

test.for(CASES)('$code says what was found and what to do in one or two sentences', (problem) => {
  const text = explain(problem);
  const sentences = text.match(/[^.?!]+[.?!]+/g) ?? [];
  expect(sentences.length).toBeGreaterThanOrEqual(1);
  expect(sentences.length, text).toBeLessThanOrEqual(3);
  expect(text).toMatch(/^[A-Z“\d].*[.]$/);
  expect(text).not.toMatch(/undefined|\[object|NaN/);
  expect(text).toMatch(
    /\b(enter|name|use|choose|open|give|leave|correct|classify|unprotect|clear|try|start|press|split|reload|save|check|rename|write)\b/i,
  );
});

test.for(CASES)('$code names what was given', (problem) => {
  const text = explain(problem);
  for (const [name, given] of Object.entries(problem))
    if (['given', 'sheet', 'hostCode', 'subject'].includes(name)) expect(text).toContain(String(given));
});

test('a misspelt specialty is answered with the nearest ones', () => {
  expect(explain(EACH['specialty-unknown'])).toContain('Did you mean Dermatology?');
  expect(explain({ code: 'specialty-unknown', given: 'xyz', near: [] })).not.toContain('Did you mean');
});

test('a long paste is shortened', () => {
  expect(explain({ code: 'score-not-a-number', given: 'x'.repeat(500) }).length).toBeLessThan(250);
});
