import { restoreLook, type ColumnLook } from './columnLooks';
import { addressOf, type GridArea, readAddress } from './gridAddress';

/** Columns of ours on one sheet, beside one list, as they are to be taken away. */
export interface OwnBlock {
  readonly sheet: Excel.Worksheet;
  /** 0-based row of the header, and the rows below it that are ours. */
  readonly headerRow: number;
  readonly rows: number;
  readonly columns: readonly { readonly column: number; readonly look: ColumnLook }[];
  /** The table that the list is, with our columns where they are part of it. */
  readonly table?: { readonly name: string; readonly area: GridArea };
  /** Whether anything stands on the table's rows further right, which must not move. */
  readonly beyond: boolean;
}

/**
 * Takes columns of ours away with their cells, colours and drop-downs, in two syncs and a write that is left to the caller: out of a
 * table as columns, beside a range by clearing what we wrote. Nothing of the user's moves, and a conditional format of theirs that
 * runs across stays whole.
 */
export async function takeAwayColumns(
  context: Excel.RequestContext,
  blocks: readonly OwnBlock[],
  canResize: boolean,
): Promise<void> {
  const bodies = blocks.flatMap((block) =>
    block.columns.map(({ column }) => ({
      column,
      formats: block.sheet
        .getRangeByIndexes(block.headerRow, column, block.rows + 1, 1)
        .conditionalFormats.load('items/id'),
    })),
  );
  await context.sync();
  const formats = bodies.flatMap(({ column, formats: { items } }) =>
    items.map((format) => ({ column, format, range: format.getRangeOrNullObject().load('address') })),
  );
  await context.sync();
  for (const { column, format, range } of formats) {
    const area = range.isNullObject ? undefined : readAddress(range.address)?.area;
    if (area?.column === column && area.columns === 1) format.delete();
  }
  for (const block of blocks) takeAway(block, canResize);
}

function takeAway({ sheet, headerRow, rows, columns, table, beyond }: OwnBlock, canResize: boolean): void {
  const rightmostFirst = [...columns].sort((one, other) => other.column - one.column);
  let width = table?.area.columns ?? 0;
  const isLastOf = (column: number): boolean =>
    table !== undefined && column === table.area.column + width - 1;
  const released: number[] = [];
  for (const { column, look } of rightmostFirst) {
    restoreLook(sheet.getRangeByIndexes(headerRow, column, 1, 1), look);
    const inTable = table !== undefined && column >= table.area.column && column < table.area.column + width;
    if (!inTable) released.push(column);
    else if (beyond && canResize && isLastOf(column)) {
      released.push(column);
      width -= 1;
    } else {
      sheet.tables
        .getItem(table.name)
        .columns.getItemAt(column - table.area.column)
        .delete();
      width -= 1;
    }
  }
  if (
    table &&
    released.some((column) => column >= table.area.column && column < table.area.column + table.area.columns)
  )
    sheet.tables.getItem(table.name).resize(addressOf({ ...table.area, columns: width }));
  for (const column of released) {
    const cells = sheet.getRangeByIndexes(headerRow, column, rows + 1, 1);
    cells.clear('Contents');
    cells.dataValidation.clear();
  }
}
