import { type CellReading, isDateFormat } from '../domain/cell';
import { type CellValue, textOf } from './cellGrid';
import type { ColumnCells } from './listCells';

/** What one cell says of a program. */
export interface FactReading<T> {
  readonly value: T | undefined;
  /** The cell as shown to a person, when it could not be read. */
  readonly unread: string | undefined;
}

const NOTHING: FactReading<never> = { value: undefined, unread: undefined };

/** A column of a list, each distinct cell read once: long lists say the same few things over and over. */
export class FactColumn<T> {
  /** What each row says, as a position in `#facts`, of which the first says nothing; undefined when the list has no such column. */
  readonly #codes: Uint32Array | undefined;
  readonly #facts: FactReading<T>[] = [NOTHING];
  readonly #answers: FactColumn<T> | undefined;
  /** Whether any cell could not be read, so that rows are asked only where one was not. */
  readonly hasUnread: boolean;

  /** `name` is what the column is called where it has no header. `answers` fill the gaps of the list's own cells. */
  constructor(
    name: string,
    column: ColumnCells | undefined,
    reader: (value: CellValue) => CellReading<T>,
    answers?: ColumnCells,
  ) {
    if (column) this.#codes = this.#read(column, column.header || name, reader);
    if (answers) this.#answers = new FactColumn(name, answers, reader);
    this.hasUnread =
      this.#facts.some(({ unread }) => unread !== undefined) || this.#answers?.hasUnread === true;
  }

  at(row: number): FactReading<T> {
    const fact = (this.#codes && this.#facts[this.#codes[row] ?? 0]) ?? NOTHING;
    if (!this.#answers || fact.value !== undefined) return fact;
    const answer = this.#answers.at(row);
    return answer === NOTHING ? fact : answer;
  }

  #read(
    { values, formats }: ColumnCells,
    header: string,
    reader: (value: CellValue) => CellReading<T>,
  ): Uint32Array {
    const codes = new Uint32Array(values.length);
    const known = new Map<CellValue, number>();
    const keep = (fact: FactReading<T>): number => this.#facts.push(fact) - 1;
    const unread = (shown: string): FactReading<T> => ({
      value: undefined,
      unread: `${header} “${shown}”`,
    });
    let date: number | undefined;
    values.forEach((raw, row) => {
      let code: number | undefined;
      if (formats && typeof raw === 'number' && isDateFormat(formats[row] ?? ''))
        code = date ??= keep(unread('a date'));
      else {
        code = known.get(raw);
        if (code === undefined) {
          const reading = reader(raw);
          if (reading.state === 'unreadable') code = keep(unread(textOf(raw)));
          else code = reading.state === 'read' ? keep({ value: reading.value, unread: undefined }) : 0;
          known.set(raw, code);
        }
      }
      codes[row] = code;
    });
    return codes;
  }
}
