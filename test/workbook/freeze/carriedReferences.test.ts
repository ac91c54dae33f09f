import { expect, test } from 'vitest';
import { carrierOf, withCarried } from '../../../src/workbook/freeze/carriedReferences';

test.each([
  ['=BACKSTOP.RISKZONE(B2,"IM")', "=COUNTA('My list'!B2)"],
  ['=F($B$2:C9,Other!A1)&"B7"', "=COUNTA('My list'!$B$2:C9,Other!A1)"],
  ["=F('It''s'!A:A,3:5)", "=COUNTA('It''s'!A:A,'My list'!3:5)"],
  ['=BACKSTOP.SPECNAME("B2")&Scores[@Score]&MyZone', ''],
  ["=F([Book2.xlsx]Sheet1!A1,'[Book2.xlsx]S'!B1,One:Two!C1)", ''],
  ['=F(C5#)', "=COUNTA('My list'!C5)"],
])('%s is carried by %s', (formula, carrier) => {
  expect(carrierOf(formula, 'My list')).toBe(carrier);
  if (carrier !== '') expect(withCarried(formula, carrier, 'My list')).toBe(formula);
});

test('references take the place of those that they were, and sheets are named where they have to be', () => {
  const formula = '=IF(B2=Other!$A$1,"B2",F(B2:B3,[Book2.xlsx]Sheet1!A1))';
  const carrier = "=COUNTA('My list'!B5,New!$A$2,'My list'!B5:B9)";
  expect(withCarried(formula, carrier, 'My list')).toBe(
    '=IF(B5=New!$A$2,"B2",F(B5:B9,[Book2.xlsx]Sheet1!A1))',
  );
  expect(withCarried(formula, carrier, 'Moved to')).toBe(
    "=IF('My list'!B5=New!$A$2,\"B2\",F('My list'!B5:B9,[Book2.xlsx]Sheet1!A1))",
  );
});

test.each(['=COUNTA(#REF!)', "=COUNTA('My list'!#REF!)", "=COUNTA('My list'!B2,C3)", '=COUNTA(5)', ''])(
  'nothing is made of the carrier %s, which has lost a reference or is another one',
  (carrier) => {
    expect(withCarried('=F(B2)', carrier, 'My list')).toBeUndefined();
  },
);

test('more references than a function takes are carried by several, and too many by none', () => {
  const many = (count: number) => `=F(${Array.from({ length: count }, (_, row) => `A${row + 1}`).join(',')})`;
  const carrier = carrierOf(many(300), 'S');
  expect(carrier?.match(/COUNTA\(/g)).toHaveLength(2);
  expect(withCarried(many(300), carrier ?? '', 'S')).toBe(many(300));
  expect(carrierOf(many(1_200), 'S')).toBeUndefined();
});
