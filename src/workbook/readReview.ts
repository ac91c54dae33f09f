import { compareReview, type MyRow, type ReviewReading } from '../domain/compareReview';
import { readBucket } from '../domain/labels';
import { found, type Outcome, refused } from '../domain/outcome';
import { base64Of } from './base64';
import { type CellGrid, gridOf, textOf } from './cellGrid';
import { isTooLarge, runExcel } from './excel';
import { readList } from './readList';
import { chooseClassified } from './readForCopy';
import { readPrograms } from './readPrograms';
import { openReviewFile, type ReviewFile } from './reviewFile';
import { rememberedRun } from './runs';
import { surveySheet } from './surveySheet';
import { theirList } from './theirList';
import { wasCancelled } from './wasCancelled';

/** Inserting a sheet of a file, so that Excel itself reads it. Older Excels are spared it: the file's own values are read. */
export const INSERT_SET = { name: 'ExcelApi', version: '1.13' } as const;

export interface ReviewRequest {
  /** The file that came back. */
  readonly file: Uint8Array;
  /** The sheet that the list is on; the active one when left out. */
  readonly sheet?: string;
  readonly address?: string;
  readonly specialty?: string;
  readonly signal?: AbortSignal;
}

export interface Review extends ReviewReading {
  /** Where the applicant's list is, to write accepted answers beside. */
  readonly place: { readonly sheet: string; readonly address: string };
  /** Who signed the brief; blank when nobody did. */
  readonly reviewer: string;
}

/**
 * Sets what an advisor answered beside the list of the open workbook, and takes nothing over. Excel reads the returned list on a
 * temporary sheet, which is removed again whatever happens, a cancel at any step included. Refuses files that cannot be read, that hold no review columns, or that
 * are a review of another list.
 */
export async function readReview(request: ReviewRequest): Promise<Outcome<Review>> {
  const { file, signal } = request;
  const isStopped = (): boolean => signal?.aborted ?? false;
  const opened = openReviewFile(file);
  if (!opened.ok) return opened;
  if (await wasCancelled(signal)) return refused({ code: 'cancelled' });
  return runExcel(async (context) => {
    const surveyed = await surveySheet(context, undefined, request.sheet);
    if (!surveyed.ok) return surveyed;
    const chosen = chooseClassified(surveyed.value, request.address);
    if (!chosen.ok) return chosen;
    const { list } = chosen.value;
    const read = await readList(context, surveyed.value, list, {
      prepare: () => undefined,
      onRows: () => undefined,
      stop: isStopped,
    });
    if (!read || isStopped()) return refused({ code: 'cancelled' });
    const { rows } = readPrograms(
      read.cells,
      request.specialty ??
        rememberedRun(surveyed.value.state, surveyed.value.survey.sheetId, list.number)?.specialty,
    );
    const mine = rows.map((row): MyRow => {
      const written = textOf(read.own?.cells.Bucket[row.index] ?? '');
      return { ...row, label: row.override ?? readBucket(written) ?? '' };
    });
    const canInsert = Office.context.requirements.isSetSupported(INSERT_SET.name, INSERT_SET.version);
    const inserted = canInsert ? await insertedGrid(context, file, opened.value, isStopped) : undefined;
    if (await wasCancelled(signal)) return refused({ code: 'cancelled' });
    const grid = inserted ?? opened.value.grid;
    const theirs = theirList(grid, list);
    if (!theirs.ok) return theirs;
    const reading = compareReview(mine, theirs.value);
    if (!reading.ok) return reading;
    return found({
      ...reading.value,
      place: { sheet: list.sheet, address: list.address },
      reviewer: opened.value.reviewer,
    });
  });
}

/**
 * The cells of the returned list as Excel reads them; undefined when they are too many for one request, or cancelled. What came into the workbook
 * for it goes again: the sheet, and names with it.
 */
async function insertedGrid(
  context: Excel.RequestContext,
  file: Uint8Array,
  { sheet }: ReviewFile,
  isStopped: () => boolean,
): Promise<CellGrid | undefined> {
  const { workbook } = context;
  const active = workbook.worksheets.getActiveWorksheet();
  const before = workbook.names.load('items/name');
  const ids = workbook.insertWorksheetsFromBase64(base64Of(file), {
    sheetNamesToInsert: [sheet],
    positionType: 'End',
  });
  try {
    await context.sync();
  } catch (error) {
    if (isTooLarge(error)) return undefined;
    throw error;
  }
  const known = new Set(before.items.map(({ name }) => name));
  try {
    if (isStopped()) return undefined;
    const [id = ''] = ids.value;
    const used = workbook.worksheets.getItem(id).getUsedRange(true).load('values');
    await context.sync();
    return gridOf(used.values);
  } catch (error) {
    if (isTooLarge(error)) return undefined;
    throw error;
  } finally {
    await takeAway(context, ids.value, known, active).catch(() =>
      takeAway(context, ids.value, known, active),
    );
  }
}

/** Excel may refuse a request of the clean-up, too: it is asked twice, and what went the first time is not missed the second. */
async function takeAway(
  context: Excel.RequestContext,
  ids: readonly string[],
  known: ReadonlySet<string>,
  active: Excel.Worksheet,
): Promise<void> {
  const { worksheets, names } = context.workbook;
  const sheets = ids.map((id) => worksheets.getItemOrNullObject(id).load('id'));
  const now = names.load('items/name');
  await context.sync();
  for (const item of now.items) if (!known.has(item.name)) item.delete();
  for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
  active.activate();
  await context.sync();
}
