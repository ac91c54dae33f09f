import type { PageData } from './pageData';

/** A workbook as plain data: what a file is read into, what the model is loaded from, what a save compares. */

/** A block of cells, 0-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** `''` is an empty cell. An error is its text, such as `#N/A`, in a cell whose `error` is true. Dates are serial numbers. */
export type CellValue = string | number | boolean;

export interface CellData {
  readonly value: CellValue;
  readonly error?: boolean;
  /** With the leading `=`, in the form a person types: `CONTOSO.ADD(…)`, no `_xlfn.` prefixes. */
  readonly formula?: string;
  /** For the first cell of a dynamic array: the size it spills to. */
  readonly spill?: { readonly rows: number; readonly columns: number };
  readonly numberFormat?: string;
  readonly style?: CellStyle;
}

/** The part of a cell's look that our host models; what else a file holds survives in the file's own bytes. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly fontSize?: number;
  readonly wrap?: boolean;
  readonly horizontal?: 'Left' | 'Center' | 'Right' | 'General';
  readonly vertical?: 'Top' | 'Center' | 'Bottom';
}

export interface TableData {
  readonly id: string;
  readonly name: string;
  /** Header row included. */
  readonly area: Area;
  readonly columns: readonly string[];
  readonly style?: string;
  readonly hasTotals?: boolean;
}

export interface ChartSeriesData {
  readonly name?: string;
  /** References such as `'Summary'!$B$5:$B$7`. */
  readonly nameReference?: string;
  readonly categories?: string;
  readonly values: string;
  readonly color?: string;
}

export interface ChartData {
  readonly id: string;
  readonly name: string;
  /** Office.js chart type name, such as `ColumnClustered`. */
  readonly type: string;
  readonly title?: string;
  readonly altText?: string;
  readonly series: readonly ChartSeriesData[];
  /** Points from the sheet's top left corner. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly legend?: { readonly visible: boolean; readonly position: string };
  readonly valueAxis?: {
    readonly title?: string;
    readonly minimum?: number;
    readonly maximum?: number;
    readonly numberFormat?: string;
  };
  readonly categoryAxis?: { readonly title?: string };
  readonly dataLabels?: boolean;
  /** True for a chart that came with the file: it is drawn, and its own part in the file is left alone. */
  readonly fromFile?: boolean;
}

export interface ConditionalFormatData {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly priority: number;
  readonly stopIfTrue?: boolean;
  readonly rule:
    | { readonly kind: 'formula'; readonly formula: string }
    | {
        readonly kind: 'cellValue';
        readonly operator: string;
        readonly formula1: string;
        readonly formula2?: string;
      }
    | { readonly kind: 'containsText'; readonly operator: string; readonly text: string }
    /** Kinds we keep in the file and do not model. */
    | { readonly kind: 'other'; readonly name: string };
  readonly format?: { readonly fill?: string; readonly color?: string; readonly bold?: boolean };
  readonly fromFile?: boolean;
}

export interface ValidationData {
  readonly areas: readonly Area[];
  readonly rule:
    | { readonly kind: 'list'; readonly source: string; readonly dropDown: boolean }
    /** A number between two ends, which belong to it; each end a number or a formula. */
    | { readonly kind: 'number'; readonly whole: boolean; readonly least: string; readonly most: string }
    | { readonly kind: 'other'; readonly name: string };
  readonly ignoreBlanks: boolean;
  readonly errorAlert?: {
    readonly show: boolean;
    readonly style: 'Stop' | 'Warning' | 'Information';
    readonly title: string;
    readonly message: string;
  };
  readonly prompt?: { readonly show: boolean; readonly title: string; readonly message: string };
  readonly fromFile?: boolean;
}

export interface SheetData {
  readonly id: string;
  readonly name: string;
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  readonly protected: boolean;
  readonly tabColor?: string;
  /** Sparse: row, then column. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, CellData>>;
  /** Points, by column. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly merges: readonly Area[];
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly tables: readonly TableData[];
  readonly charts: readonly ChartData[];
  readonly conditionalFormats: readonly ConditionalFormatData[];
  readonly validations: readonly ValidationData[];
  /** The sheet's own filter, if it has one. */
  readonly filter?: { readonly area: Area; readonly filtered: boolean };
  /** How it is printed, where that differs from a new sheet. */
  readonly page?: PageData;
  /** True where no lines are drawn between the cells. */
  readonly withoutGridlines?: true;
}

export interface NameData {
  readonly name: string;
  /** With the leading `=`: `='Inputs'!$B$4`. */
  readonly formula: string;
  /** The sheet it belongs to; absent for a name of the whole workbook. */
  readonly sheetId?: string;
  readonly visible: boolean;
  readonly comment?: string;
}

export interface BookData {
  readonly name: string;
  readonly sheets: readonly SheetData[];
  readonly names: readonly NameData[];
  /** The add-in's document settings (`Office.context.document.settings`): name to JSON text. */
  readonly settings: ReadonlyMap<string, string>;
  readonly activeSheetId?: string;
}

/** A row or column edit in the order it happened. A save replays these into the file before it compares cells. */
export interface StructuralEdit {
  readonly sheetId: string;
  readonly kind: 'insertRows' | 'deleteRows' | 'insertColumns' | 'deleteColumns';
  readonly at: number;
  readonly count: number;
}
