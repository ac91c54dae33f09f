import type { ProgramRow } from './list';

/** Letters and digits of a name, case-blind: what stays the same however it was typed. */
const nameKey = (text: string | undefined): string =>
  (text ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * Finds rows that repeat a program: the same specialty with the same id, or with the same name, city and state where
 * one of the two has no id. Returns the index of the row that came first; rows are asked about in order.
 */
export function duplicateFinder(): (row: ProgramRow, specialty: string | number) => number | undefined {
  const byId = new Map<string, number>();
  const byName = new Map<string, { readonly index: number; readonly id: string | undefined }[]>();
  return (row, specialty) => {
    const idKey = row.id === undefined ? undefined : `${specialty}|${row.id}`;
    const sameId = idKey === undefined ? undefined : byId.get(idKey);
    if (sameId !== undefined) return sameId;
    const name = nameKey(row.program);
    const place = name === '' ? '' : `${specialty}|${name}|${nameKey(row.city)}|${nameKey(row.state)}`;
    const namesakes = byName.get(place) ?? [];
    const sameName = namesakes.find((other) => other.id === undefined || row.id === undefined);
    if (sameName && place !== '') return sameName.index;
    if (idKey !== undefined) byId.set(idKey, row.index);
    if (place !== '') byName.set(place, [...namesakes, { index: row.index, id: row.id }]);
    return undefined;
  };
}
