import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { openFile, outputFile, parsed, Refusal, runCommand, saveFile } from './commandLine';
import { classifyReportLines } from './classifyReportLines';
import { openAddin } from './openAddin';

const USAGE =
  'npm run classify -- list.xlsx [--sheet NAME] [--list ADDRESS] [--step2 N] [--dream S] [--specialty S] [--profile file.json] [--accept-suggestions] [--out FILE]';

/** Presses Classify over a file: saves the labelled workbook beside it and prints what an advisor asks first. */
async function classify(args: readonly string[]): Promise<void> {
  const { values, positionals } = parsed(
    () =>
      parseArgs({
        args: [...args],
        allowPositionals: true,
        options: {
          sheet: { type: 'string' },
          list: { type: 'string' },
          step2: { type: 'string' },
          dream: { type: 'string' },
          specialty: { type: 'string' },
          profile: { type: 'string' },
          'accept-suggestions': { type: 'boolean' },
          out: { type: 'string' },
        },
      }),
    USAGE,
  );
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new Refusal(`Give one workbook. Usage: ${USAGE}`);
  const output = outputFile(file, 'backstop', values.out);
  const opened = await openFile(file);
  const given = values.profile === undefined ? undefined : await readJson(values.profile);
  const addin = await openAddin(opened.data);
  const { backstop } = addin;
  const orRefuse = <T>(
    outcome: { ok: true; value: T } | { ok: false; problem: Parameters<typeof backstop.explain>[0] },
  ): T => {
    if (outcome.ok) return outcome.value;
    throw new Refusal(backstop.explain(outcome.problem));
  };
  if (values.sheet !== undefined) orRefuse(await backstop.showSheet(values.sheet));
  const kept = orRefuse(await backstop.readProfile());
  const profile = orRefuse(
    backstop.readProfileFile({
      ...kept,
      ...given,
      ...(values.step2 === undefined ? {} : { step2: values.step2 }),
      ...(values.dream === undefined ? {} : { dream: values.dream }),
    }),
  );
  const report = orRefuse(
    await backstop.classifyList({
      profile,
      ...(values.list === undefined ? {} : { address: values.list }),
      ...(values.specialty === undefined ? {} : { specialty: values.specialty }),
      acceptSuggestions: values['accept-suggestions'] ?? false,
    }),
  );
  orRefuse(await backstop.writeProfile(profile));
  orRefuse(await backstop.showSheet(report.list.sheet));
  await addin.book.calculate();
  await saveFile(opened, addin, output);
  for (const line of classifyReportLines(report, profile, backstop)) process.stdout.write(`${line}\n`);
  process.stdout.write(`Saved ${output}\n`);
  addin.end();
}

async function readJson(file: string): Promise<object> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Refusal(`There is no readable file ${file}. Check the name given to --profile.`);
  });
  const value: unknown = parsed(
    () => JSON.parse(text) as unknown,
    `--profile takes a JSON object such as {"step2": 240, "status": "first", "anchors": false}`,
  );
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Refusal(`${file} holds no JSON object. Write one such as {"step2": 240, "status": "first"}.`);
  return value;
}

void runCommand(classify);
