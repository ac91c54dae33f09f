import { COLUMN_MEANINGS } from '../../workbook/foundList';
import type { ColumnMeaning, FoundColumn, FoundList, Mapping } from '../../workbook/foundList';

/** What a select offers for a column: a meaning, or `''` for "use it for nothing". */
export type Choice = ColumnMeaning | '';

export const CHOICES: readonly Choice[] = ['', ...COLUMN_MEANINGS];

/** What a column is taken for, corrections included. */
export const meaningOf = (column: FoundColumn, mapping: Mapping): ColumnMeaning | undefined => {
  const corrected = mapping[column.index];
  return corrected === undefined ? column.meaning : (corrected ?? undefined);
};

export const hasMeaning = (list: FoundList, mapping: Mapping, meaning: ColumnMeaning): boolean =>
  list.columns.some((column) => meaningOf(column, mapping) === meaning);

/** The corrections that were made for this list before. */
export const rememberedMapping = (list: FoundList): Mapping =>
  Object.fromEntries(
    list.columns
      .filter(({ because }) => because === 'remembered' || because === 'chosen')
      .map(({ index, meaning }) => [index, meaning ?? null]),
  );

/** One more correction. A meaning belongs to one column, so the column that had it is used for nothing. */
export function corrected(list: FoundList, mapping: Mapping, index: number, choice: Choice): Mapping {
  const given = choice === '' ? null : choice;
  const dispossessed = list.columns
    .filter((column) => given !== null && column.index !== index && meaningOf(column, mapping) === given)
    .map((column) => [column.index, null] as const);
  return { ...mapping, ...Object.fromEntries(dispossessed), [index]: given };
}
