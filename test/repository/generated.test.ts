import { readFileSync } from 'node:fs';
import prettier from 'prettier';
import { expect, test } from 'vitest';
import { DISAGREEMENTS, GAPS } from '../../src/domain/rules/openQuestions';
import { FUNCTIONS } from '../../src/functions';
import { ownRules } from '../../src/domain/ownRules';
import type { CellAnswer } from '../../src/functions/engine/cells';
import { formulaOf, signatureOf } from '../../src/functions/engine/formula';
import { helpOf } from '../../src/functions/engine/help';
import { metadataFor } from '../../src/functions/engine/metadata';
import { RULE_IDS } from '../fixtures/ruleIds';
import { carriers, rulesIn } from './ruleCarriers';

// `npm run generate` is this file with --update: it writes what these tests compare.

const root = (path: string) => `${import.meta.dirname}/../../${path}`;
/** Where manifest and metadata expect the add-in; a build replaces it. */
const DEVELOPMENT_ADDRESS = 'https://localhost:3000';

test('functions.json says what the definitions say', async () => {
  const metadata = metadataFor(FUNCTIONS, DEVELOPMENT_ADDRESS);
  await expect(`${JSON.stringify(metadata, null, 2)}\n`).toMatchFileSnapshot(root('assets/functions.json'));
});

/** The tables of the README by the name in their marks. */
const TABLES: Readonly<Record<string, () => string>> = {
  functions: functionTable,
  disagreements: disagreementTable,
  gaps: gapTable,
  'own rules': ownRuleTable,
};

test('the tables of the README say what the definitions and the rules say', async () => {
  const readme = readFileSync(root('README.md'), 'utf8');
  const filled = Object.entries(TABLES).reduce((text, [name, table]) => {
    const marked = new RegExp(`(<!-- generated: ${name} -->)[\\s\\S]*?(<!-- end -->)`);
    expect(text).toMatch(marked);
    return text.replace(marked, (_, start: string, end: string) => `${start}\n\n${table()}\n\n${end}`);
  }, readme);
  const options = await prettier.resolveConfig(root('README.md'));
  const written = await prettier.format(filled, { ...options, parser: 'markdown' });
  await expect(written).toMatchFileSnapshot(root('README.md'));
});

test('the list of rules names the exports that carry each', async () => {
  const ids = Object.values(RULE_IDS).flatMap((chapter) => rulesIn(chapter));
  const carried = carriers(new Set(ids));
  const lines = ids.map((id) => `${id} ${carried.get(id)?.join(', ') ?? 'not turned into a function'}`);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(root('test/repository/ruleCarriers.txt'));
});

function functionTable(): string {
  const rows = FUNCTIONS.filter(({ id }) => !id.endsWith('.WHY')).map((called) => {
    const { summary, rules, examples } = helpOf(called);
    const example = examples[0]!;
    const gives = [example.gives].flat(2).map(shown).join(', ');
    const cells = [
      `\`${signatureOf(called)}\``,
      summary,
      `\`${formulaOf(called, example)}\` gives ${gives}`,
      rules.join(', '),
    ];
    return cells;
  });
  return table(['Function', 'Answers', 'Example', 'Rules'], rows);
}

function disagreementTable(): string {
  const rows = DISAGREEMENTS.map(({ id, about, sources, reading }) => [id, about, sources, reading]);
  return table(['', 'What differs', 'Lines', 'Our reading'], rows);
}

function gapTable(): string {
  const rows = GAPS.map(({ id, about, reading }) => [id, about, reading]);
  return table(['', 'What is missing', 'Our reading'], rows);
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [header, header.map(() => '---'), ...rows];
  return lines
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}

function ownRuleTable(): string {
  const rows = ownRules().map(({ id, title, figures, edges, carrier }) => [
    id,
    title,
    `${figures} ${edges}`,
    carrier,
  ]);
  return table(['Rule', 'What it is', 'How it goes', 'Where'], rows);
}

const shown = (value: CellAnswer): string =>
  typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
