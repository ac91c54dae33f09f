import { execFile, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { pathToFileURL } from 'node:url';
import type { CellValue } from '../../src/host/book/bookData';
import { readWorkbook } from '../../src/host/files/readWorkbook';
import { columnLetter } from '../../src/workbook/gridAddress';

/** Whether this machine has LibreOffice. */
export const hasLibreOffice = spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;

/** By sheet, by address: the value of the cell. */
export type ShownCells = Readonly<Record<string, Readonly<Record<string, CellValue>>>>;

/** Calculates every formula of an Excel file when it is opened, whatever values the file brings. */
const ALWAYS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Opens the file in LibreOffice, calculates every formula anew, saves it, and answers that file and what its cells hold. */
export async function recalculated(
  file: Uint8Array,
): Promise<{ readonly shown: ShownCells; readonly saved: Uint8Array }> {
  const saved = await converted(file, 'xlsx:Calc MS Excel 2007 XML', 'xlsx');
  return { shown: await cellsOf(saved), saved };
}

/** Opens the file in LibreOffice, calculates every formula anew, and saves it in another format. */
export async function converted(file: Uint8Array, format: string, ending: string): Promise<Uint8Array> {
  const folder = await mkdtemp(path.join(tmpdir(), 'backstop-'));
  try {
    const profile = path.join(folder, 'profile');
    await mkdir(path.join(profile, 'user'), { recursive: true });
    await writeFile(path.join(profile, 'user/registrymodifications.xcu'), ALWAYS);
    await writeFile(path.join(folder, 'copy.xlsx'), file);
    await promisify(execFile)(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
        '--convert-to',
        format,
        '--outdir',
        path.join(folder, 'out'),
        path.join(folder, 'copy.xlsx'),
      ],
      { timeout: 120_000 },
    );
    return new Uint8Array(await readFile(path.join(folder, `out/copy.${ending}`)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function cellsOf(file: Uint8Array): Promise<ShownCells> {
  const reading = await readWorkbook(file, 'saved.xlsx');
  if (!reading.ok) throw new Error(`LibreOffice saved what cannot be read: ${reading.reason}`);
  return Object.fromEntries(
    reading.data.sheets.map(({ name, cells }) => [
      name,
      Object.fromEntries(
        [...cells].flatMap(([row, columns]) =>
          [...columns].map(([column, { value }]) => [`${columnLetter(column)}${row + 1}`, value] as const),
        ),
      ),
    ]),
  );
}
