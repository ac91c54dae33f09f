import type { BaseValueObject } from '@univerjs/engine-formula';
import { columnLetters } from './areas';
import type { CustomAnswer, CustomFunction } from './book';
import { fromAnswer, toArgument } from './customValues';
import type { CallingCell } from './callingCells';
import { rangesOf } from './callingCells';
import type { Arguments } from './liftedCalls';
import { busy, element, firstOf, isBusy, liftedSize } from './liftedCalls';
import { quotedSheetName } from './references';
import type { UniverModel } from './univerModel';

interface Pending {
  readonly custom: CustomFunction;
  readonly args: Arguments;
  readonly cells: CallingCell[];
}

/**
 * Lets Univer, which calls functions at once, use functions that answer later: a call that has no answer yet shows
 * #BUSY!, all such calls of one run are asked together, and their cells are calculated again with the answers.
 */
export class CustomFunctions {
  private readonly functions = new Map<string, CustomFunction>();
  private readonly answers = new Map<string, CustomAnswer>();
  private pending = new Map<string, Pending>();
  private asked = new Map<string, Pending>();

  constructor(
    private readonly model: UniverModel,
    private readonly recalculate: (ranges: readonly object[]) => void,
  ) {}

  /** Makes functions known; cells that call one are calculated again, whatever they showed without it. */
  register(functions: readonly CustomFunction[]): void {
    const service = this.model.injector.get(this.model.parts.engine.IFunctionService);
    for (const custom of functions) {
      this.functions.set(custom.name.toUpperCase(), custom);
      service.registerExecutors(this.executor(custom));
    }
    // Formulas that Univer has read without these functions must be read again. It keeps long ones under a hash, so
    // none can be found by a name in it; every key holds the empty text.
    service.deleteFormulaAstCacheKey('');
    this.answers.clear();
    const calling = this.callingCells();
    if (calling.length > 0) this.recalculate(rangesOf(calling));
  }

  /** Asks what is pending; true while an answer is awaited. Forgets all answers once nothing is left to ask. */
  continue(answered: () => void): boolean {
    if (this.pending.size > 0) void this.ask(answered);
    if (this.asked.size > 0) return true;
    this.answers.clear();
    return false;
  }

  describe(): string {
    const [first] = this.asked.values();
    return first ? `: ${first.custom.name} has not answered` : '';
  }

  private async ask(answered: () => void): Promise<void> {
    const calls = this.pending;
    this.pending = new Map();
    for (const [key, call] of calls) this.asked.set(key, call);
    const byFunction = new Map<CustomFunction, [string, Pending][]>();
    for (const entry of calls) {
      const group = byFunction.get(entry[1].custom) ?? [];
      group.push(entry);
      byFunction.set(entry[1].custom, group);
    }
    await Promise.all([...byFunction].map(([custom, group]) => this.askFunction(custom, group)));
    for (const key of calls.keys()) this.asked.delete(key);
    const cells = [...calls.values()].flatMap((call) => call.cells);
    this.recalculate(rangesOf(cells));
    answered();
  }

  private async askFunction(custom: CustomFunction, group: readonly [string, Pending][]): Promise<void> {
    const calls = group.map(([, { args, cells }]) => ({ args, address: this.addressOf(cells[0]) }));
    // A function that fails is a cell error in Excel, never the end of the program.
    const answers = await Promise.resolve()
      .then(() => custom.call(calls))
      .catch(() => []);
    group.forEach(([key], index) => this.answers.set(key, answers[index] ?? { error: '#VALUE!' }));
  }

  /** A class of Univer's own for one function; Univer hands the values over with their kinds. */
  private executor(custom: CustomFunction) {
    const { engine } = this.model.parts;
    const evaluate = (cell: CallingCell, variants: BaseValueObject[]) =>
      this.evaluate(custom, cell, variants);
    class Executor extends engine.BaseFunction {
      override calculate(...variants: BaseValueObject[]) {
        return evaluate({ sheetId: this.subUnitId ?? '', row: this.row, column: this.column }, variants);
      }
    }
    return new Executor(custom.name.toUpperCase());
  }

  private evaluate(
    custom: CustomFunction,
    cell: CallingCell,
    variants: readonly BaseValueObject[],
  ): BaseValueObject {
    const args = variants.map((variant, index) =>
      toArgument(this.model.parts.engine, variant, custom.parameters[index]?.matrix ?? false),
    );
    if (args.some(isBusy)) return fromAnswer(this.model.parts.engine, busy);
    const lifted = liftedSize(custom, args);
    if (!lifted) return fromAnswer(this.model.parts.engine, this.answer(custom, args, cell) ?? busy);
    const rows = Array.from({ length: lifted.rows }, (_, row) =>
      Array.from({ length: lifted.columns }, (_, column) => {
        const single = args.map((arg, index) =>
          custom.parameters[index]?.matrix ? arg : element(arg, row, column),
        );
        const answer = this.answer(custom, single, cell);
        return answer === undefined ? busy : firstOf(answer);
      }),
    );
    return fromAnswer(this.model.parts.engine, rows.flat().includes(busy) ? busy : rows);
  }

  /** The answer, if it is there; asks for it otherwise. */
  private answer(custom: CustomFunction, args: Arguments, cell: CallingCell): CustomAnswer | undefined {
    const key = `${custom.name}${JSON.stringify(args)}`;
    const known = this.answers.get(key);
    if (known !== undefined) return known;
    const waiting = this.asked.get(key) ?? this.pending.get(key);
    if (waiting) waiting.cells.push(cell);
    else this.pending.set(key, { custom, args, cells: [cell] });
    return undefined;
  }

  private addressOf(cell: CallingCell | undefined): string {
    if (!cell) return '';
    const name = this.model.workbook.getSheetBySheetId(cell.sheetId)?.getName() ?? '';
    return `${quotedSheetName(name)}!${columnLetters(cell.column)}${cell.row + 1}`;
  }

  private callingCells(): CallingCell[] {
    const calls = [...this.functions.keys()].map((name) => `${name}(`);
    const cells: CallingCell[] = [];
    for (const worksheet of this.model.workbook.getSheets())
      worksheet.getCellMatrix().forValue((row, column, cell) => {
        if (!cell || !(cell.f || cell.si)) return;
        const sheetId = worksheet.getSheetId();
        const formula =
          cell.f ?? this.model.formulas.getFormulaStringByCell(row, column, sheetId, this.model.unitId);
        const text = (formula ?? '').toUpperCase();
        if (calls.some((call) => text.includes(call))) cells.push({ sheetId, row, column });
      });
    return cells;
  }
}
