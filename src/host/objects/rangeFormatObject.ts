import type { Area, CellStyle } from '../book/bookData';
import { notImplemented } from '../engine/apiError';
import { HostObject, type Cells, type Scalar } from '../engine/hostObject';
import { booleanArgument, choice, numberArgument } from './argument';
import { autofitColumns } from './autofit';
import { color } from './color';
import { intersection } from './geometry';
import type { Session } from './session';
import { uniform } from './uniform';

const horizontals = ['General', 'Left', 'Center', 'Right'] as const;
const verticals = ['Top', 'Center', 'Bottom'] as const;

/** `Excel.RangeFormat`, as far as the book models the look of cells. */
export function rangeFormatObject(session: Session, cells: Cells): HostObject {
  const { sheet } = cells;
  const area = (): Area => session.areaOf(cells);
  const write = (style: Partial<CellStyle>): void => session.edit(sheet).writeStyle(area(), style);
  /** What all cells share, null when they differ. Beyond what is used all cells look alike, so one of them stands for them. */
  const shared = <T>(of: (style: CellStyle) => T): T | null => {
    const used = sheet.used(false);
    const common = used && intersection(used, area());
    const { row, column } = area();
    if (!common) return of(sheet.style(row, column));
    const isCut = common.rows < area().rows || common.columns < area().columns;
    const first = of(isCut ? {} : sheet.style(row, column));
    const isShared = uniform(
      common.row,
      common.rows,
      (each) =>
        uniform(common.column, common.columns, (other) => of(sheet.style(each, other)) === first) === true,
    );
    return isShared === true ? first : null;
  };
  const styled = (
    get: (style: CellStyle) => unknown,
    set: (value: unknown) => Partial<CellStyle>,
  ): Scalar => ({
    get: () => shared(get),
    set: (value) => write(set(value)),
  });
  return new HostObject('RangeFormat', {
    scalars: {
      wrapText: styled(
        (style) => style.wrap ?? false,
        (value) => ({ wrap: booleanArgument(value) }),
      ),
      horizontalAlignment: styled(
        (style) => style.horizontal ?? 'General',
        (value) => ({ horizontal: choice(value, horizontals) }),
      ),
      verticalAlignment: styled(
        (style) => style.vertical ?? 'Bottom',
        (value) => ({ vertical: choice(value, verticals) }),
      ),
      columnWidth: {
        get: () => uniform(area().column, area().columns, (column) => sheet.columnWidth(column)),
        set: (value) =>
          session.edit(sheet).setColumnWidth(area().column, area().columns, numberArgument(value)),
      },
      useStandardWidth: {
        get: () =>
          uniform(
            area().column,
            area().columns,
            (column) => sheet.columnWidth(column) === sheet.standardWidth(),
          ),
        // Excel takes no false: a width of its own is given by columnWidth.
        set: (value) => {
          if (booleanArgument(value))
            session.edit(sheet).setColumnWidth(area().column, area().columns, sheet.standardWidth());
        },
      },
      rowHeight: {
        get: () => uniform(area().row, Math.min(area().rows, 1000), (row) => sheet.rowHeight(row)),
        set: () => {
          throw notImplemented('RangeFormat.rowHeight (set)');
        },
      },
    },
    navigations: {
      fill: () =>
        new HostObject('RangeFill', {
          // Without a fill Excel answers white.
          scalars: {
            color: styled(
              (style) => style.fill ?? '#FFFFFF',
              (value) => ({ fill: color(value) }),
            ),
          },
          methods: { clear: () => write({ fill: undefined }) },
        }),
      font: () =>
        new HostObject('RangeFont', {
          scalars: {
            bold: styled(
              (style) => style.bold ?? false,
              (value) => ({ bold: booleanArgument(value) }),
            ),
            italic: styled(
              (style) => style.italic ?? false,
              (value) => ({ italic: booleanArgument(value) }),
            ),
            color: styled(
              (style) => style.color ?? '#000000',
              (value) => ({ color: color(value) }),
            ),
            size: styled(
              (style) => style.fontSize ?? 11,
              (value) => ({ fontSize: numberArgument(value) }),
            ),
          },
        }),
    },
    methods: {
      autofitColumns: () => autofitColumns(session.edit(sheet), area()),
      // Row heights follow their content by themselves in this host.
      autofitRows: () => void session.edit(sheet),
    },
  });
}
