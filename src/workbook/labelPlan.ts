import type { Outcome } from '../domain/outcome';
import { found, refused } from '../domain/outcome';
import type { ListReading } from '../domain/list';
import { type CellValue, textOf } from './cellGrid';
import type { LocatedList, SheetSurvey } from './locateLists';
import { OWN_HEADERS, type OwnHeader } from './ownColumns';
import { type Placement, placeColumns } from './placeColumns';
import type { ListRead } from './readList';
import type { ProgramsRead } from './readPrograms';
import { ROW_KIND_REASONS } from './rowKind';

/** What is to stand in our columns, and what stands there now. */
export interface LabelPlan {
  readonly placement: Placement | 'existing';
  readonly columns: Readonly<Record<OwnHeader, number>>;
  /** Rows below the header that are ours: those of the list, and those of a longer list before. */
  readonly rows: number;
  readonly texts: Readonly<Record<'Bucket' | 'Why', readonly string[]>>;
  /** By column: rows whose text differs from what stands there. */
  readonly changed: Readonly<Record<'Bucket' | 'Why', readonly number[]>>;
  readonly current: Readonly<Record<'Bucket' | 'Why', readonly CellValue[]>>;
  /** True when names, colours and the drop-down have to be set for these rows. */
  readonly dress: boolean;
}

/** Says where our columns go and which of their cells change. Refuses when they would cover something of the user's. */
export function planLabels(
  survey: SheetSurvey,
  list: LocatedList,
  read: ListRead,
  programs: ProgramsRead,
  reading: ListReading,
  canResize: boolean,
): Outcome<LabelPlan> {
  const texts = textsOf(programs, reading, read.own?.rows ?? list.rows);
  if (list.own && read.own) return planExisting(list, list.own, read.own, texts);
  const placed = placeColumns(survey, list, OWN_HEADERS.length, read.filled, canResize);
  if (!placed) return refused({ code: 'no-room', sheet: survey.sheet, columns: OWN_HEADERS.length });
  const { placement, first } = placed;
  const all = texts.Bucket.map((_, row) => row);
  return found({
    placement,
    columns: { Bucket: first, Why: first + 1, Override: first + 2 },
    rows: list.rows,
    texts,
    changed: {
      Bucket: all.filter((row) => texts.Bucket[row] !== ''),
      Why: all.filter((row) => texts.Why[row] !== ''),
    },
    current: { Bucket: all.map(() => ''), Why: all.map(() => '') },
    dress: true,
  });
}

function planExisting(
  list: LocatedList,
  own: NonNullable<LocatedList['own']>,
  read: NonNullable<ListRead['own']>,
  texts: LabelPlan['texts'],
): Outcome<LabelPlan> {
  const { Bucket, Why } = read.cells;
  const written = own.rows ?? list.rows;
  const foreign = Bucket.some(
    (cell, row) => row >= written && (textOf(cell) !== '' || textOf(Why[row] ?? '') !== ''),
  );
  if (foreign) return refused({ code: 'no-room', sheet: list.sheet, columns: OWN_HEADERS.length });
  const differing = (key: 'Bucket' | 'Why'): readonly number[] =>
    texts[key].flatMap((text, row) => (String(read.cells[key][row] ?? '') === text ? [] : [row]));
  return found({
    placement: 'existing',
    columns: own.columns,
    rows: read.rows,
    texts,
    changed: { Bucket: differing('Bucket'), Why: differing('Why') },
    current: { Bucket, Why },
    dress: own.rows !== list.rows,
  });
}

function textsOf(programs: ProgramsRead, reading: ListReading, rows: number): LabelPlan['texts'] {
  const Bucket = Array.from({ length: rows }, () => '');
  const Why = Array.from({ length: rows }, () => '');
  programs.kinds.forEach((kind, row) => {
    if (kind !== 'program' && kind !== 'blank') Why[row] = ROW_KIND_REASONS[kind];
  });
  for (const { index, label, why } of reading.rows) {
    Bucket[index] = label;
    Why[index] = why;
  }
  return { Bucket, Why };
}
