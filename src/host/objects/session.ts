import type { Book, BookSheet } from '../book/book';
import type { DocumentFiles } from '../documentFiles';
import type { Area } from '../book/bookData';
import { accessDenied, CalculationNeeded, invalidReference } from '../engine/apiError';
import type { Cells } from '../engine/hostObject';
import { ReferenceTable } from '../engine/referenceTable';
import { afterEdit } from './geometry';

/** Excel's words for `Application.calculationMode`. */
export type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual';

/** What the objects of one add-in share while they work on a book: kept references, stale formulas, protection. */
export class Session {
  readonly references = new ReferenceTable();
  calculationMode: CalculationMode = 'Automatic';
  /** Whether no sheet can be added, deleted, renamed or hidden. The book does not model this, so a file does not keep it. */
  isStructureProtected = false;
  #cellsInUse: Cells[] = [];
  #editsFollowed: number;
  #stale = false;
  #isHeld = false;
  #wanted: 'none' | 'changed' | 'all' = 'none';

  constructor(
    readonly book: Book,
    readonly files?: DocumentFiles,
  ) {
    this.#editsFollowed = book.structuralEdits().length;
  }

  /** A new request begins: of the cells named before, only those the client keeps go on following inserts and deletes. */
  begin(): void {
    this.#cellsInUse = [...this.references.objects()].flatMap((object) => object.members.cells ?? []);
    this.#isHeld = false;
    this.followEdits();
  }

  cells(sheet: BookSheet, area: Area): Cells {
    const cells: Cells = { sheet, area };
    this.#cellsInUse.push(cells);
    return cells;
  }

  /** Where the cells are now. Refuses with InvalidReference once their rows, columns or sheet have been deleted. */
  areaOf(cells: Cells): Area {
    if (!cells.area || !this.book.sheet(cells.sheet.id)) throw invalidReference();
    return cells.area;
  }

  /** Moves the cells in use along with rows and columns that were inserted or deleted, by the add-in or by a person. */
  followEdits(): void {
    const edits = this.book.structuralEdits();
    for (const edit of edits.slice(this.#editsFollowed)) {
      for (const cells of this.#cellsInUse) {
        if (cells.area && cells.sheet.id === edit.sheetId) cells.area = afterEdit(cells.area, edit);
      }
    }
    this.#editsFollowed = edits.length;
  }

  /** Before any change of a sheet: refuses on a protected one, and notes that formulas have to be calculated. */
  edit(sheet: BookSheet): BookSheet {
    if (sheet.protected) throw accessDenied();
    this.#stale = true;
    return sheet;
  }

  /** Before sheets come, go, or get another name or visibility: refuses while the structure is protected. */
  requireStructure(): void {
    if (this.isStructureProtected) throw accessDenied();
  }

  /** A change that formulas may depend on, outside the cells of a sheet. */
  changed(): void {
    this.#stale = true;
  }

  /** Before values are read. While calculation is suspended or manual, stale values are what Excel gives, too. */
  requireCalculated(): void {
    const isDue = this.#wanted !== 'none' || (this.#stale && this.calculationMode !== 'Manual');
    if (isDue && !this.#isHeld) throw new CalculationNeeded();
  }

  holdCalculation(): void {
    this.#isHeld = true;
  }

  /** An explicit `calculate()`. */
  askForCalculation(what: 'changed' | 'all'): void {
    if (this.#wanted !== 'all') this.#wanted = what;
  }

  async calculate(): Promise<void> {
    const isDue = this.#wanted !== 'none' || (this.#stale && this.calculationMode !== 'Manual');
    if (!isDue) return;
    const isFull = this.#wanted === 'all';
    this.#stale = false;
    this.#wanted = 'none';
    await this.book.calculate(isFull);
  }
}
