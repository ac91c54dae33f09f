import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { openFile, outputFile, parsed, Refusal, runCommand, saveFile, valueOf } from './commandLine';
import { classifyReportLines } from './classifyReportLines';
import { openAddin } from './openAddin';

const USAGE =
  'npm run classify -- list.xlsx [--sheet NAME] [--list ADDRESS] [--step2 N] [--dream S] [--backup S] [--specialty S] [--profile file.json] [--accept-suggestions] [--out FILE]';

/** Presses Classify over a file: saves the labeled workbook beside it and prints what an advisor asks first. */
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
          backup: { type: 'string' },
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
  const orRefuse = <T>(outcome: Parameters<typeof valueOf<T>>[1]): T => valueOf(addin, outcome, USAGE);
  if (values.sheet !== undefined) orRefuse(await backstop.showSheet(values.sheet));
  const kept = orRefuse(await backstop.readProfile());
  for (const option of ['dream', 'backup'] as const) {
    const given = values[option];
    const named = given === undefined ? undefined : backstop.findSpecialty(given);
    if (named?.ok === false) throw new Refusal(`--${option}: ${backstop.explain(named.problem)}`);
  }
  const profile = orRefuse(
    backstop.readProfileFile({
      ...kept,
      ...given,
      ...(values.step2 === undefined ? {} : { step2: values.step2 }),
      ...(values.dream === undefined ? {} : { dream: values.dream }),
      ...(values.backup === undefined ? {} : { backup: values.backup }),
    }),
  );
  const run = (specialty: string | undefined) =>
    backstop.classifyList({
      profile,
      ...(values.list === undefined ? {} : { address: values.list }),
      ...(specialty === undefined ? {} : { specialty }),
      acceptSuggestions: values['accept-suggestions'] ?? false,
    });
  const attempt = await run(values.specialty);
  // A list without a specialty column is taken to be about the dream, as the pane proposes.
  const takesDream =
    !attempt.ok && attempt.problem.code === 'specialty-missing' && profile.dream !== undefined;
  const report = orRefuse(takesDream ? await run(profile.dream) : attempt);
  orRefuse(await backstop.writeProfile(profile));
  orRefuse(await backstop.showSheet(report.list.sheet));
  await addin.book.calculate();
  await saveFile(opened, addin, output);
  if (takesDream)
    process.stdout.write(
      `No column names a specialty, so every row was taken as ${profile.dream}. If the list is about another, name it with --specialty S.\n`,
    );
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
