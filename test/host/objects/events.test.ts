import { beforeAll, beforeEach, expect, test } from 'vitest';
import { plain, startExcel, type StartedExcel } from '../startExcel';

let excel: StartedExcel;

/** What the handlers in the add-in were told, as text. */
let told: string[];

beforeAll(async () => {
  excel = await startExcel();
  await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItem('Sheet1');
    sheet.load('id');
    worksheets.add('Second').load('id');
    await context.sync();
    sheet.onChanged.add(async (event) => void told.push(`changed ${event.address} ${event.changeType}`));
    sheet.onSelectionChanged.add(async (event) => void told.push(`selected ${event.address}`));
    worksheets.onActivated.add(async (event) => void told.push(`activated ${event.worksheetId}`));
    worksheets.onAdded.add(async (event) => void told.push(`added ${event.worksheetId}`));
    worksheets.onDeleted.add(async (event) => void told.push(`deleted ${event.worksheetId}`));
    await context.sync();
  });
});

beforeEach(() => (told = []));

/** Lets messages that are under way arrive: a request and its answer come after them. */
const settled = (): Promise<void> =>
  excel.run(async (context) => {
    for (let round = 0; round < 3; round += 1) {
      context.workbook.load('name');
      await context.sync();
    }
  });

test('a change made by a person reaches the handler of the sheet', async () => {
  excel.book.sheet('Sheet1')?.write({ row: 1, column: 1, rows: 1, columns: 2 }, [['a', 'b']]);
  await excel.book.calculate();
  await settled();
  expect(told).toEqual(['changed B2:C2 RangeEdited']);
});

test('a change on another sheet does not', async () => {
  excel.book.sheet('Second')?.write({ row: 0, column: 0, rows: 1, columns: 1 }, [['a']]);
  await excel.book.calculate();
  await settled();
  expect(told).toEqual([]);
});

test('a change made by the add-in itself is told, too', async () => {
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('D4').values = [[1]];
    await context.sync();
  });
  await settled();
  expect(told).toEqual(['changed D4 RangeEdited']);
});

test('selection and activation are told', async () => {
  const second = excel.book.sheet('Second')?.id ?? '';
  excel.book.select(excel.book.sheet('Sheet1')?.id ?? '', { row: 2, column: 0, rows: 1, columns: 1 });
  await settled();
  expect(told).toEqual(['selected A3']);
  excel.book.activate(second);
  await settled();
  expect(told).toContain(`activated ${second}`);
});

test('added and deleted sheets are told', async () => {
  const third = excel.book.addSheet('Third').id;
  await settled();
  expect(told).toContain(`added ${third}`);
  excel.book.removeSheet(third);
  await settled();
  expect(told).toContain(`deleted ${third}`);
});

test('the Common API’s selection event is raised', async () => {
  let raised = 0;
  await new Promise((resolve) => {
    const { document, EventType } = {
      document: excel.Office.context.document,
      EventType: excel.Office.EventType,
    };
    document.addHandlerAsync(EventType.DocumentSelectionChanged, () => (raised += 1), resolve);
  });
  excel.book.select(excel.book.sheet('Sheet1')?.id ?? '', { row: 5, column: 0, rows: 1, columns: 1 });
  await settled();
  expect(raised).toBe(1);
  expect(plain(told)).toContain('selected A6');
});
