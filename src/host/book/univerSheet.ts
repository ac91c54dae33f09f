import { areaOf, areasMeet, areaWithout } from './areas';
import type { BookSheet, CellReading, CellWrite } from './book';
import type { BookContext } from './bookContext';
import type {
  Area,
  CellStyle,
  ChartData,
  ConditionalFormatData,
  SheetData,
  TableData,
  ValidationData,
} from './bookData';
import type { PageData } from './pageData';
import { freshId } from './bookThings';
import { readCells, spilledAreas, usedArea } from './readCells';
import * as layout from './sheetLayout';
import { addTable, changeTable } from './tables';
import { cellStyleOf } from './univerStyle';
import { writeCells } from './writeCells';
import { clearCells, writeNumberFormats, writeStyles } from './writeLooks';

/** One sheet: cells and sizes live in Univer, everything else in the book's own store. */
export class UniverSheet implements BookSheet {
  constructor(
    private readonly book: BookContext,
    readonly id: string,
  ) {}

  get name(): string {
    return this.worksheet.getName();
  }
  get visibility(): SheetData['visibility'] {
    if (!this.worksheet.isSheetHidden()) return 'Visible';
    return this.things.visibility === 'VeryHidden' ? 'VeryHidden' : 'Hidden';
  }
  get protected(): boolean {
    return this.things.protected;
  }
  get tabColor(): string {
    return this.worksheet.getTabColor() || '';
  }

  used(valuesOnly: boolean): Area | undefined {
    return usedArea(this.book.model, this.id, valuesOnly);
  }
  read(area: Area): CellReading[][] {
    return readCells(this.book.model, this.id, area);
  }
  spills(): readonly Area[] {
    return spilledAreas(this.book.model, this.id);
  }
  write(area: Area, cells: readonly (readonly CellWrite[])[]): void {
    writeCells(this.book.model, this.id, area, cells);
  }
  writeNumberFormat(area: Area, formats: readonly (readonly (string | null)[])[]): void {
    writeNumberFormats(this.book.model, this.id, area, formats);
  }
  style(row: number, column: number): CellStyle {
    const cell = this.worksheet.getCellMatrix().getMatrix()[row]?.[column];
    return cell ? cellStyleOf(this.book.model.workbook.getStyles().getStyleByCell(cell)) : {};
  }
  writeStyle(area: Area, style: Partial<CellStyle>): void {
    writeStyles(this.book.model, this.id, area, style);
  }
  clear(area: Area, what: 'All' | 'Contents' | 'Formats'): void {
    clearCells(this.book.model, this.id, area, what);
  }
  insert(kind: 'rows' | 'columns', at: number, count: number): void {
    layout.changeStructure(this.book.model, this.id, 'insert', kind, at, count);
  }
  remove(kind: 'rows' | 'columns', at: number, count: number): void {
    layout.changeStructure(this.book.model, this.id, 'remove', kind, at, count);
  }

  columnWidth(column: number): number {
    return layout.columnWidth(this.book.model, this.id, column);
  }
  standardWidth(): number {
    return layout.standardWidth(this.book.model, this.id);
  }
  setColumnWidth(column: number, columns: number, points: number): void {
    layout.setColumnWidth(this.book.model, this.id, column, columns, points);
  }
  rowHeight(row: number): number {
    return layout.rowHeight(this.book.model, this.id, row);
  }
  isRowHidden(row: number): boolean {
    return !this.worksheet.getRowVisible(row);
  }
  isColumnHidden(column: number): boolean {
    return !this.worksheet.getColVisible(column);
  }
  merges(): readonly Area[] {
    return this.worksheet.getMergeData().map(areaOf);
  }
  frozen(): { readonly rows: number; readonly columns: number } {
    return layout.frozenPanes(this.book.model, this.id);
  }
  freeze(rows: number, columns: number): void {
    layout.freezePanes(this.book.model, this.id, rows, columns);
  }
  filter(): SheetData['filter'] {
    return this.things.filter;
  }
  page(): PageData | undefined {
    return this.things.page;
  }
  setPage(page: PageData | undefined): void {
    this.book.store.changeSheet(this.id, { page });
  }
  get showsGridlines(): boolean {
    return !this.things.withoutGridlines;
  }
  setGridlines(shown: boolean): void {
    this.book.store.changeSheet(this.id, { withoutGridlines: shown ? undefined : true });
  }

  tables(): readonly TableData[] {
    return this.things.tables;
  }
  addTable(table: Omit<TableData, 'id'>): TableData {
    return addTable(this.book, this.id, table);
  }
  changeTable(id: string, change: Partial<Omit<TableData, 'id'>>): TableData {
    return changeTable(this.book, this.id, found(this.things.tables, id, 'table'), change);
  }
  removeTable(id: string): void {
    this.set({ tables: this.things.tables.filter((table) => table.id !== id) });
  }

  charts(): readonly ChartData[] {
    return this.things.charts;
  }
  addChart(chart: Omit<ChartData, 'id'>): ChartData {
    const everyChart = [...this.book.store.current.sheets.values()].flatMap(({ charts }) => charts);
    const added = { ...chart, id: freshId('chart', everyChart) };
    this.set({ charts: [...this.things.charts, added] });
    return added;
  }
  changeChart(id: string, change: Partial<Omit<ChartData, 'id'>>): ChartData {
    const changed = { ...found(this.things.charts, id, 'chart'), ...change };
    this.set({ charts: this.things.charts.map((chart) => (chart.id === id ? changed : chart)) });
    return changed;
  }
  removeChart(id: string): void {
    this.set({ charts: this.things.charts.filter((chart) => chart.id !== id) });
  }

  conditionalFormats(): readonly ConditionalFormatData[] {
    return this.things.conditionalFormats;
  }
  /** A new format comes first, as in Excel. */
  addConditionalFormat(format: Omit<ConditionalFormatData, 'id' | 'priority'>): ConditionalFormatData {
    const others = this.things.conditionalFormats;
    const added = { ...format, id: freshId('format', others), priority: 0 };
    const moved = others.map((other) => ({ ...other, priority: other.priority + 1 }));
    this.set({ conditionalFormats: [added, ...moved] });
    return added;
  }
  changeConditionalFormat(
    id: string,
    change: Partial<Omit<ConditionalFormatData, 'id'>>,
  ): ConditionalFormatData {
    const changed = { ...found(this.things.conditionalFormats, id, 'conditional format'), ...change };
    const formats = this.things.conditionalFormats.map((format) => (format.id === id ? changed : format));
    this.set({ conditionalFormats: formats });
    return changed;
  }
  removeConditionalFormat(id: string): void {
    this.set({ conditionalFormats: this.things.conditionalFormats.filter((format) => format.id !== id) });
  }

  validation(area: Area): ValidationData | undefined {
    return this.things.validations.find(({ areas }) => areas.some((held) => areasMeet(held, area)));
  }
  setValidation(area: Area, validation: Omit<ValidationData, 'areas'>): void {
    this.set({ validations: [...this.validationsOutside(area), { ...validation, areas: [area] }] });
  }
  clearValidation(area: Area): void {
    this.set({ validations: this.validationsOutside(area) });
  }

  rename(name: string): void {
    this.book.model.command('sheet.command.set-worksheet-name', { subUnitId: this.id, name });
  }
  setVisibility(visibility: SheetData['visibility']): void {
    const step = (hidden: boolean) => ({
      id: 'sheet.mutation.set-worksheet-hidden',
      params: { subUnitId: this.id, hidden: hidden ? 1 : 0 },
    });
    this.book.model.asOneStep(() => {
      this.set({ visibility });
      const active = this.book.model.workbook.getActiveSheet().getSheetId();
      this.book.model.edit([step(visibility !== 'Visible')], [step(Boolean(this.worksheet.isSheetHidden()))]);
      // Univer goes to a sheet that is shown again; Excel stays where it was.
      if (visibility === 'Visible')
        this.book.model.run('sheet.operation.set-worksheet-active', { subUnitId: active });
    });
  }
  setTabColor(color: string): void {
    const step = (tabColor: string) => ({
      id: 'sheet.mutation.set-tab-color',
      params: { subUnitId: this.id, color: tabColor },
    });
    this.book.model.edit([step(color)], [step(this.tabColor)]);
  }
  setProtected(on: boolean): void {
    this.set({ protected: on });
  }

  private get worksheet() {
    return this.book.model.worksheet(this.id);
  }
  private get things() {
    return this.book.store.sheet(this.id);
  }
  private set(change: Parameters<BookContext['store']['changeSheet']>[1]): void {
    this.book.store.changeSheet(this.id, change);
  }
  private validationsOutside(area: Area): ValidationData[] {
    return this.things.validations
      .map((validation) => ({
        ...validation,
        areas: validation.areas.flatMap((held) => areaWithout(held, area)),
      }))
      .filter(({ areas }) => areas.length > 0);
  }
}

function found<T extends { readonly id: string }>(list: readonly T[], id: string, kind: string): T {
  const thing = list.find((candidate) => candidate.id === id);
  if (!thing) throw new Error(`There is no ${kind} with the id ${id}.`);
  return thing;
}
