import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { BookData } from '../host/book/bookData';
import { csvWorkbook, isCsv, workbookName } from '../host/files/csvWorkbook';
import { readWorkbook } from '../host/files/readWorkbook';
import { saveWorkbook } from '../host/files/saveWorkbook';
import { functionNames, type OpenAddin, readIdentity } from './openAddin';
import { settlingOption } from './settlingOption';

/** Something the person can put right. Its message is the one sentence that they are shown. */
export class Refusal extends Error {}

const REASONS = {
  'not-a-workbook': 'is not an Excel workbook (.xlsx). Save it as .xlsx in Excel and try again.',
  encrypted: 'is locked with a password. Save a copy without the password and try again.',
  'old-format': 'is in the format before Excel 2007. Save it as .xlsx and try again.',
  empty: 'holds no sheets. Open the workbook that holds your program list.',
} as const;

export interface OpenedFile {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly data: BookData;
}

/** Reads a workbook file, or one of comma-separated values as the workbook that it becomes, or refuses it in one sentence. */
export async function openFile(file: string): Promise<OpenedFile> {
  const given = await readFile(file).catch((error: unknown) => {
    const code = codeOf(error);
    if (code === 'ENOENT') throw new Refusal(`There is no file ${file}. Check the name and the folder.`);
    if (code === 'EISDIR') throw new Refusal(`${file} is a folder. Give a workbook (.xlsx).`);
    throw new Refusal(`${file} cannot be read (${code}). Check that you may open it.`);
  });
  const bytes = isCsv(file) ? await csvWorkbook(given, path.basename(file)) : given;
  const reading = await readWorkbook(bytes, path.basename(file), {
    addinId: (await readIdentity()).id,
    functions: await functionNames(),
  });
  if (!reading.ok) throw new Refusal(`${file} ${REASONS[reading.reason]}`);
  return { file, bytes, data: reading.data };
}

/** `ENOENT` and the like. */
function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}

/** `list.xlsx` becomes `list.<word>.xlsx`; a name that is given is taken, unless it is the file that was read. */
export function outputFile(file: string, word: string, given: string | undefined): string {
  const { dir, name, ext } = path.parse(workbookName(file));
  const output = given ?? path.join(dir, `${name}.${word}${ext === '' ? '.xlsx' : ext}`);
  if (path.resolve(output) === path.resolve(file))
    throw new Refusal(
      `${output} is the file that was given, and it is never overwritten. Choose another name for --out.`,
    );
  return output;
}

/** The value of an operation, or its problem as the sentence of a refusal, with the option of the command that settles it. */
export function valueOf<T>({ backstop }: OpenAddin, outcome: Answer<T>, usage: string): T {
  if (outcome.ok) return outcome.value;
  throw new Refusal(`${backstop.explain(outcome.problem)}${settlingOption(outcome.problem, usage)}`);
}

type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Parameters<OpenAddin['backstop']['explain']>[0] };

/** Writes a new file, never over one that was read. */
export async function writeNew(output: string, bytes: Uint8Array): Promise<void> {
  await writeFile(output, bytes).catch((error: unknown) => {
    throw new Refusal(`${output} cannot be written (${codeOf(error)}). Choose another place with --out.`);
  });
}

/** Saves the workbook as it now is into a new file, everything else of the opened one kept. */
export async function saveFile(
  { bytes, data }: OpenedFile,
  { book }: OpenAddin,
  output: string,
): Promise<void> {
  const saved = await saveWorkbook(bytes, data, book.data(), book.structuralEdits(), await functionNames(), {
    addinId: (await readIdentity()).id,
  });
  await writeNew(output, saved);
}

/** Runs a command: 0 when done, 1 with one sentence when the person can put it right, 70 when the mistake is ours. */
export async function runCommand(work: (args: readonly string[]) => Promise<void>): Promise<void> {
  try {
    await work(process.argv.slice(2));
    process.exitCode = 0;
  } catch (error) {
    if (error instanceof Refusal) {
      process.stderr.write(`${error.message}\n`);
      process.exitCode = 1;
    } else {
      process.stderr.write(
        `This is a defect in Backstop, and nothing was written.\n${error instanceof Error ? error.stack : String(error)}\n`,
      );
      process.exitCode = 70;
    }
  }
  // Univer leaves timers behind that would keep the process alive.
  process.exit();
}

/** What parseArgs refuses, as a sentence. */
export function parsed<T>(parse: () => T, usage: string): T {
  try {
    return parse();
  } catch (error) {
    const message = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw new Refusal(`${message}. Usage: ${usage}`);
  }
}
