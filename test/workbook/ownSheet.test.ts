import { expect, it } from 'vitest';
import type { OpenAddin } from '../../src/cli/openAddin';
import type { BookData, SheetData } from '../../src/host/book/bookData';
import type { CellGrid } from '../../src/workbook/cellGrid';
import { SHEET_MARK } from '../../src/workbook/ownSheet';
import { OWN_SHEETS } from '../../src/workbook/sheetNames';
import type { Outcome } from '../../src/domain/outcome';
import { HEADER, inventedRows } from './inventedList';
import { open, profile, today } from './openList';
import { planApplicant, planToWrite } from './planToWrite';
import { bookOf, sheetOf } from './sheetOf';

const list = sheetOf('List', [HEADER, ...inventedRows(4)]);

/** Every sheet that an operation writes, with what a person may have put on one of that name: our headers, and even our title. */
const writers: Readonly<
  Record<
    string,
    {
      write: (addin: OpenAddin) => Promise<Outcome<unknown>>;
      /** A second run that has something to write; the same one where that writes anyway. */
      again?: (addin: OpenAddin) => Promise<Outcome<unknown>>;
      lookalike: CellGrid;
    }
  >
> = {
  'Backstop Profile': {
    write: ({ backstop }) => backstop.writeProfile(profile),
    again: ({ backstop }) => backstop.writeProfile({ ...profile, step2: 251 }),
    lookalike: [['Backstop Profile'], ['my own'], ['Step 2 CK score', 260]],
  },
  'Backstop Summary': {
    write: ({ backstop }) => backstop.classifyList({ profile, today, sheet: 'List' }),
    lookalike: [['Backstop Summary'], ['my own'], [], [], ['List', 'mine']],
  },
  'Backstop Rules': {
    write: ({ backstop }) => backstop.writeRules({ create: true }),
    lookalike: [['Backstop Rules'], ['my own'], [], ['Figure', 'Yours', 'Key'], ['Depth', 3, 'mine']],
  },
  'Backstop Plan': {
    write: ({ backstop }) => backstop.writePlan(planToWrite, planApplicant),
    lookalike: [['Backstop Plan'], ['my own'], [], ['Done', 'Due', 'Task', 'Key'], ['', '', 'Rest', 'x']],
  },
  'Backstop Decisions': {
    write: ({ backstop }) => backstop.keepDecision('burned out', 'no'),
    again: ({ backstop }) => backstop.keepDecision('burned out', 'yes'),
    lookalike: [['Backstop Decisions'], ['my own'], [], ['Answer', 'Key'], ['yes', 'burned out']],
  },
};
const names = Object.keys(writers);
const writerOf = (name: string) => {
  const writer = writers[name];
  if (!writer) throw new Error(`no writer of ${name}`);
  return writer;
};

const kinds = names.flatMap((name) => [
  [name, 'empty', []] as const,
  [name, 'of the person’s own', [['My own'], ['Text', 1]]] as const,
  [name, 'that only looks like ours', writerOf(name).lookalike] as const,
]);

it.each(kinds)(
  'refuses %s %s before the first write: the whole workbook is as before',
  async (name, _, grid) => {
    const addin = await open(bookOf(list, sheetOf(name, grid)));
    const before = addin.book.data();
    const outcome = structuredClone(await writerOf(name).write(addin));
    expect(outcome).toEqual({ ok: false, problem: { code: 'sheet-not-ours', sheet: name } });
    expect(addin.book.data()).toEqual(before);
  },
);

/** Sheets that are written where no foreign one can be met: a copy's, and one that needs a formula to freeze. */
const OTHERS = ['Advisor brief', 'Backstop Frozen'];

it.each([...names, ...OTHERS])(
  'never takes away a sheet of the person’s own that is called %s',
  async (name) => {
    const grid = writers[name]?.lookalike ?? [[name], ['my own']];
    const names = [{ name: 'MyCell', formula: `='${name}'!$A$1`, visible: true }];
    const addin = await open({ ...bookOf(list, sheetOf(name, grid)), names });
    const before = addin.book.data();
    for (const keepInputs of [true, false]) {
      const outcome = structuredClone(await addin.backstop.removeOutput({ keepInputs }));
      expect(outcome).toEqual({ ok: true, value: { sheets: [], columns: 0 } });
      expect(addin.book.data()).toEqual(before);
    }
  },
);

const sheetIn = (data: BookData, name: string): SheetData | undefined =>
  data.sheets.find((sheet) => sheet.name === name);

it.each(names)(
  'takes %s away again, marked or from before there were marks, and nothing else',
  async (name) => {
    const addin = await open(bookOf(list));
    expect(await writerOf(name).write(addin)).toMatchObject({ ok: true });
    const written = addin.book.data();
    const unmarked = { ...written, names: written.names.filter((each) => each.name !== SHEET_MARK) };
    expect(unmarked.names).toHaveLength(written.names.length - 1);
    for (const data of [written, unmarked]) {
      const again = await open(data);
      const outcome = await again.backstop.removeOutput({ keepInputs: false });
      expect(outcome).toMatchObject({ ok: true, value: { sheets: [name] } });
      expect(again.book.data().sheets.map((sheet) => sheet.name)).toEqual(['List']);
      expect(again.book.data().names).toEqual([]);
    }
  },
);

it.each(names)('marks an unmarked %s of its own when it is next written', async (name) => {
  const addin = await open(bookOf(list));
  await writerOf(name).write(addin);
  const written = addin.book.data();
  const old = await open({ ...written, names: written.names.filter((each) => each.name !== SHEET_MARK) });
  const { write, again = write } = writerOf(name);
  expect(await again(old)).toMatchObject({ ok: true });
  const after = old.book.data();
  expect(after.names.find((each) => each.name === SHEET_MARK)).toEqual({
    name: SHEET_MARK,
    formula: `="${name}"`,
    sheetId: sheetIn(written, name)?.id,
    visible: false,
  });
});

it('takes a copy of a sheet of its own under another name, and one that has been renamed, for the person’s', async () => {
  const addin = await open(bookOf(list));
  await writerOf('Backstop Plan').write(addin);
  const data = addin.book.data();
  const renamed = await open({
    ...data,
    sheets: data.sheets.map((sheet) =>
      sheet.name === 'Backstop Plan' ? { ...sheet, name: 'Backstop Decisions' } : sheet,
    ),
  });
  const before = renamed.book.data();
  expect(structuredClone(await writerOf('Backstop Decisions').write(renamed))).toEqual({
    ok: false,
    problem: { code: 'sheet-not-ours', sheet: 'Backstop Decisions' },
  });
  expect(await renamed.backstop.removeOutput({ keepInputs: false })).toMatchObject({ value: { sheets: [] } });
  expect(renamed.book.data()).toEqual(before);
});

it('proves every sheet that it writes into an open workbook', () => {
  expect([...names, ...OTHERS].sort()).toEqual([...OWN_SHEETS].sort());
});
