import { readFileSync } from 'node:fs';
import prettier from 'prettier';
import { expect, test } from 'vitest';
import { FUNCTIONS } from '../../src/functions';
import type { CellAnswer } from '../../src/functions/engine/cells';
import { formulaOf, signatureOf } from '../../src/functions/engine/formula';
import { helpOf } from '../../src/functions/engine/help';
import { metadataFor } from '../../src/functions/engine/metadata';

// `npm run generate` is this file with --update: it writes what these tests compare.

const root = (path: string) => `${import.meta.dirname}/../../${path}`;
/** Where manifest and metadata expect the add-in; a build replaces it. */
const DEVELOPMENT_ADDRESS = 'https://localhost:3000';

test('functions.json says what the definitions say', async () => {
  const metadata = metadataFor(FUNCTIONS, DEVELOPMENT_ADDRESS);
  await expect(`${JSON.stringify(metadata, null, 2)}\n`).toMatchFileSnapshot(root('assets/functions.json'));
});

test('the function table of the README says what the definitions say', async () => {
  const readme = readFileSync(root('README.md'), 'utf8');
  const filled = readme.replace(
    /(<!-- generated: functions -->)[\s\S]*?(<!-- end -->)/,
    (_, start: string, end: string) => `${start}\n\n${functionTable()}\n\n${end}`,
  );
  const options = await prettier.resolveConfig(root('README.md'));
  const written = await prettier.format(filled, { ...options, parser: 'markdown' });
  await expect(written).toMatchFileSnapshot(root('README.md'));
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
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  });
  return ['| Function | Answers | Example | Rules |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

const shown = (value: CellAnswer): string =>
  typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
