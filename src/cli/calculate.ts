import { parseArgs } from 'node:util';
import { openFile, outputFile, parsed, Refusal, runCommand, saveFile } from './commandLine';
import { functionNames, openAddin } from './openAddin';

const USAGE = 'npm run calculate -- book.xlsx [--out FILE]';

/** Computes every formula that calls one of our functions and saves the workbook with the values beside the one given. */
async function calculate(args: readonly string[]): Promise<void> {
  const { values, positionals } = parsed(
    () => parseArgs({ args: [...args], allowPositionals: true, options: { out: { type: 'string' } } }),
    USAGE,
  );
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new Refusal(`Give one workbook. Usage: ${USAGE}`);
  const output = outputFile(file, 'calculated', values.out);
  const opened = await openFile(file);
  const addin = await openAddin(opened.data);
  await addin.book.calculate(true);
  const names = (await functionNames()).map(({ name }) => `${name}(`);
  const computed = addin.book
    .data()
    .sheets.flatMap((sheet) => [...sheet.cells.values()].flatMap((row) => [...row.values()]))
    .filter(
      ({ formula }) => formula !== undefined && names.some((name) => formula.toUpperCase().includes(name)),
    );
  await saveFile(opened, addin, output);
  const errors = computed.filter(({ error }) => error).length;
  process.stdout.write(
    `${computed.length} formulas computed, ${errors} of them with an error value.\nSaved ${output}\n`,
  );
  addin.end();
}

void runCommand(calculate);
