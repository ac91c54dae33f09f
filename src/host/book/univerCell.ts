import type { Nullable } from '@univerjs/core';
import type { CellData, CellValue } from './bookData';
import { isErrorText } from './cellErrors';
import type { UniverStyle } from './univerStyle';

/** The part of a Univer cell that we set and read. */
export interface UniverCell {
  readonly v?: Nullable<CellValue>;
  readonly t?: Nullable<number>;
  readonly f?: Nullable<string>;
  readonly si?: Nullable<string>;
  /** A text with mixed looks. */
  readonly p?: Nullable<UniverText>;
  readonly s?: Nullable<UniverStyle | string>;
}

interface UniverText {
  readonly body?: { readonly dataStream: string };
}

/** How Univer marks what kind of value a cell holds. */
export const cellTypes = { text: 1, number: 2, boolean: 3, forcedText: 4 };

const readsAsSomethingElse = (text: string): boolean =>
  isErrorText(text) || /^(true|false)$/i.test(text) || (text.trim() !== '' && !Number.isNaN(Number(text)));

/** A value as Univer stores it: text that looks like a number, a boolean or an error is marked as text. */
export function univerValueOf(value: CellValue, error = false): { v: string | number; t: number } {
  if (typeof value === 'number') return { v: value, t: cellTypes.number };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: cellTypes.boolean };
  return { v: value, t: !error && readsAsSomethingElse(value) ? cellTypes.forcedText : cellTypes.text };
}

/** A cell of the plain data as Univer stores it, without its style. */
export function univerCellOf(cell: CellData): UniverCell {
  const value = cell.value === '' ? {} : univerValueOf(cell.value, cell.error);
  return cell.formula ? { ...value, f: cell.formula } : value;
}

/** What a stored Univer cell says, in the model's terms. */
export function valueOf(cell: UniverCell): { value: CellValue; error: boolean } {
  const { v, t } = cell;
  if (v === null || v === undefined) return { value: cell.p ? richTextOf(cell.p) : '', error: false };
  if (t === cellTypes.boolean) return { value: v === 1 || v === true || v === 'TRUE', error: false };
  if (typeof v === 'string') {
    if (t === cellTypes.number && v !== '') return { value: Number(v), error: false };
    return { value: v, error: t !== cellTypes.forcedText && isErrorText(v) };
  }
  return { value: t === cellTypes.text || t === cellTypes.forcedText ? String(v) : v, error: false };
}

// A cell typed with mixed formats holds a document whose text ends in a paragraph mark.
const richTextOf = (document: UniverText): string =>
  (document.body?.dataStream ?? '').replace(/\r\n$/, '').replaceAll('\r', '\n');
