import type {
  Area,
  BookData,
  CellData,
  CellStyle,
  CellValue,
  ChartData,
  ConditionalFormatData,
  NameData,
  SheetData,
  StructuralEdit,
  TableData,
  ValidationData,
} from './bookData';
import type { PageData } from './pageData';

/** What a cell says to the object model: value, formula and text at once. */
export interface CellReading {
  readonly value: CellValue;
  readonly error: boolean;
  /** With `=`; `''` when the cell holds no formula of its own (a spilled cell holds none). */
  readonly formula: string;
  readonly numberFormat: string;
  /** As displayed. */
  readonly text: string;
}

/** One cell of a write: a plain value, a formula, or `null` for "leave as it is". */
export type CellWrite = CellValue | null;

/**
 * One sheet of the model. Every method is about cells and things on the sheet and is as strict as the engine below;
 * protection, API sets and argument shapes are the object model's business, not this one's.
 */
export interface BookSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetData['visibility'];
  readonly protected: boolean;
  readonly tabColor: string;
  /** The smallest block that holds all values (or, with `valuesOnly` false, formats too); undefined when blank. */
  used(valuesOnly: boolean): Area | undefined;
  read(area: Area): CellReading[][];
  /** The blocks that formulas fill beyond their own cell, which is the first of each. */
  spills(): readonly Area[];
  /** Text that begins with `=` is a formula; a leading `'` makes text of whatever follows. */
  write(area: Area, cells: readonly (readonly CellWrite[])[]): void;
  writeNumberFormat(area: Area, formats: readonly (readonly (string | null)[])[]): void;
  style(row: number, column: number): CellStyle;
  writeStyle(area: Area, style: Partial<CellStyle>): void;
  clear(area: Area, what: 'All' | 'Contents' | 'Formats'): void;
  insert(kind: 'rows' | 'columns', at: number, count: number): void;
  remove(kind: 'rows' | 'columns', at: number, count: number): void;
  /** Points. */
  columnWidth(column: number): number;
  /** What a column has that nobody made wider or narrower. Points. */
  standardWidth(): number;
  setColumnWidth(column: number, columns: number, points: number): void;
  rowHeight(row: number): number;
  isRowHidden(row: number): boolean;
  isColumnHidden(column: number): boolean;
  merges(): readonly Area[];
  frozen(): { readonly rows: number; readonly columns: number };
  freeze(rows: number, columns: number): void;
  filter(): SheetData['filter'];
  /** How it is printed; undefined where it is printed as a new sheet is. */
  page(): PageData | undefined;
  setPage(page: PageData | undefined): void;
  readonly showsGridlines: boolean;
  setGridlines(shown: boolean): void;

  tables(): readonly TableData[];
  addTable(table: Omit<TableData, 'id'>): TableData;
  /** Header names, area (growing sideways included), style and name; keeps structured references right. */
  changeTable(id: string, change: Partial<Omit<TableData, 'id'>>): TableData;
  removeTable(id: string): void;

  charts(): readonly ChartData[];
  addChart(chart: Omit<ChartData, 'id'>): ChartData;
  changeChart(id: string, change: Partial<Omit<ChartData, 'id'>>): ChartData;
  removeChart(id: string): void;

  conditionalFormats(): readonly ConditionalFormatData[];
  addConditionalFormat(format: Omit<ConditionalFormatData, 'id' | 'priority'>): ConditionalFormatData;
  changeConditionalFormat(
    id: string,
    change: Partial<Omit<ConditionalFormatData, 'id'>>,
  ): ConditionalFormatData;
  removeConditionalFormat(id: string): void;

  validation(area: Area): ValidationData | undefined;
  setValidation(area: Area, validation: Omit<ValidationData, 'areas'>): void;
  clearValidation(area: Area): void;

  rename(name: string): void;
  setVisibility(visibility: SheetData['visibility']): void;
  setTabColor(color: string): void;
  setProtected(on: boolean): void;
}

export type BookEvent =
  | {
      readonly kind: 'changed';
      readonly sheetId: string;
      readonly area: Area;
      readonly source: 'person' | 'addin';
    }
  | { readonly kind: 'selected'; readonly sheetId: string; readonly area: Area }
  | { readonly kind: 'activated'; readonly sheetId: string }
  | { readonly kind: 'sheets' }
  /** Charts, or what they draw from, may look different now. */
  | { readonly kind: 'charts'; readonly sheetId: string }
  | { readonly kind: 'calculated' };

/** A custom function as the host knows it: the id of the add-in's metadata and a way to call it. */
export interface CustomFunction {
  /** Upper case with namespace, as typed in a cell: `CONTOSO.ADD`. */
  readonly name: string;
  readonly parameters: readonly { readonly matrix: boolean; readonly optional: boolean }[];
  /**
   * All pending calls of one calculation level at once; one answer per call, in order. A call's argument is a
   * value or a 2-D block; an omitted argument is null; an error is `{ error: '#N/A' }`.
   */
  call(calls: readonly CustomCall[]): Promise<readonly CustomAnswer[]>;
}
export type CustomValue = CellValue | null | { readonly error: string };
export interface CustomCall {
  readonly args: readonly (CustomValue | readonly (readonly CustomValue[])[])[];
  /** `Sheet1!C3`. */
  readonly address: string;
}
export type CustomAnswer = CustomValue | readonly (readonly CustomValue[])[];

/** A workbook that calculates. One implementation serves Node and the browser. */
export interface Book {
  readonly name: string;
  sheets(): readonly BookSheet[];
  /** By id or by name, without regard to case. */
  sheet(key: string): BookSheet | undefined;
  activeSheet(): BookSheet;
  activate(sheetId: string): void;
  selection(): { readonly sheetId: string; readonly area: Area };
  select(sheetId: string, area: Area): void;
  addSheet(name: string): BookSheet;
  removeSheet(sheetId: string): void;

  names(): readonly NameData[];
  addName(name: NameData): void;
  /** `sheetId` as in the name itself: undefined for a workbook name. */
  changeName(name: string, sheetId: string | undefined, change: Partial<NameData>): void;
  removeName(name: string, sheetId: string | undefined): void;

  readonly settings: Map<string, string>;

  registerFunctions(functions: readonly CustomFunction[]): void;
  /** Resolves once every formula, custom functions included, has its value. `full` recalculates all of them. */
  calculate(full?: boolean): Promise<void>;

  /** Edits made inside `work` are one undo step and one burst of events, marked as the add-in's. */
  asAddIn<T>(work: () => T): T;
  undo(): boolean;
  on(listener: (event: BookEvent) => void): () => void;

  /** The whole workbook as plain data, values as calculated. */
  data(): BookData;
  structuralEdits(): readonly StructuralEdit[];
  dispose(): void;
}

/** Makes cells of plain objects, for tests and for files. */
export const cell = (value: CellValue, more: Omit<CellData, 'value'> = {}): CellData => ({ value, ...more });
