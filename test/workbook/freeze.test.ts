import { expect, it } from 'vitest';
import type { OpenAddin } from '../../src/cli/openAddin';
import { functionNames } from '../../src/cli/openAddin';
import { cell } from '../../src/host/book/book';
import type { BookData, CellData, SheetData } from '../../src/host/book/bookData';
import { emptySheetData } from '../../src/host/book/emptyBookData';
import { readWorkbook } from '../../src/host/files/readWorkbook';
import { saveWorkbook } from '../../src/host/files/saveWorkbook';
import { columnLetter, readAddress } from '../../src/workbook/gridAddress';
import { FROZEN_SHEET } from '../../src/workbook/sheetNames';
import { inLibreOffice } from '../libreOffice/inLibreOffice';
import { recalculated } from '../libreOffice/recalculated';
import { everyPosition } from './advisorCopy/everyPosition';
import { HEADER, inventedRows } from './inventedList';
import { classify, open as openBook, profile, sheetIn } from './openList';
import { bookOf, sheetOf, table } from './sheetOf';

const EXCEL = { ExcelApi: '1.12', SharedRuntime: '1.1', CustomFunctionsRuntime: '1.2' };
const today = new Date(2026, 10, 28);
type Lines = readonly (readonly (string | number)[])[];

/** A sheet of these cells; texts that begin with `=` are formulas. */
function typed(name: string, lines: Lines, more: Partial<SheetData> = {}): SheetData {
  const cellOf = (content: string | number): CellData =>
    String(content).startsWith('=') ? cell('', { formula: String(content) }) : cell(content);
  const cells = lines.map((line, row) => {
    const filled = line.flatMap((content, column): [number, CellData][] =>
      content === '' ? [] : [[column, cellOf(content)]],
    );
    return [row, new Map(filled)] as const;
  });
  return { ...emptySheetData(name.toLowerCase(), name), cells: new Map(cells), ...more };
}

const LIST = typed('My list', [
  ['Program', 'Score', 'Field', 'Zone', 'Nested', 'Native'],
  ['A', 250, 'IM', '=BACKSTOP.RISKZONE(B2,C2)', '="zone: "&BACKSTOP.RISKZONE(B2,C2)&"!"', '=B2*2'],
  ['B', 225, 'IM', '=BACKSTOP.RISKZONE(B3,C3)', '=IF(D3="Red",1,0)+LEN(BACKSTOP.RISKZONE(B3,$C$3))', '=D3'],
  ['C', '', 'IM', '=BACKSTOP.RISKZONE(B4,C4)', '=ISNA(D5)', '=SUM(B2:B5)'],
  ['D', 240, 'Basket weaving', '=BACKSTOP.RISKZONE(B5,C5)', '=BACKSTOP.APPCOUNT(B2,C2)', ''],
]);
const HIDDEN = typed(
  'Hidden one',
  [
    ['=BACKSTOP.RISKZONE(\'My list\'!B2:B4,"IM")', '', '=BACKSTOP.APPCOUNT("Yellow","IM",,,"range")'],
    ['', '', ''],
    ['', '=COUNTIF(A1:A3,"Red")', '="a text about BACKSTOP.RISKZONE(1)"'],
  ],
  { visibility: 'Hidden' },
);
const TABLE = typed(
  'Table',
  [
    ['Score', 'Zone'],
    [250, '=BACKSTOP.RISKZONE(Scores[@Score],"IM")'],
    [231, '=BACKSTOP.RISKZONE(Scores[@Score],"IM")'],
  ],
  { tables: [table('Scores', ['Score', 'Zone'], 2)] },
);

async function open(...sheets: readonly SheetData[]): Promise<OpenAddin> {
  return calculated(await openBook(bookOf(...sheets), { requirements: EXCEL }));
}
async function calculated(addin: OpenAddin): Promise<OpenAddin> {
  await addin.book.calculate(true);
  return addin;
}
const freeze = async ({ backstop }: OpenAddin) => structuredClone(await backstop.freezeFormulas({ today }));
const thaw = async ({ backstop, book }: OpenAddin) => {
  const outcome = structuredClone(await backstop.thawFormulas());
  await book.calculate();
  return outcome;
};
const frozenWith = (formulas: number, left = {}) => ({
  ok: true,
  value: { formulas, left: { arrays: [], names: [], formats: [], ...left } },
});
const thawedWith = (formulas: number, left: readonly object[] = [], kept = 0) => ({
  ok: true,
  value: { formulas, left, kept },
});

/** The formula of every cell that has one, by `sheet!B7`. */
const formulasIn = ({ sheets }: BookData): Readonly<Record<string, string>> =>
  Object.fromEntries(
    sheets.flatMap(({ name, cells }) =>
      [...cells].flatMap(([row, line]) =>
        [...line].flatMap(([column, { formula }]) =>
          formula === undefined ? [] : [[`${name}!${columnLetter(column)}${row + 1}`, formula]],
        ),
      ),
    ),
  );
/** What every cell outside the hidden sheet shows. */
const shownIn = ({ sheets }: BookData) =>
  sheets
    .filter(({ name }) => name !== FROZEN_SHEET)
    .map(({ name, cells }) => [
      name,
      Object.fromEntries(
        [...cells].flatMap(([row, line]) =>
          [...line].flatMap(([column, { value, error }]) =>
            value === '' ? [] : [[`${columnLetter(column)}${row + 1}`, error ? { error: value } : value]],
          ),
        ),
      ),
    ]);
function type(addin: OpenAddin, place: string, content: string | number | boolean): void {
  const { sheet = '', area } = readAddress(place)!;
  addin.book.sheet(sheet.toLowerCase())!.write(area, [[content]]);
}
function cellIn(addin: OpenAddin, place: string): CellData | undefined {
  const { sheet = '', area } = readAddress(place)!;
  return addin.book
    .data()
    .sheets.find(({ name }) => name === sheet)
    ?.cells.get(area.row)
    ?.get(area.column);
}

it('makes values of all formulas of ours and formulas again, and leaves the whole workbook as it was', async () => {
  const addin = await open(LIST, HIDDEN, TABLE);
  const before = addin.book.data();
  expect(await freeze(addin)).toEqual(frozenWith(11));
  await addin.book.calculate(true);
  const frozen = addin.book.data();
  expect(Object.entries(formulasIn(frozen)).filter(([, formula]) => /BACKSTOP\.\w+\(/.test(formula))).toEqual(
    [['Hidden one!C3', '="a text about BACKSTOP.RISKZONE(1)"']],
  );
  expect(shownIn(frozen)).toEqual(shownIn(before));
  expect(frozen.sheets.at(-1)).toMatchObject({ name: FROZEN_SHEET, visibility: 'Hidden' });
  expect(await thaw(addin)).toEqual(thawedWith(11));
  expect(addin.book.data()).toEqual(before);
});

it('says how many formulas are frozen, and since when', async () => {
  const addin = await open(LIST, HIDDEN);
  const status = async () => structuredClone(await addin.backstop.readFrozen());
  expect(await status()).toEqual({ ok: true, value: undefined });
  await freeze(addin);
  expect(await status()).toEqual({ ok: true, value: { formulas: 9, when: '2026-11-28' } });
});

it('finds nothing to do in a workbook that does not call us, and makes no sheet', async () => {
  const addin = await open(sheetOf('Plain', [['a', 1]]));
  const before = addin.book.data();
  expect(await freeze(addin)).toEqual(frozenWith(0));
  expect(await thaw(addin)).toEqual(thawedWith(0));
  expect(addin.book.data()).toEqual(before);
});

it('keeps text text, whatever it looks like, also in cells formatted as text', async () => {
  const none = 'LEFT(BACKSTOP.RISKZONE(234,"IM"),0)';
  const asText = (formula: string) => cell('', { formula, numberFormat: '@' });
  const sheet = typed('Texts', [
    [`="=1+1"&${none}`],
    [`="5"&${none}`],
    [`="Mar 3"&${none}`],
    [`="#N/A"&${none}`],
  ]);
  const cells = new Map([...sheet.cells, [3, new Map([[0, asText(`="007"&${none}`)]])]]);
  const addin = await open({ ...sheet, cells });
  const before = addin.book.data();
  const texts = ['=1+1', '5', 'Mar 3', '007'];
  expect(shownIn(before)).toEqual([
    ['Texts', Object.fromEntries(texts.map((text, row) => [`A${row + 1}`, text]))],
  ]);
  expect(await freeze(addin)).toEqual(frozenWith(4));
  await addin.book.calculate();
  expect(shownIn(addin.book.data())).toEqual(shownIn(before));
  expect(
    Object.keys(formulasIn(addin.book.data())).filter((place) => !place.startsWith(FROZEN_SHEET)),
  ).toEqual([]);
  expect(await freeze(addin)).toEqual(frozenWith(0));
  expect(await thaw(addin)).toEqual(thawedWith(4));
  expect(addin.book.data()).toEqual(before);
});

it('freezes what was typed since, and keeps what was frozen before', async () => {
  const addin = await open(LIST);
  await freeze(addin);
  type(addin, "'My list'!G2", '=BACKSTOP.SPECNAME("IM")');
  type(addin, "'My list'!D3", '=BACKSTOP.RISKZONE(240,"FM")');
  await addin.book.calculate();
  expect(await freeze(addin)).toEqual(frozenWith(2));
  expect(structuredClone(await addin.backstop.readFrozen())).toMatchObject({ value: { formulas: 8 } });
  expect(await thaw(addin)).toEqual(thawedWith(8));
  expect(formulasIn(addin.book.data())).toEqual({
    ...formulasIn(bookOf(LIST)),
    'My list!D3': '=BACKSTOP.RISKZONE(240,"FM")',
    'My list!G2': '=BACKSTOP.SPECNAME("IM")',
  });
});

it('leaves a cell alone that a person has changed, keeps its formula, and puts it back when the value is there again', async () => {
  const addin = await open(LIST, HIDDEN);
  const before = addin.book.data();
  await freeze(addin);
  type(addin, "'My list'!D2", 'Mine');
  type(addin, "'My list'!D3", '=1+1');
  type(addin, "'Hidden one'!A2", 'no');
  const changed = (...places: readonly string[]) =>
    places.map((address) => ({ address, because: 'changed' }));
  expect(await thaw(addin)).toEqual(
    thawedWith(6, changed("'My list'!D2", "'My list'!D3", "'Hidden one'!A1"), 3),
  );
  expect(cellIn(addin, "'My list'!D2")?.value).toBe('Mine');
  expect(cellIn(addin, "'My list'!D3")?.formula).toBe('=1+1');
  expect(cellIn(addin, "'Hidden one'!A1")?.formula).toBeUndefined();

  type(addin, "'My list'!D2", 'Green');
  type(addin, "'My list'!D3", '=BACKSTOP.RISKZONE(B3,C3)');
  type(addin, "'Hidden one'!A2", 'Red');
  expect(await thaw(addin)).toEqual(thawedWith(2));
  expect(addin.book.data()).toEqual(before);
});

it('tells an error from a text of the same letters, and a number from its digits', async () => {
  const addin = await open(LIST);
  await freeze(addin);
  type(addin, "'My list'!D5", "'#N/A");
  type(addin, "'My list'!E5", "'40");
  expect(await thaw(addin)).toMatchObject({
    value: {
      formulas: 5,
      left: [{ address: "'My list'!D5" }, { address: "'My list'!E5" }],
    },
  });
});

it('follows its cells and what they work on through inserted rows and columns and a new name of the sheet', async () => {
  const addin = await open(LIST, HIDDEN);
  const twin = await open(LIST, HIDDEN);
  await freeze(addin);
  for (const { book } of [addin, twin]) {
    book.sheet('my list')!.insert('rows', 2, 2);
    book.sheet('my list')!.insert('columns', 1, 1);
    book.sheet('hidden one')!.insert('rows', 0, 1);
    book.sheet('my list')!.rename('It’s "mine"');
    await book.calculate();
  }
  expect(await thaw(addin)).toEqual(thawedWith(9));
  expect(formulasIn(addin.book.data())).toEqual(formulasIn(twin.book.data()));
  expect(addin.book.data()).toEqual(twin.book.data());
});

it('names formulas whose cells or whose ground is gone', async () => {
  const other = typed('Other', [[240], ['=BACKSTOP.SPECNAME("FM")']]);
  const users = typed('Users', [['=BACKSTOP.RISKZONE(Other!A1,"IM")'], ['=BACKSTOP.SPECNAME("IM")'], ['x']]);
  const addin = await open(users, other);
  await freeze(addin);
  addin.book.removeSheet('other');
  addin.book.sheet('users')!.remove('rows', 1, 1);
  await addin.book.calculate();
  expect(await thaw(addin)).toEqual(
    thawedWith(
      0,
      [
        { address: "'Users'!A1", because: 'lost' },
        { address: "'Users'!A2", because: 'gone' },
        { address: "'Other'!A2", because: 'gone' },
      ],
      1,
    ),
  );
  expect(cellIn(addin, 'Users!A1')).toMatchObject({ value: 'Green' });
  expect(cellIn(addin, 'Users!A2')).toMatchObject({ value: 'x' });
});

it('does not fill a spill again that a row was inserted into', async () => {
  const addin = await open(LIST, HIDDEN);
  await freeze(addin);
  addin.book.sheet('hidden one')!.insert('rows', 1, 1);
  expect(await thaw(addin)).toMatchObject({
    value: { formulas: 8, left: [{ address: "'Hidden one'!A1", because: 'changed' }], kept: 1 },
  });
});

it('does not write a formula that names a column of a table that is not there any more', async () => {
  const addin = await open(TABLE);
  await freeze(addin);
  type(addin, 'Table!A1', 'Step 2');
  expect(await thaw(addin)).toMatchObject({
    value: { formulas: 0, left: [{ because: 'table' }, { because: 'table' }] },
  });
  type(addin, 'Table!A1', 'Score');
  expect(await thaw(addin)).toEqual(thawedWith(2));
});

it('changes nothing while a sheet with our formulas is protected', async () => {
  const addin = await open(LIST, HIDDEN);
  addin.book.sheet('hidden one')!.setProtected(true);
  const before = addin.book.data();
  const refused = { ok: false, problem: { code: 'sheet-protected', sheet: 'Hidden one' } };
  expect(await freeze(addin)).toEqual(refused);
  expect(addin.book.data()).toEqual(before);

  addin.book.sheet('hidden one')!.setProtected(false);
  await freeze(addin);
  addin.book.sheet('hidden one')!.setProtected(true);
  const frozen = addin.book.data();
  expect(await thaw(addin)).toEqual(refused);
  expect(addin.book.data()).toEqual(frozen);
});

it('changes nothing while no sheet can be added or taken away', async () => {
  const addin = await open(LIST);
  const protect = (on: boolean) =>
    addin.Excel.run(async (context) => {
      if (on) context.workbook.protection.protect();
      else context.workbook.protection.unprotect();
      await context.sync();
    });
  await protect(true);
  const before = addin.book.data();
  expect(await freeze(addin)).toEqual({ ok: false, problem: { code: 'workbook-protected' } });
  expect(addin.book.data()).toEqual(before);
  await protect(false);
  await freeze(addin);
  await protect(true);
  const frozen = addin.book.data();
  expect(await thaw(addin)).toEqual({ ok: false, problem: { code: 'workbook-protected' } });
  expect(addin.book.data()).toEqual(frozen);
});

it('does not care for protected sheets that do not call us', async () => {
  const addin = await open(LIST, sheetOf('Locked', [['a']], { protected: true }));
  expect(await freeze(addin)).toEqual(frozenWith(7));
  expect(await thaw(addin)).toEqual(thawedWith(7));
});

it('changes nothing while a formula shows no answer, or finds no room for it', async () => {
  const addin = await open(LIST, HIDDEN);
  type(addin, "'My list'!D2", '=BACKSTOP.NOSUCH(1)');
  type(addin, "'Hidden one'!A3", 'in the way');
  await addin.book.calculate();
  const before = addin.book.data();
  expect(await freeze(addin)).toEqual({
    ok: false,
    problem: { code: 'formulas-not-calculated', places: ["'My list'!D2", "'Hidden one'!A1"], count: 2 },
  });
  expect(addin.book.data()).toEqual(before);
});

it('changes nothing in an Excel that cannot say how far a formula spills', async () => {
  const addin = await calculated(await openBook(bookOf(LIST)));
  const before = addin.book.data();
  expect(await freeze(addin)).toEqual({ ok: false, problem: { code: 'spills-unknown' } });
  expect(addin.book.data()).toEqual(before);
});

it('leaves a sheet alone that only has the name of ours', async () => {
  const addin = await open(LIST, sheetOf(FROZEN_SHEET, [['my own']]));
  const before = addin.book.data();
  const refused = { ok: false, problem: { code: 'sheet-not-ours', sheet: FROZEN_SHEET } };
  expect(await freeze(addin)).toEqual(refused);
  expect(await thaw(addin)).toEqual(refused);
  expect(addin.book.data()).toEqual(before);
});

it('names what it cannot freeze in place: names and conditional formats that call us', async () => {
  const formats = typed('Formats', [['=MyZone']], {
    conditionalFormats: [
      {
        id: 'ours',
        areas: [{ row: 0, column: 0, rows: 3, columns: 1 }],
        priority: 1,
        rule: { kind: 'formula', formula: '=BACKSTOP.RISKZONE($A1,"IM")="Red"' },
        format: { fill: '#FFEE00' },
      },
      {
        id: 'theirs',
        areas: [{ row: 0, column: 1, rows: 3, columns: 1 }],
        priority: 2,
        rule: { kind: 'cellValue', operator: 'GreaterThan', formula1: '=3' },
        format: { fill: '#FFEE00' },
      },
    ],
  });
  const names = [{ name: 'MyZone', formula: '=BACKSTOP.RISKZONE(234,"IM")', visible: true }];
  const addin = await calculated(
    await openBook({ ...bookOf(formats, LIST), names }, { requirements: EXCEL }),
  );
  const before = addin.book.data();
  expect(await freeze(addin)).toEqual(frozenWith(8, { names: ['MyZone'], formats: ['Formats'] }));
  expect(cellIn(addin, 'Formats!A1')).toEqual({ value: 'Yellow' });
  expect(await thaw(addin)).toEqual(thawedWith(8));
  expect(addin.book.data()).toEqual(before);
});

it('takes no more syncs for 300 formulas than for three', async () => {
  const counts: number[] = [];
  for (const rows of [3, 300]) {
    const lines = Array.from({ length: rows }, (_, row) => [
      220 + (row % 40),
      `=BACKSTOP.RISKZONE(A${row + 1},"IM")`,
      '',
      `=BACKSTOP.APPCOUNT(A${row + 1},"IM",,,"range")`,
    ]);
    const addin = await open(typed('Many', lines));
    addin.log.reset();
    expect(await freeze(addin)).toEqual(frozenWith(2 * rows));
    counts.push(addin.log.syncs);
    addin.log.reset();
    expect(await thaw(addin)).toEqual(thawedWith(2 * rows));
    counts.push(addin.log.syncs);
  }
  expect(counts.slice(2)).toEqual(counts.slice(0, 2));
});

it('loses nothing when it is stopped anywhere: what is begun again comes to the same end', async () => {
  const addin = await open(LIST, HIDDEN);
  const before = addin.book.data();
  const syncsOf = async (work: (addin: OpenAddin) => Promise<unknown>): Promise<number> => {
    addin.log.reset();
    await work(addin);
    return addin.log.syncs;
  };
  const stopped = { ok: false, problem: { code: 'host-refused' } };
  const whole = { ok: true, value: { left: [], kept: 0 } };
  const freezing = await syncsOf(freeze);
  const thawing = await syncsOf(thaw);
  for (let after = 0; after < freezing; after += 1) {
    addin.faults.failNext('ActivityLimitReached', after);
    expect(await freeze(addin)).toMatchObject(stopped);
    expect(await thaw(addin)).toMatchObject(whole);
    expect(addin.book.data()).toEqual(before);
  }
  for (let after = 0; after < thawing; after += 1) {
    await freeze(addin);
    addin.faults.failNext('ActivityLimitReached', after);
    expect(await thaw(addin)).toMatchObject(stopped);
    expect(await thaw(addin)).toMatchObject(whole);
    expect(addin.book.data()).toEqual(before);
  }
}, 120_000);

it('is output of ours that holds what a person typed: it stays or goes with the profile', async () => {
  const addin = await open(LIST);
  await freeze(addin);
  expect(structuredClone(await addin.backstop.removeOutput({ keepInputs: true }))).toMatchObject({
    value: { sheets: [] },
  });
  expect(await thaw(addin)).toEqual(thawedWith(7));
  await freeze(addin);
  expect(structuredClone(await addin.backstop.removeOutput({ keepInputs: false }))).toMatchObject({
    value: { sheets: [FROZEN_SHEET] },
  });
});

it('is not in the copy for an advisor, which shows the values all the same', async () => {
  const calls = typed('Calls', [['=BACKSTOP.SPECNAME("IM")']]);
  const addin = await open(sheetOf('List', [HEADER, ...inventedRows(8)]), calls);
  await classify(addin);
  await addin.backstop.writeProfile(profile);
  await freeze(addin);
  addin.book.activate('list');
  expect(structuredClone(await addin.backstop.readShareChoices())).toMatchObject({
    value: { sheets: ['Calls', 'Backstop Summary', 'Backstop Profile'] },
  });
  const copy = await addin.backstop.makeAdvisorCopy({ today, without: { profile: true } });
  if (!copy.ok) throw new Error(JSON.stringify(copy.problem));
  const reading = await readWorkbook(new Uint8Array(copy.value.bytes), 'copy.xlsx');
  if (!reading.ok) throw new Error(reading.reason);
  expect(reading.data.sheets.map(({ name }) => name)).toEqual([
    'List',
    'Calls',
    'Backstop Summary',
    'Advisor brief',
  ]);
  expect(reading.data.sheets[1]?.cells.get(0)?.get(0)?.value).toBe('Internal Medicine');
});

/** The workbook that calls us wherever a formula can stand, as a file, frozen and saved. */
async function frozenFile() {
  const original = await everyPosition();
  const names = await functionNames();
  const reading = await readWorkbook(original, 'every.xlsx', { functions: names });
  if (!reading.ok) throw new Error(reading.reason);
  const addin = await openBook(reading.data, { original, requirements: EXCEL });
  for (const { id } of reading.data.sheets) addin.book.sheet(id)?.setProtected(false);
  await addin.book.calculate();
  const before = addin.book.data();
  const outcome = await freeze(addin);
  await addin.book.calculate(true);
  const after = addin.book.data();
  const file = await saveWorkbook(original, reading.data, after, addin.book.structuralEdits(), names);
  return { addin, before, outcome, after, file };
}

it('freezes a file with calls in every position, formulas that point at a spill among them', async () => {
  const { addin, before, outcome, after } = await frozenFile();
  expect(outcome).toEqual(frozenWith(11, { names: ['MyZone'], formats: ['Programs'] }));
  expect(formulasIn(after)['Programs!J34']).toBeUndefined();
  expect(sheetIn(addin, 'Programs').cells.get(33)?.get(9)?.value).toBe(3);
  expect(shownIn(after)).toEqual(shownIn(before));
  expect(await thaw(addin)).toEqual(thawedWith(11));
  expect(formulasIn(addin.book.data())).toEqual(formulasIn(before));
});

inLibreOffice(
  'a frozen workbook shows no #NAME? to whoever does not have the add-in',
  async () => {
    const { file } = await frozenFile();
    const { shown } = await recalculated(file);
    const cells = Object.values(shown).flatMap((sheet) => Object.values(sheet));
    expect(cells.filter((value) => /^#NAME|^#BUSY|^Err:/.test(String(value)))).toEqual([]);
    expect(shown['Programs']).toMatchObject({ G2: 'Yellow', J30: 'Yellow', J34: 3 });
  },
  180_000,
);
