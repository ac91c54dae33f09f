import type { IDisposable } from '@univerjs/core';
import { rangeOf } from './areas';
import type { Book, BookEvent, BookSheet, CustomFunction } from './book';
import { BookEvents } from './bookEvents';
import type { BookContext } from './bookContext';
import type { Area, BookData, NameData, StructuralEdit } from './bookData';
import { BookFollower } from './bookFollower';
import { noBookThings, thingsOf } from './bookThings';
import { bookDataOf } from './bookDataOf';
import { Calculation } from './calculation';
import { CustomFunctions } from './customFunctions';
import { restoreThingsOnUndo } from './restoreThings';
import { ThingsMirror } from './showThings';
import { ThingsStore } from './thingsStore';
import type { UniverModel } from './univerModel';
import { UniverSheet } from './univerSheet';
import { watchCommands } from './watchCommands';

/** The workbook over one Univer unit, the same with a screen and without. */
export class UniverBook implements Book {
  readonly settings: Map<string, string>;
  private readonly context: BookContext;
  private readonly follower: BookFollower;
  private readonly watches: readonly IDisposable[];
  private readonly functions: CustomFunctions;
  private readonly calculation: Calculation;

  constructor(
    private readonly model: UniverModel,
    data: BookData,
    private readonly close: () => void,
  ) {
    const events = new BookEvents();
    this.settings = new Map(data.settings);
    const mirror = new ThingsMirror(model);
    const store = new ThingsStore(model, noBookThings, (before, after) => {
      mirror.show(before, after);
      this.follower.thingsChanged(before, after);
    });
    this.context = { model, events, store };
    this.follower = new BookFollower(this.context, mirror);
    store.replace(thingsOf(data));
    this.watches = [...watchCommands(model, this.follower), restoreThingsOnUndo(this.context)];
    this.functions = new CustomFunctions(model, (ranges) => this.calculation.recalculate(ranges));
    this.calculation = new Calculation(
      model,
      {
        continue: () => this.functions.continue(() => this.calculation.settle()),
        describe: () => this.functions.describe(),
      },
      () => events.emit({ kind: 'calculated' }),
    );
    // Univer has begun to calculate what came without a value, before anyone was listening.
    const unknown = model.formulas.getFormulaDirtyRanges();
    if (unknown.length > 0) this.calculation.recalculate(unknown);
    if (data.activeSheetId !== undefined && this.sheet(data.activeSheetId)) this.activate(data.activeSheetId);
  }

  get name(): string {
    return this.model.workbook.name;
  }

  sheets(): readonly BookSheet[] {
    return this.model.workbook
      .getSheets()
      .map((worksheet) => new UniverSheet(this.context, worksheet.getSheetId()));
  }
  sheet(key: string): BookSheet | undefined {
    const sheets = this.sheets();
    const name = key.toLowerCase();
    return sheets.find(({ id }) => id === key) ?? sheets.find((sheet) => sheet.name.toLowerCase() === name);
  }
  activeSheet(): BookSheet {
    return new UniverSheet(this.context, this.model.workbook.getActiveSheet().getSheetId());
  }
  activate(sheetId: string): void {
    this.model.run('sheet.operation.set-worksheet-active', {
      subUnitId: this.model.worksheet(sheetId).getSheetId(),
    });
  }
  selection(): { readonly sheetId: string; readonly area: Area } {
    const sheetId = this.activeSheet().id;
    return { sheetId, area: this.follower.selectionOf(sheetId) };
  }
  select(sheetId: string, area: Area): void {
    if (this.activeSheet().id !== sheetId) this.activate(sheetId);
    const range = rangeOf(area);
    const primary = {
      ...rangeOf({ ...area, rows: 1, columns: 1 }),
      actualRow: area.row,
      actualColumn: area.column,
      isMerged: false,
      isMergedMainCell: false,
    };
    this.model.run('sheet.operation.set-selections', {
      subUnitId: sheetId,
      selections: [{ range, primary, style: null }],
    });
  }

  addSheet(name: string): BookSheet {
    const taken = new Set(this.model.workbook.getSheets().map((worksheet) => worksheet.getSheetId()));
    let number = taken.size + 1;
    while (taken.has(`sheet${number}`)) number++;
    const id = `sheet${number}`;
    const active = this.activeSheet().id;
    this.model.command('sheet.command.insert-sheet', {
      sheet: { id, name, rowCount: 200, columnCount: 26, defaultColumnWidth: 64, defaultRowHeight: 20 },
    });
    // Univer shows a new sheet at once; in Excel a sheet that was added stays in the background.
    this.activate(active);
    return new UniverSheet(this.context, id);
  }
  removeSheet(sheetId: string): void {
    this.model.command('sheet.command.remove-sheet', { subUnitId: sheetId });
  }

  names(): readonly NameData[] {
    return this.context.store.current.names;
  }
  addName(name: NameData): void {
    const { current } = this.context.store;
    this.context.store.change({ ...current, names: [...current.names, name] });
  }
  changeName(name: string, sheetId: string | undefined, change: Partial<NameData>): void {
    const { current } = this.context.store;
    const names = current.names.map((held) => (isName(held, name, sheetId) ? { ...held, ...change } : held));
    this.context.store.change({ ...current, names });
  }
  removeName(name: string, sheetId: string | undefined): void {
    const { current } = this.context.store;
    this.context.store.change({
      ...current,
      names: current.names.filter((held) => !isName(held, name, sheetId)),
    });
  }

  registerFunctions(functions: readonly CustomFunction[]): void {
    this.functions.register(functions);
  }
  async calculate(full = false): Promise<void> {
    if (full) this.calculation.recalculateAll();
    await this.calculation.wait();
  }

  asAddIn<T>(work: () => T): T {
    return this.context.events.burst(() => this.model.asOneStep(work));
  }
  undo(): boolean {
    return this.model.undo();
  }
  on(listener: (event: BookEvent) => void): () => void {
    return this.context.events.on(listener);
  }

  data(): BookData {
    return bookDataOf(this.context, this.settings);
  }
  structuralEdits(): readonly StructuralEdit[] {
    return this.follower.edits;
  }
  dispose(): void {
    for (const watch of this.watches) watch.dispose();
    this.calculation.dispose();
    this.context.events.dispose();
    this.context.store.dispose();
    this.close();
  }
}

const isName = (held: NameData, name: string, sheetId: string | undefined): boolean =>
  held.name.toLowerCase() === name.toLowerCase() && held.sheetId === sheetId;
