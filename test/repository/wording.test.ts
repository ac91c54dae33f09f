import ts from 'typescript';
import { expect, test } from 'vitest';
import { parse, typeScriptUnder, walk } from './sources';

/** What people may read: every text in the code of the add-in, by file. */
const texts = ['src/domain', 'src/functions', 'src/workbook', 'src/taskpane', 'src/commands']
  .flatMap(typeScriptUnder)
  .flatMap((file) => textsOf(file).map((text) => ({ file, text })));

function textsOf(file: string): readonly string[] {
  const found: string[] = [];
  walk(parse(file), (node) => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isJsxText(node)) found.push(node.text);
    else if (ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) found.push(node.text);
  });
  return found;
}

const saying = (pattern: RegExp) => texts.filter(({ text }) => pattern.test(text));

test('texts are read, so that these tests can fail', () => {
  expect(saying(/less competitive/i).length).toBeGreaterThan(2);
});

test('R-112: no text calls a field or a program easy', () => {
  expect(saying(/\b(?:easy|easily|easier|easiest)\b/i)).toEqual([]);
});

test('R-159: no text tells a chance of matching, but to say that none is told', () => {
  const told = saying(/\b(?:probabilit(?:y|ies)|likelihood)\b|\b(?:chances?|odds) (?:of|to) match/i);
  expect(told.filter(({ text }) => !/\b(?:no|not|never|neither|nor|without)\b/i.test(text))).toEqual([]);
});
