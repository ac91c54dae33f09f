import { isOfFlags } from '../domain/decisionQuestions';
import { isFieldNote } from '../domain/fieldKeys';
import { found, type Outcome, refused } from '../domain/outcome';
import type { HiddenFromBrief } from './advisorCopy/briefFacts';
import type { LeftOut } from './advisorCopy/makeCopy';
import { textOf } from './cellGrid';
import { plainHeader } from './headerMeaning';
import { ADDED_HEADERS, type OwnHeader } from './ownColumns';
import type { CopySource } from './readForCopy';
import { DECISIONS_SHEET, PROFILE_SHEET } from './sheetNames';
import type { Without } from './without';

const NOTES = /\b(?:notes?|comments?|remarks?|thoughts|feelings?|impressions?|gut|pros|cons)\b/;

/** What stays out of a copy, and what the brief has to know of it. */
interface LeftOutOfList {
  readonly leftOut: LeftOut;
  /** By header. */
  readonly columns: readonly string[];
  readonly hidden: HiddenFromBrief;
}

/** What is left out, as sheets and cells; `told` are those of profile and plan. Refuses a column that is not there, as the copy does a sheet: a slip would share what was meant to stay. */
export function leftOutOfList(
  { list, own, surveyed, confidential, privateNotes, answers, reading, cells: read }: CopySource,
  without: Without,
  told: Pick<LeftOut, 'sheets' | 'cells'>,
): Outcome<LeftOutOfList> {
  const { sheetNames } = surveyed;
  const sheets = new Set(told.sheets);
  for (const wanted of without.sheets ?? []) {
    // Sheets that are a chart are not listed; the copy knows them, and refuses what is not there.
    const name = sheetNames.find((each) => each.toLowerCase() === wanted.toLowerCase()) ?? wanted;
    if (name === list.sheet) return refused({ code: 'list-left-out', sheet: name });
    sheets.add(name);
  }
  const headers = list.columns.map(({ header }) => header);
  const chosen = new Set<number>();
  for (const wanted of without.columns ?? []) {
    const at = headers.findIndex((header) => header.trim().toLowerCase() === wanted.trim().toLowerCase());
    if (at < 0) return refused({ code: 'column-missing', column: wanted, columns: headers });
    chosen.add(at);
  }
  if (without.notes)
    list.columns.forEach(({ header, meaning }, at) => {
      if (meaning === undefined && NOTES.test(plainHeader(header))) chosen.add(at);
    });
  const note = without.notes ? list.added.Note : undefined;
  const area = (column: number) => ({ row: list.area.row, column, rows: list.rows + 1, columns: 1 });
  const cells: LeftOut['cells'][number][] = [...chosen].map((at) => ({
    sheet: list.sheet,
    area: area(list.area.column + at),
  }));
  if (note !== undefined) cells.push({ sheet: list.sheet, area: area(note) });
  cells.push(...told.cells);
  const silent = new Set(
    reading.rows.flatMap(({ index, why }) => {
      const quoted = [...chosen].some((at) => {
        const { meaning } = list.columns[at] ?? {};
        const value = meaning === undefined ? undefined : read.columns[meaning]?.values[index];
        return value !== undefined && says(why, textOf(value));
      });
      return quoted ? [index] : [];
    }),
  );
  for (const index of silent)
    cells.push({
      sheet: list.sheet,
      area: { row: list.area.row + 1 + index, column: own.columns.Why, rows: 1, columns: 1 },
    });
  if (without.profile) cells.push({ sheet: list.sheet, area: area(own.columns.Why) });
  const single = (
    sheet: string,
    places: readonly { readonly row: number; readonly column: number }[],
  ): void => {
    for (const { row, column } of places) cells.push({ sheet, area: { row, column, rows: 1, columns: 1 } });
  };
  if (without.confidential) single(PROFILE_SHEET, confidential);
  if (without.notes) single(PROFILE_SHEET, privateNotes);
  single(
    DECISIONS_SHEET,
    answers.filter(
      ({ key }) => (without.confidential && isOfFlags(key)) || (without.notes && isFieldNote(key)),
    ),
  );
  const comments = (without.comments ?? false) || (without.notes ?? false);
  return found({
    leftOut: { sheets: [...sheets], cells, comments, person: without.profile ?? false },
    columns: [
      ...[...chosen].map((at) => headers[at] ?? ''),
      ...(note === undefined ? [] : [ADDED_HEADERS.Note]),
      ...(without.profile ? ['Why' satisfies OwnHeader] : []),
    ],
    hidden: {
      silent,
      notes: without.notes ?? false,
      specialty: [...chosen].some((at) => list.columns[at]?.meaning === 'specialty'),
    },
  });
}

/** Whether a sentence repeats what a cell holds, as a word of its own. */
function says(sentence: string, cell: string): boolean {
  if (cell === '') return false;
  const plain = cell.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\d])${plain}(?![\\p{L}\\d])`, 'iu').test(sentence);
}
