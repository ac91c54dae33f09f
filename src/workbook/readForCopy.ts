import { judgedApplicant } from '../domain/applicantFigures';
import { classifyPrograms } from '../domain/classifyPrograms';
import type { BalanceEntries } from '../domain/balanceEntries';
import type { ListReading, ProgramRow } from '../domain/list';
import { found, type Outcome, refused } from '../domain/outcome';
import { RULES, type Rules } from '../domain/rules/rules';
import { BLANK_PROFILE } from './blankProfile';
import { type CellValue, gridOf, textOf } from './cellGrid';
import type { ListCells } from './listCells';
import type { LocatedList } from './locateLists';
import { readProfileValues } from './profileCells';
import { isSensitive, PROFILE_FACTS, type ProfileFact } from './profileFacts';
import { openProfileSheet } from './profileSheet';
import { readList } from './readList';
import { readPrograms } from './readPrograms';
import { openDecisionsSheet } from './decisionsSheet';
import { openRules } from './rules/rulesSheet';
import { rememberedRun } from './runs';
import { NO_DECISIONS, readDecisionRows, type StoredDecisions } from './storedDecisions';
import { ENTRIES_KEY, readStoredEntries } from './storedEntries';
import type { StoredProfile } from './storedProfile';
import { type SurveyedSheet, surveySheet } from './surveySheet';

export interface CopyListRequest {
  /** The sheet that the list is on; the active one when left out. */
  readonly sheet?: string;
  /** Needed only when the sheet holds several lists. */
  readonly address?: string;
  /** The specialty of every row, for a list without such a column. */
  readonly specialty?: string;
}

/** A classified list and everything an advisor is told of it. Nothing was written. */
export interface CopySource {
  readonly surveyed: SurveyedSheet;
  readonly list: LocatedList;
  readonly own: NonNullable<LocatedList['own']>;
  readonly profile: StoredProfile;
  /** Cells of the profile sheet that hold what is told in confidence. */
  readonly confidential: readonly { readonly row: number; readonly column: number }[];
  /** Those that hold notes of the person's own. */
  readonly privateNotes: readonly { readonly row: number; readonly column: number }[];
  /** Cells of the sheet of decisions that hold an answer. */
  readonly answers: readonly { readonly row: number; readonly column: number; readonly key: string }[];
  readonly cells: ListCells;
  readonly rows: readonly ProgramRow[];
  readonly reading: ListReading;
  /** The rules in force in the workbook. */
  readonly rules: Rules;
  readonly decisions: StoredDecisions;
  readonly entries: BalanceEntries;
  /** By row of the body. */
  readonly programs: readonly string[];
  readonly notes: readonly string[];
  readonly buckets: readonly CellValue[];
}

/**
 * Reads the list to be copied with the labels that stand beside it. Refuses a list without labels, and labels that are not those
 * which list and profile give now: a brief must not say what the list does not.
 */
export async function readForCopy(
  context: Excel.RequestContext,
  request: CopyListRequest,
): Promise<Outcome<CopySource>> {
  const opened = await openProfileSheet(context);
  if (!opened.ok) return opened;
  const profile = opened.value
    ? readProfileValues(opened.value.cells.map((cell) => cell?.value ?? ''))
    : found(BLANK_PROFILE);
  if (!profile.ok) return profile;
  const surveyed = await surveySheet(context, undefined, request.sheet);
  if (!surveyed.ok) return surveyed;
  const chosen = chooseClassified(surveyed.value, request.address);
  if (!chosen.ok) return chosen;
  const { list, own } = chosen.value;
  const { sheet } = surveyed.value;
  const open = await openRules(context);
  const rules = open?.rules?.rules ?? RULES;
  // Asked for with the decisions: what is asked for with the list is lost when the list is too large for one answer.
  const setting = context.workbook.settings.getItemOrNullObject(ENTRIES_KEY).load('value');
  const note = list.added.Note;
  const noteCells =
    note === undefined
      ? undefined
      : sheet.getRangeByIndexes(list.area.row + 1, note, list.rows, 1).load('values');
  const told = await openDecisionsSheet(context);
  if (!told.ok) return told;
  const decisions = told.value ? readDecisionRows(told.value.rows) : found(NO_DECISIONS);
  if (!decisions.ok) return decisions;
  const before = rememberedRun(surveyed.value.state, surveyed.value.survey.sheetId, list.number);
  const read = await readList(context, surveyed.value, list, {
    prepare: () => undefined,
    onRows: () => undefined,
    stop: () => false,
  });
  if (!read?.own) return refused({ code: 'list-unlabeled', sheet: list.sheet });
  const buckets = read.own.cells.Bucket;
  const { rows, programs } = readPrograms(read.cells, request.specialty ?? before?.specialty);
  const classified = classifyPrograms(
    rows,
    judgedApplicant(profile.value, rules),
    {
      // A kind that only the name suggests was accepted where a label stands.
      acceptSuggestions: rows.flatMap(({ index }) =>
        ['', '?'].includes(textOf(buckets[index] ?? '')) ? [] : [index],
      ),
      rowName: (index) => String(list.headerRow + 1 + index),
    },
    rules,
  );
  if (!classified.ok) return classified;
  const stale = classified.value.rows.filter(
    ({ index, label }) => textOf(buckets[index] ?? '') !== label,
  ).length;
  if (stale > 0) return refused({ code: 'labels-outdated', sheet: list.sheet, count: stale });
  const factCells = (isMeant: (fact: ProfileFact) => boolean): CopySource['confidential'] =>
    PROFILE_FACTS.flatMap((fact, index) => {
      const cell = opened.value?.cells[index];
      return cell && isMeant(fact) ? [{ row: cell.row, column: cell.column }] : [];
    });
  return found({
    surveyed: surveyed.value,
    list,
    own,
    profile: judgedApplicant(profile.value, rules),
    confidential: factCells(isSensitive),
    privateNotes: factCells(({ kind }) => kind === 'notes'),
    answers: (told.value?.rows ?? []).flatMap(({ row, key }) => {
      const column = told.value?.columns.Answer;
      return column === undefined ? [] : [{ row, column, key }];
    }),
    cells: read.cells,
    rows,
    reading: classified.value,
    rules,
    decisions: decisions.value,
    entries: readStoredEntries(setting.isNullObject ? undefined : setting.value),
    programs,
    notes: gridOf(noteCells?.values ?? []).map(([cell]) => textOf(cell ?? '')),
    buckets,
  });
}

/** The list with our columns: the one at `address`, or the only one. A protected sheet may be copied. */
export function chooseClassified(
  { name, lists }: SurveyedSheet,
  address: string | undefined,
): Outcome<{ readonly list: LocatedList; readonly own: NonNullable<LocatedList['own']> }> {
  if (lists.length === 0) return refused({ code: 'list-missing', sheet: name });
  const corner = (text: string): string => text.replaceAll('$', '').replace(/:.*$/, '').toUpperCase();
  const labeled = lists.flatMap((list) => (list.own ? [{ list, own: list.own }] : []));
  const meant =
    address === undefined ? labeled : labeled.filter(({ list }) => corner(list.address) === corner(address));
  const [only, ...others] = meant;
  if (!only) return refused({ code: 'list-unlabeled', sheet: name });
  return others.length === 0
    ? found(only)
    : refused({ code: 'lists-several', sheet: name, addresses: meant.map(({ list }) => list.address) });
}
