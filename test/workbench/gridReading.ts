import type { Page } from 'playwright-core';

export interface SheetReading {
  readonly name: string;
  /** By address such as `B7`: formula where there is one, else the value. Empty cells are left out. */
  readonly cells: Readonly<Record<string, string | number | boolean>>;
  readonly charts: readonly string[];
}

/** Every sheet of the workbook that is open in the page, as plain data. */
export const readGrid = (page: Page): Promise<readonly SheetReading[]> =>
  page.evaluate(() => {
    const letters = (column: number): string =>
      (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));
    const { sheets = [] } = globalThis.workbench.book?.data() ?? {};
    return sheets.map(({ name, cells, charts }) => ({
      name,
      charts: charts.map((chart) => chart.name),
      cells: Object.fromEntries(
        [...cells].flatMap(([row, line]) =>
          [...line]
            .filter(([, cell]) => cell.formula !== undefined || cell.value !== '')
            .map(([column, cell]) => [`${letters(column)}${row + 1}`, cell.formula ?? cell.value]),
        ),
      ),
    }));
  });

/** What a cell of the open workbook shows. */
export const shownIn = (page: Page, sheet: string, row: number, column: number): Promise<string> =>
  page.evaluate(
    ([key, at, across]) =>
      globalThis.workbench.book?.sheet(key)?.read({ row: at, column: across, rows: 1, columns: 1 })[0]?.[0]
        ?.text ?? '',
    [sheet, row, column] as const,
  );
