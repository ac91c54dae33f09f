import type { AddedPart, OwnHeader } from './ownColumns';
import { ownName } from './ownColumns';
import type { StoredState } from './storedState';

/** How a column looked before ours came to stand in it. `width` in points; absent for the sheet's standard width. */
export interface ColumnLook {
  readonly width?: number;
  /** Whether the cell in the header row was bold. */
  readonly bold: boolean;
}

type RememberedLook = NonNullable<StoredState['columns']>[number];

/** Asks how the cells in the header row look from column `from` on; to be read after the next sync. */
export function loadLooks(
  sheet: Excel.Worksheet,
  row: number,
  from: number,
  count: number,
): () => ReadonlyMap<number, ColumnLook> {
  const asked = Array.from({ length: count }, (_, offset) => ({
    column: from + offset,
    format: sheet
      .getRangeByIndexes(row, from + offset, 1, 1)
      .format.load('columnWidth,useStandardWidth,font/bold'),
  }));
  return () =>
    new Map(
      asked.map(({ column, format }) => [
        column,
        { bold: format.font.bold, ...(format.useStandardWidth ? {} : { width: format.columnWidth }) },
      ]),
    );
}

/** What is to be remembered of new columns of ours, by the names that point at them. */
export function rememberedLooks(
  sheetId: string,
  list: number,
  columns: Readonly<Partial<Record<OwnHeader | AddedPart, number>>>,
  looks: ReadonlyMap<number, ColumnLook>,
): readonly RememberedLook[] {
  const parts = Object.entries(columns) as [OwnHeader | AddedPart, number][];
  return parts.map(([part, column]) => ({
    sheetId,
    name: ownName(part, list),
    bold: false,
    ...looks.get(column),
  }));
}

/** The state with these looks remembered in place of earlier ones for the same columns. */
export function withLooks(state: StoredState, looks: readonly RememberedLook[]): StoredState {
  if (looks.length === 0) return state;
  const isNew = (look: RememberedLook): boolean =>
    !looks.some(({ sheetId, name }) => sheetId === look.sheetId && name === look.name);
  return { ...state, columns: [...(state.columns ?? []).filter(isNew), ...looks] };
}

/** Gives a column back the look it had. */
export function restoreLook(headerCell: Excel.Range, { width, bold }: ColumnLook): void {
  headerCell.format.font.bold = bold;
  if (width === undefined) headerCell.format.useStandardWidth = true;
  else headerCell.format.columnWidth = width;
}
