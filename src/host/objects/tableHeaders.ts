import type { BookSheet } from '../book/book';
import type { Area, TableData } from '../book/bookData';
import { intersection } from './geometry';

export const headerArea = (table: TableData): Area => ({ ...table.area, rows: 1 });

/** Header names as Excel keeps them: text, none blank, none twice. */
export function headerNames(texts: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  const free = (wanted: string, from: number): string => {
    for (let number = from; ; number += 1) {
      if (!taken.has(`${wanted}${number}`.toLowerCase())) return `${wanted}${number}`;
    }
  };
  return texts.map((text, index) => {
    const isTaken = taken.has(text.toLowerCase());
    const name = text === '' ? free('Column', index + 1) : isTaken ? free(text, 2) : text;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** After a write: tables whose header cells were touched get their header names from the cells, corrected where needed. */
export function settleTableHeaders(sheet: BookSheet, written: Area): void {
  for (const table of sheet.tables()) {
    const header = headerArea(table);
    if (!intersection(header, written)) continue;
    const readings = sheet.read(header)[0] ?? [];
    const columns = headerNames(readings.map((reading) => reading.text));
    const corrections = columns.map((name, index) => (readings[index]?.value === name ? null : `'${name}`));
    if (corrections.some((correction) => correction !== null)) sheet.write(header, [corrections]);
    if (columns.some((name, index) => table.columns[index] !== name))
      sheet.changeTable(table.id, { columns });
  }
}
