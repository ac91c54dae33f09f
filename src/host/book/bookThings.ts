import type { BookData, NameData, SheetData } from './bookData';

/** What a sheet holds besides cells; kept by us, shown to Univer where it calculates or draws. */
export type SheetThings = Pick<
  SheetData,
  | 'visibility'
  | 'protected'
  | 'tables'
  | 'charts'
  | 'conditionalFormats'
  | 'validations'
  | 'filter'
  | 'page'
  | 'withoutGridlines'
>;

/** Everything of a workbook that Univer is not the truth for. Never changed in place, so that undo can keep it. */
export interface BookThings {
  readonly sheets: ReadonlyMap<string, SheetThings>;
  readonly names: readonly NameData[];
}

export const noThings: SheetThings = {
  visibility: 'Visible',
  protected: false,
  tables: [],
  charts: [],
  conditionalFormats: [],
  validations: [],
};

export const noBookThings: BookThings = { sheets: new Map(), names: [] };

export function thingsOf(data: BookData): BookThings {
  return {
    names: data.names,
    sheets: new Map(
      data.sheets.map((sheet) => [
        sheet.id,
        {
          visibility: sheet.visibility,
          protected: sheet.protected,
          tables: sheet.tables,
          charts: sheet.charts,
          conditionalFormats: sheet.conditionalFormats,
          validations: sheet.validations,
          ...(sheet.filter && { filter: sheet.filter }),
          ...(sheet.page && { page: sheet.page }),
          ...(sheet.withoutGridlines && { withoutGridlines: true as const }),
        },
      ]),
    ),
  };
}

export const withSheet = (things: BookThings, sheetId: string, change: Partial<SheetThings>): BookThings => ({
  ...things,
  sheets: new Map(things.sheets).set(sheetId, { ...(things.sheets.get(sheetId) ?? noThings), ...change }),
});

/** An id that no thing of this list has. */
export function freshId(prefix: string, taken: readonly { readonly id: string }[]): string {
  const ids = new Set(taken.map(({ id }) => id));
  let number = taken.length + 1;
  while (ids.has(`${prefix}-${number}`)) number++;
  return `${prefix}-${number}`;
}
