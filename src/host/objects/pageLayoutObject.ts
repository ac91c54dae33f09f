import type { BookSheet } from '../book/book';
import {
  type Margin,
  MARGINS,
  type PageData,
  plainPage,
  type PrintedText,
  PRINTED_TEXTS,
  type Span,
  STANDARD_MARGINS,
} from '../book/pageData';
import { invalidArgument, itemNotFound } from '../engine/apiError';
import { type Cells, HostObject, type Scalar } from '../engine/hostObject';
import {
  booleanArgument,
  cellsArgument,
  choice,
  isMissing,
  numberArgument,
  recordArgument,
  textArgument,
  wholeNumber,
} from './argument';
import { isEntireColumns, isEntireRows, sheetColumns, sheetRows } from './geometry';
import { rangeObject } from './rangeObject';
import { resolveCells } from './resolveCells';
import type { Session } from './session';

/** In the order of their numbers in a file, from 1 on. */
const papers =
  `Letter LetterSmall Tabloid Ledger Legal Statement Executive A3 A4 A4Small A5 B4 B5 Folio Quatro Paper10x14 Paper11x17 Note
Envelope9 Envelope10 Envelope11 Envelope12 Envelope14 Csheet Dsheet Esheet EnvelopeDL EnvelopeC5 EnvelopeC3 EnvelopeC4 EnvelopeC6
EnvelopeC65 EnvelopeB4 EnvelopeB5 EnvelopeB6 EnvelopeItaly EnvelopeMonarch EnvelopePersonal FanfoldUS FanfoldStdGerman
FanfoldLegalGerman`.split(/\s+/);
const units = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
/** Percent, and pages in one direction, as Excel takes them. */
const SCALES = { from: 10, to: 400 } as const;
const MOST_PAGES = 32_767;

type Change = { readonly [Key in keyof PageData]?: PageData[Key] | undefined };

/** `Excel.PageLayout`, as far as the book models how a sheet is printed. */
export function pageLayoutObject(session: Session, sheet: BookSheet): HostObject {
  const page = (): PageData => sheet.page() ?? {};
  const change = (part: Change): void => sheet.setPage(plainPage({ ...page(), ...part }));
  const cellsOf = (value: unknown): Cells => {
    const cells =
      typeof value === 'string' ? resolveCells(session, sheet, textArgument(value)) : cellsArgument(value);
    if (cells.sheet.id !== sheet.id) throw invalidArgument();
    return cells;
  };
  const onOff = (key: 'gridlines' | 'headings' | 'centerHorizontally' | 'centerVertically'): Scalar => ({
    get: () => page()[key] ?? false,
    set: (value) => change({ [key]: booleanArgument(value) || undefined }),
  });
  const setMargins = (margins: Readonly<Partial<Record<Margin, number>>>): void =>
    change({ margins: { ...page().margins, ...margins } });
  const margin = (side: Margin): Scalar => ({
    get: () => page().margins?.[side] ?? STANDARD_MARGINS[side],
    set: (value) => setMargins({ [side]: marginOf(value) }),
  });
  const rowsOf = (): HostObject | null => {
    const span = page().titleRows;
    return span
      ? rangeObject(session, sheet, { row: span.first, rows: span.count, column: 0, columns: sheetColumns })
      : null;
  };
  const columnsOf = (): HostObject | null => {
    const span = page().titleColumns;
    return span
      ? rangeObject(session, sheet, { column: span.first, columns: span.count, row: 0, rows: sheetRows })
      : null;
  };
  const found = (object: HostObject | null): HostObject => {
    if (!object) throw itemNotFound();
    return object;
  };
  return new HostObject('PageLayout', {
    scalars: {
      orientation: {
        get: () => (page().landscape ? 'Landscape' : 'Portrait'),
        set: (value) =>
          change({ landscape: choice(value, ['Portrait', 'Landscape']) === 'Landscape' || undefined }),
      },
      paperSize: {
        get: () => papers[(page().paper ?? 1) - 1] ?? null,
        set: (value) => change({ paper: papers.indexOf(choice(value, papers)) + 1 }),
      },
      zoom: {
        get: () => {
          const { scale = 100, fit } = page();
          return {
            horizontalFitToPages: fit?.wide ?? null,
            scale: fit ? null : scale,
            verticalFitToPages: fit?.tall ?? null,
          };
        },
        set: (value) => change(zoomOf(value)),
      },
      printGridlines: onOff('gridlines'),
      printHeadings: onOff('headings'),
      centerHorizontally: onOff('centerHorizontally'),
      centerVertically: onOff('centerVertically'),
      leftMargin: margin('left'),
      rightMargin: margin('right'),
      topMargin: margin('top'),
      bottomMargin: margin('bottom'),
      headerMargin: margin('header'),
      footerMargin: margin('footer'),
    },
    navigations: { headersFooters: () => headersFooters(page, change) },
    methods: {
      setPrintArea: (value) => change({ areas: [session.areaOf(cellsOf(value))] }),
      setPrintMargins: (unit, options) => {
        const factor = units[choice(unit, ['Points', 'Inches', 'Centimeters'])];
        const given = recordArgument(options);
        setMargins(
          Object.fromEntries(
            MARGINS.flatMap((side) =>
              isMissing(given[side]) ? [] : [[side, marginOf(given[side]) * factor] as const],
            ),
          ),
        );
      },
      setPrintTitleRows: (value) => {
        const area = session.areaOf(cellsOf(value));
        if (!isEntireRows(area)) throw invalidArgument();
        change({ titleRows: spanOf(area.row, area.rows) });
      },
      setPrintTitleColumns: (value) => {
        const area = session.areaOf(cellsOf(value));
        if (!isEntireColumns(area)) throw invalidArgument();
        change({ titleColumns: spanOf(area.column, area.columns) });
      },
      getPrintTitleRows: () => found(rowsOf()),
      getPrintTitleRowsOrNullObject: rowsOf,
      getPrintTitleColumns: () => found(columnsOf()),
      getPrintTitleColumnsOrNullObject: columnsOf,
    },
  });
}

/** `Excel.HeaderFooterGroup`, with one header and footer for all pages. */
function headersFooters(page: () => PageData, change: (part: Change) => void): HostObject {
  const text = (place: PrintedText): Scalar => ({
    get: () => page().texts?.[place] ?? '',
    set: (value) => change({ texts: { ...page().texts, [place]: textArgument(value) } }),
  });
  return new HostObject('HeaderFooterGroup', {
    scalars: { state: () => 'Default' },
    navigations: {
      defaultForAllPages: () =>
        new HostObject('HeaderFooter', {
          scalars: Object.fromEntries(PRINTED_TEXTS.map((place) => [place, text(place)])),
        }),
    },
  });
}

const spanOf = (first: number, count: number): Span => ({ first, count });

function marginOf(value: unknown): number {
  const points = numberArgument(value);
  if (points < 0) throw invalidArgument();
  return points;
}

function zoomOf(value: unknown): Change {
  const given = recordArgument(value);
  const pages = (name: string): number | undefined => {
    if (isMissing(given[name])) return undefined;
    const count = wholeNumber(given[name]);
    if (count < 1 || count > MOST_PAGES) throw invalidArgument();
    return count;
  };
  const [wide, tall] = [pages('horizontalFitToPages'), pages('verticalFitToPages')];
  if (isMissing(given.scale)) {
    if (wide === undefined && tall === undefined) throw invalidArgument();
    const fit = { ...(wide !== undefined && { wide }), ...(tall !== undefined && { tall }) };
    return { fit, scale: undefined };
  }
  const scale = wholeNumber(given.scale);
  const isScale = scale >= SCALES.from && scale <= SCALES.to;
  if (!isScale || wide !== undefined || tall !== undefined) throw invalidArgument();
  return { scale, fit: undefined };
}
