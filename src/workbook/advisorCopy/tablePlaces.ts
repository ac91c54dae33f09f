import type { GridArea } from '../gridAddress';
import { type CopyFile, type CopySheet, tablesOf } from './copyFile';
import { readReference } from './readReference';

/** A table as structured references see it. */
export interface TablePlace {
  readonly sheet: string;
  readonly area: GridArea;
  /** In lower case. */
  readonly columns: readonly string[];
}

/** Every table by its name, in lower case, with the names that its columns have before anything is left out. */
export function tablePlaces(file: CopyFile, sheets: readonly CopySheet[]): ReadonlyMap<string, TablePlace> {
  return new Map(
    sheets.flatMap((sheet) =>
      tablesOf(file, sheet).flatMap(({ root }) => {
        const area = readReference(root.get('ref') ?? '');
        const name = root.get('displayName') ?? root.get('name');
        if (!area || name === undefined) return [];
        const columns = (root.find('tableColumns')?.elements() ?? []).map((column) =>
          (column.get('name') ?? '').toLowerCase(),
        );
        return [[name.toLowerCase(), { sheet: sheet.name, area, columns }] as const];
      }),
    ),
  );
}

/** The columns that the brackets of a structured reference name, as parts of the table; all of it where they name none. */
export function areasNamed({ area, columns }: TablePlace, brackets: string): readonly GridArea[] {
  const inner = brackets.slice(1, -1);
  const parts = inner.includes('[')
    ? [...inner.matchAll(/\[((?:'.|[^[\]'])*)\]/g)].map(([, part = '']) => part)
    : [inner];
  const names = parts
    .filter((part) => part !== '' && part !== '@' && !part.startsWith('#'))
    // A sign with a meaning of its own stands after an apostrophe.
    .map((part) => part.replace(/^@/, '').replace(/'(.)/g, '$1').toLowerCase());
  if (names.length === 0) return [area];
  const places = names.map((name) => columns.indexOf(name)).filter((at) => at >= 0);
  if (places.length === 0) return [];
  const [from, to] = [Math.min(...places), Math.max(...places)];
  const spans = /\]\s*:\s*\[/.test(inner) ? [{ from, to }] : places.map((at) => ({ from: at, to: at }));
  return spans.map((span) => ({
    ...area,
    column: area.column + span.from,
    columns: span.to - span.from + 1,
  }));
}
