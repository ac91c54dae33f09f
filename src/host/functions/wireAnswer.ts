import type { CustomAnswer, CustomValue } from '../book/book';

/** Error numbers of a call that failed; what is not listed here (threw, rejected, gave NaN) shows as `#VALUE!`. */
const errorNames: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};

/** What a cell gets from one result of the wire: `[id, true, value, …]` or `[id, false, message, errorNumber, …]`. */
export function wireAnswer(result: readonly unknown[]): CustomAnswer {
  const [, isGood, value, errorNumber] = result;
  if (isGood !== true) return { error: errorNames[Number(errorNumber)] ?? '#VALUE!' };
  if (!Array.isArray(value)) return cellValue(value);
  const rows: readonly unknown[] = value;
  return rows.map((row) => (Array.isArray(row) ? row.map(cellValue) : [cellValue(row)]));
}

function cellValue(value: unknown): CustomValue {
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  // In an array Excel shows what a function returned as null or undefined as 0.
  if (value === null || value === undefined) return 0;
  if (typeof value !== 'object') return { error: '#VALUE!' };
  if ('basicType' in value && value.basicType !== 'Error' && 'basicValue' in value)
    return cellValue(value.basicValue);
  const code = 'code' in value ? value.code : 'basicValue' in value ? value.basicValue : undefined;
  return { error: typeof code === 'string' ? code : '#VALUE!' };
}
