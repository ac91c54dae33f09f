import ts from 'typescript';
import { expect, test } from 'vitest';
import { RULES } from '../../src/domain/rules/rules';
import { FUNCTIONS } from '../../src/functions';
import { helpOf } from '../../src/functions/engine/help';
import { importsOf, parse, typeScriptUnder } from './sources';

/** Every number in the rules, wherever it stands. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}

/** Smaller numbers are too common to tell a threshold from an index, and a hundred is a percent. */
const figures = new Set(numbersIn(RULES).filter((figure) => figure >= 15 && figure !== 100));
const scores = [...figures].filter((figure) => figure >= 200);

/** Numeric literals of a file, except those in the examples of a function. */
function literals(file: string): readonly number[] {
  const numbers: number[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'examples') return;
    if (ts.isNumericLiteral(node)) numbers.push(Number(node.text.replaceAll('_', '')));
    node.forEachChild(visit);
  };
  visit(parse(file));
  return numbers;
}

const outsideRules = ['src/domain', 'src/functions']
  .flatMap(typeScriptUnder)
  .filter((file) => !file.startsWith('src/domain/rules/'));
const deciding = outsideRules.filter((file) =>
  importsOf(file).some(({ target }) => target === 'src/domain/rules/rules'),
);

test('the rules hold figures, so that these tests can fail', () => {
  expect(figures.size).toBeGreaterThan(20);
  expect(scores).toContain(220);
  expect(deciding).toContain('src/domain/zones.ts');
});

test.each(deciding)('%s, which reads the rules, writes no figure of theirs', (file) => {
  expect(literals(file).filter((number) => figures.has(number))).toEqual([]);
});

test('no score of the rules is written in another file of domain or functions', () => {
  const written = outsideRules.filter((file) => literals(file).some((number) => scores.includes(number)));
  expect(written).toEqual([]);
});

test('no summary of a function holds a score of the rules', () => {
  const summaries = FUNCTIONS.map((called) => helpOf(called).summary);
  expect(summaries.filter((text) => scores.some((score) => text.includes(String(score))))).toEqual([]);
});
