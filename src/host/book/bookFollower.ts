import type { BookContext } from './bookContext';
import type { Area, StructuralEdit } from './bookData';
import type { BookThings } from './bookThings';
import { chartSheets } from './chartReferences';
import { reconcileEdit, reconcileSheetName } from './reconcile';
import { isOurNameId, nameId } from './showThings';
import type { ThingsMirror } from './showThings';
import { followHeaders, writeHeaders } from './tables';
import type { Happenings } from './watchCommands';

const firstCell: Area = { row: 0, column: 0, rows: 1, columns: 1 };

/** The one place where the book follows what happened in Univer: things are reconciled, events are told. */
export class BookFollower implements Happenings {
  readonly edits: StructuralEdit[] = [];
  private names = new Map<string, string>();
  private readonly selections = new Map<string, Area>();
  private readonly touchedWhileUndoing: [string, Area][] = [];
  private isUndoing = false;
  private active: string;
  private readonly staleCharts = new Set<string>();

  constructor(
    private readonly book: BookContext,
    private readonly mirror: ThingsMirror,
  ) {
    this.readNames();
    this.active = book.model.workbook.getActiveSheet().getSheetId();
  }

  selectionOf(sheetId: string): Area {
    return this.selections.get(sheetId) ?? firstCell;
  }

  structure(edit: StructuralEdit): void {
    const { store, model, events } = this.book;
    this.edits.push(edit);
    const before = store.sheet(edit.sheetId).tables;
    store.replace(reconcileEdit(store.current, edit, (id) => this.names.get(id) ?? ''));
    if (!this.isUndoing)
      model.asConsequence(() => {
        for (const table of store.sheet(edit.sheetId).tables)
          if (before.find(({ id }) => id === table.id)?.columns.length !== table.columns.length)
            writeHeaders(this.book, edit.sheetId, table);
      });
    const rows = edit.kind === 'insertRows' || edit.kind === 'deleteRows';
    const worksheet = model.worksheet(edit.sheetId);
    const area = rows
      ? { row: edit.at, column: 0, rows: edit.count, columns: worksheet.getColumnCount() }
      : { row: 0, column: edit.at, rows: worksheet.getRowCount(), columns: edit.count };
    events.emit({ kind: 'changed', sheetId: edit.sheetId, area, source: events.source });
    this.chartsChanged(store.current);
  }

  cells(sheetId: string, area: Area, calculated: boolean): void {
    const { store, model, events } = this.book;
    this.chartsOver(sheetId, area);
    if (calculated) return;
    if (this.isUndoing) this.touchedWhileUndoing.push([sheetId, area]);
    else if (store.sheet(sheetId).tables.length > 0)
      model.asConsequence(() => followHeaders(this.book, sheetId, area));
    events.emit({ kind: 'changed', sheetId, area, source: events.source });
  }

  undoing(): void {
    this.isUndoing = true;
  }

  moved(): void {
    this.isUndoing = false;
    for (const [sheetId, area] of this.touchedWhileUndoing.splice(0))
      this.book.model.asConsequence(() => followHeaders(this.book, sheetId, area));
    for (const [sheetId, things] of this.book.store.current.sheets)
      if (this.book.model.workbook.getSheetBySheetId(sheetId)) this.mirror.showRulesAgain(sheetId, things);
  }

  selected(sheetId: string, area: Area): void {
    const before = this.selections.get(sheetId);
    if (before && JSON.stringify(before) === JSON.stringify(area)) return;
    this.selections.set(sheetId, area);
    this.book.events.emit({ kind: 'selected', sheetId, area });
  }

  activated(sheetId: string): void {
    // Univer tells this late: the sheet may not be the active one any more.
    const active = this.book.model.workbook.getActiveSheet().getSheetId();
    if (sheetId !== active || sheetId === this.active) return;
    this.active = sheetId;
    this.book.events.emit({ kind: 'activated', sheetId });
  }

  sheets(): void {
    this.readNames();
    this.book.events.emit({ kind: 'sheets' });
  }

  renamed(sheetId: string, name: string): void {
    const { store } = this.book;
    store.replace(reconcileSheetName(store.current, sheetId, this.names.get(sheetId) ?? '', name));
    this.sheets();
  }

  removed(sheetId: string): void {
    const { store } = this.book;
    store.replace(reconcileSheetName(store.current, sheetId, this.names.get(sheetId) ?? '', undefined));
    this.sheets();
    this.chartsChanged(store.current);
  }

  named(id: string, name: string, formula: string | undefined, sheetId: string | undefined): void {
    const { store, model } = this.book;
    const { names } = store.current;
    const held = names.find((candidate) => nameId(candidate) === id);
    if (formula === undefined) {
      if (held) store.replace({ ...store.current, names: names.filter((candidate) => candidate !== held) });
      return;
    }
    const text = formula.startsWith('=') ? formula : `=${formula}`;
    if (isOurNameId(id)) {
      if (!held || held.formula === text) return;
      const changed = names.map((candidate) => (candidate === held ? { ...held, formula: text } : candidate));
      store.replace({ ...store.current, names: changed });
      return;
    }
    model.run('formula.mutation.remove-defined-name', { id });
    const made = { name, formula: text, visible: true, ...(sheetId !== undefined && { sheetId }) };
    const others = names.filter((candidate) => nameId(candidate) !== nameId(made));
    store.replace({ ...store.current, names: [...others, made] });
  }

  filtered(sheetId: string, area: Area | undefined, filtered: boolean): void {
    const { store } = this.book;
    const held = store.sheet(sheetId).filter;
    const kept = area ?? (filtered ? held?.area : undefined);
    if (held && kept && JSON.stringify(held) === JSON.stringify({ area: kept, filtered })) return;
    store.followSheet(sheetId, { filter: kept && { area: kept, filtered } });
  }

  /** To be called when the things changed, so that new and changed charts are drawn. */
  thingsChanged(before: BookThings, after: BookThings): void {
    for (const [id, sheet] of after.sheets)
      if (
        before.sheets.get(id)?.charts !== sheet.charts &&
        (sheet.charts.length > 0 || before.sheets.get(id)?.charts.length)
      )
        this.chartStale(id);
  }

  private chartsOver(sheetId: string, area: Area): void {
    const name = this.names.get(sheetId) ?? '';
    for (const id of chartSheets(this.book.store.current, (key) => this.names.get(key) ?? '', name, area))
      this.chartStale(id);
  }

  private chartsChanged(things: BookThings): void {
    for (const [id, sheet] of things.sheets) if (sheet.charts.length > 0) this.chartStale(id);
  }

  // One event for a burst of changes, after all of them.
  private chartStale(sheetId: string): void {
    if (this.staleCharts.size === 0)
      queueMicrotask(() => {
        const stale = [...this.staleCharts];
        this.staleCharts.clear();
        for (const id of stale) this.book.events.emit({ kind: 'charts', sheetId: id });
      });
    this.staleCharts.add(sheetId);
  }

  private readNames(): void {
    this.names = new Map(
      this.book.model.workbook.getSheets().map((sheet) => [sheet.getSheetId(), sheet.getName()]),
    );
  }
}
