import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsOf, ROOT, typeScriptUnder, type Import } from './sources';

interface Room {
  readonly rooms: readonly string[];
  /** What a package's name may begin with. */
  readonly packages: readonly RegExp[];
}

/** Who may enter which room. The whole of it: what is not written here is refused. */
const ROOMS: Readonly<Record<string, Room>> = {
  domain: { rooms: ['domain'], packages: [] },
  functions: { rooms: ['functions', 'domain'], packages: [] },
  openxml: { rooms: ['openxml'], packages: [/^fflate$/] },
  workbook: { rooms: ['workbook', 'domain', 'openxml'], packages: [/^zod\/mini$/] },
  taskpane: {
    rooms: ['taskpane', 'workbook', 'functions', 'domain'],
    packages: [/^react$/, /^react-dom\/client$/, /^@fluentui\/react-(components|icons)$/],
  },
  commands: { rooms: ['commands', 'workbook'], packages: [] },
  host: {
    rooms: ['host', 'openxml'],
    packages: [
      /^@univerjs\//,
      /^excelize-wasm$/,
      /^hucre(\/(xlsx|csv))?$/,
      /^fflate$/,
      /^core-js\//,
      /^node:/,
    ],
  },
  workbench: {
    rooms: ['workbench', 'host'],
    packages: [/^@univerjs\//, /^chart\.js/, /^react/, /^node:/, /^esbuild$/, /^selfsigned$/],
  },
  cli: { rooms: ['cli', 'host'], packages: [/^node:/, /^esbuild$/] },
};

/** Single doors in the walls. */
const DOORS: readonly { readonly file: string; readonly may: RegExp; readonly because: string }[] = [
  {
    file: 'src/domain/rules/schema/',
    may: /^zod(\/mini)?$/,
    because: 'it checks the rules, for tests and for what a user enters',
  },
  {
    file: 'src/functions/register.ts',
    may: /^src\/workbook\/rules\/followRules$/,
    because: 'the rules are on a sheet of the workbook, and no cell is calculated before they are read',
  },
  {
    file: 'src/cli/addin.ts',
    may: /^src\/(workbook|functions|domain)\//,
    because: "it is bundled to run inside the host's window, and nothing else imports it",
  },
];

const allowed = ({ from, target, ours, typeOnly }: Import): boolean => {
  const name = from.split('/')[1]!;
  const room = ROOMS[name]!;
  if (DOORS.some(({ file, may }) => from.startsWith(file) && may.test(target))) return true;
  // What crosses from the host's window to a program is described by the add-in's own types.
  if (name === 'cli' && typeOnly && /^src\/(cli|workbook|domain)\//.test(target)) return true;
  if (!ours) return room.packages.some((pattern) => pattern.test(target));
  return room.rooms.some((other) => target.startsWith(`src/${other}/`) || target === `src/${other}`);
};

const files = typeScriptUnder('src');
const imports = files.flatMap(importsOf);
const shown = ({ from, target }: Import) => `${from} → ${target}`;

test('every file of src stands in a room', () => {
  expect(files.filter((file) => !(file.split('/')[1]! in ROOMS))).toEqual([]);
});

describe.each(Object.keys(ROOMS))('%s', (room) => {
  test('imports only from the rooms and packages that are open to it', () => {
    const refused = imports
      .filter(({ from }) => from.startsWith(`src/${room}/`))
      .filter((each) => !allowed(each));
    expect(refused.map(shown)).toEqual([]);
  });
});

test('what runs inside the window is imported by no program, except for its types', () => {
  const taken = imports.filter(({ target, typeOnly }) => target === 'src/cli/addin' && !typeOnly);
  expect(taken.map(shown)).toEqual([]);
});

test('host and file format have never heard of the add-in', () => {
  const texts = ['src/host', 'src/openxml']
    .flatMap(typeScriptUnder)
    .map((file) => [file, readFileSync(path.join(ROOT, file), 'utf8')] as const);
  expect(texts.filter(([, text]) => /backstop|residency/i.test(text)).map(([file]) => file)).toEqual([]);
});

test('only one file opens a request to Excel', () => {
  const users = typeScriptUnder('src').filter(
    (file) =>
      !file.startsWith('src/host/') && /\bExcel\.run\(/.test(readFileSync(path.join(ROOT, file), 'utf8')),
  );
  expect(users).toEqual(['src/workbook/excel.ts']);
});

test('the table refuses what it should', () => {
  const from = (room: string, target: string, ours: boolean): Import => ({
    from: `src/${room}/x.ts`,
    target,
    ours,
    typeOnly: false,
  });
  expect(allowed(from('domain', 'src/workbook/excel', true))).toBe(false);
  expect(allowed(from('functions', 'zod', false))).toBe(false);
  expect(allowed(from('taskpane', 'src/host/excelHost', true))).toBe(false);
  expect(allowed(from('workbook', 'fflate', false))).toBe(false);
  expect(allowed(from('cli', 'src/workbook/classifyList', true))).toBe(false);
  expect(allowed(from('workbench', 'src/taskpane/App', true))).toBe(false);
});
