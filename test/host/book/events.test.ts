import { afterEach, expect, it } from 'vitest';
import type { Book, BookEvent } from '../../../src/host/book/book';
import { chartSeriesValues } from '../../../src/host/book/chartReferences';
import { bookOf, closeBooks, valuesAt, writeAt } from './bookOf';

afterEach(closeBooks);

function listen(book: Book, kinds: readonly BookEvent['kind'][]): BookEvent[] {
  const events: BookEvent[] = [];
  book.on((event) => {
    if (kinds.includes(event.kind)) events.push(event);
  });
  return events;
}
const one = { row: 0, column: 0, rows: 1, columns: 1 };

it('says who changed which cells, and nothing about looks', async () => {
  const book = await bookOf([[1]]);
  const events = listen(book, ['changed']);
  writeAt(book, 'A1', [[2]]);
  book.asAddIn(() => writeAt(book, 'A1', [[3, 4]]));
  book.activeSheet().writeStyle(one, { bold: true });
  expect(events).toEqual([
    { kind: 'changed', sheetId: 'list', area: one, source: 'person' },
    { kind: 'changed', sheetId: 'list', area: { ...one, columns: 2 }, source: 'addin' },
  ]);
});

it('tells the events of a burst only when it is over', async () => {
  const book = await bookOf([[1]]);
  const events = listen(book, ['changed']);
  book.asAddIn(() => {
    writeAt(book, 'A1', [[3]]);
    expect(events).toEqual([]);
  });
  expect(events).toHaveLength(1);
});

it('tells selections and activations', async () => {
  const book = await bookOf([[1]]);
  const second = book.addSheet('Second');
  const events = listen(book, ['selected', 'activated', 'sheets']);
  const area = { row: 2, column: 1, rows: 3, columns: 2 };
  book.select(second.id, area);
  expect(events).toEqual([
    { kind: 'activated', sheetId: second.id },
    { kind: 'selected', sheetId: second.id, area },
  ]);
  expect(book.selection()).toEqual({ sheetId: second.id, area });
});

it('takes back everything the add-in did at once: cells, looks, tables and rules', async () => {
  const book = await bookOf([
    ['Name', 'Score'],
    ['a', 1],
  ]);
  const before = book.data();
  book.asAddIn(() => {
    writeAt(book, 'C1', [['Bucket'], ['Reach']]);
    const sheet = book.activeSheet();
    sheet.writeStyle(one, { bold: true });
    sheet.addTable({
      name: 'T',
      area: { row: 0, column: 0, rows: 2, columns: 3 },
      columns: ['Name', 'Score', 'Bucket'],
    });
    sheet.addConditionalFormat({
      areas: [one],
      rule: { kind: 'containsText', operator: 'Contains', text: 'Reach' },
    });
    book.addName({ name: 'Step2', formula: '=List!$A$1', visible: true });
  });
  expect(book.activeSheet().tables()).toHaveLength(1);
  expect(book.undo()).toBe(true);
  await book.calculate();
  expect(book.data()).toEqual(before);
});

it('takes back a typed value and calculates again', async () => {
  const book = await bookOf([[1, '=A1*10']]);
  writeAt(book, 'A1', [[7]]);
  await book.calculate();
  expect(valuesAt(book, 'B1')).toEqual([[70]]);
  expect(book.undo()).toBe(true);
  await book.calculate();
  expect(valuesAt(book, 'A1:B1')).toEqual([[1, 10]]);
  expect(book.undo()).toBe(false);
});

it('says when a chart must be drawn again, and what it draws', async () => {
  const book = await bookOf([
    ['Reach', 2],
    ['Safety', '=B1*2'],
    ['x', 'y'],
  ]);
  const chart = book.activeSheet().addChart({
    name: 'Shares',
    type: 'ColumnClustered',
    series: [{ name: 'Have', values: 'List!$B$1:$B$3', categories: 'List!$A$1:$A$3' }],
    left: 0,
    top: 0,
    width: 300,
    height: 200,
  });
  expect(chartSeriesValues(book, chart)).toEqual([
    { name: 'Have', labels: ['Reach', 'Safety', 'x'], values: [2, 4, null] },
  ]);
  await Promise.resolve();
  const events = listen(book, ['charts']);
  writeAt(book, 'D9', [['elsewhere']]);
  await Promise.resolve();
  expect(events).toEqual([]);
  writeAt(book, 'B1', [[5]]);
  await book.calculate();
  expect(events[0]).toEqual({ kind: 'charts', sheetId: 'list' });
  expect(chartSeriesValues(book, chart)[0]?.values).toEqual([5, 10, null]);
});

it('keeps protection as a mark that does not stop the model', async () => {
  const book = await bookOf([[1]]);
  book.activeSheet().setProtected(true);
  writeAt(book, 'A1', [[2]]);
  expect([book.activeSheet().protected, valuesAt(book, 'A1')]).toEqual([true, [[2]]]);
});
