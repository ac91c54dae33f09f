import type { BookData, NameData, SheetData } from '../book/bookData';
import { bytesOfBase64 } from '../documentFiles';
import { ApiError, invalidArgument, notImplemented, PreparationNeeded } from '../engine/apiError';
import type { FileReading } from '../files/readWorkbook';
import { choice, isMissing, recordArgument, textArgument } from './argument';
import { insertSheet } from './insertSheet';
import type { Session } from './session';

const positions = ['None', 'Before', 'After', 'Beginning', 'End'] as const;
/** Files that are being read or have just been read, by the very text they came in. */
const readings = new WeakMap<Session, Map<string, FileReading>>();

/**
 * `Workbook.insertWorksheetsFromBase64`: answers the ids of the new sheets. A name that is taken gets a number behind it. What a
 * locked or broken file is answered with in Excel is a guess.
 */
export function insertSheets(session: Session, base64: unknown, options: unknown): readonly string[] {
  const { book } = session;
  session.requireStructure();
  const wanted = sheetNames(options);
  const data = fileData(session, textArgument(base64));
  const sheets = wanted
    ? wanted.map((name) => data.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()))
    : data.sheets;
  const inserted = sheets.flatMap((sheet) => (sheet ? [sheet] : []));
  if (inserted.length < sheets.length) throw invalidArgument();
  const names = new Map(inserted.map((sheet) => [sheet.id, freeName(session, sheet.name)]));
  const added = inserted.map((sheet) => insertSheet(book, sheet, names.get(sheet.id) ?? sheet.name, data));
  for (const name of data.names) addName(session, name, inserted, names, added);
  session.changed();
  return added;
}

/** Only the end of the workbook is a place for new sheets in this host. */
function sheetNames(options: unknown): readonly string[] | undefined {
  if (isMissing(options)) return undefined;
  const { positionType, relativeTo, sheetNamesToInsert } = recordArgument(options);
  const position = isMissing(positionType) ? 'End' : choice(positionType, positions);
  if (!['None', 'End'].includes(position) || !isMissing(relativeTo))
    throw notImplemented('a place for inserted worksheets other than the end');
  if (isMissing(sheetNamesToInsert)) return undefined;
  if (!Array.isArray(sheetNamesToInsert)) throw invalidArgument();
  const names = sheetNamesToInsert.map(textArgument);
  return names.length === 0 ? undefined : names;
}

function fileData(session: Session, base64: string): BookData {
  const { files } = session;
  if (!files) throw notImplemented('Workbook.insertWorksheetsFromBase64');
  const known = readings.get(session)?.get(base64);
  if (known?.ok) return known.data;
  if (known) throw new ApiError('InvalidArgument', `The file cannot be inserted: ${known.reason}.`);
  const bytes = bytesOfBase64(base64);
  if (!bytes) throw invalidArgument();
  throw new PreparationNeeded(
    files.read(bytes).then((reading) => readings.set(session, new Map([[base64, reading]]))),
  );
}

function freeName({ book }: Session, name: string): string {
  for (let number = 2, free = name; ; number += 1) {
    if (!book.sheet(free)) return free;
    const suffix = ` (${number})`;
    free = name.slice(0, 31 - suffix.length) + suffix;
  }
}

/** Names come along with the sheets they belong to or point at; one that is taken comes as the sheet's own. */
function addName(
  { book }: Session,
  name: NameData,
  inserted: readonly SheetData[],
  names: ReadonlyMap<string, string>,
  added: readonly string[],
): void {
  const owner = inserted.findIndex(({ id, name: sheet }) =>
    name.sheetId === undefined ? pointsAt(name.formula, sheet) : name.sheetId === id,
  );
  const sheet = inserted[owner];
  const sheetId = added[owner];
  if (!sheet || sheetId === undefined) return;
  const formula = renamed(name.formula, sheet.name, names.get(sheet.id) ?? sheet.name);
  const taken = book
    .names()
    .some((other) => other.sheetId === undefined && other.name.toLowerCase() === name.name.toLowerCase());
  const { sheetId: _own, ...rest } = name;
  const scope = name.sheetId !== undefined || taken ? { sheetId } : {};
  book.addName({ ...rest, ...scope, formula });
}

const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'!`;
const pointsAt = (formula: string, sheet: string): boolean =>
  formula.startsWith(`=${quoted(sheet)}`) || formula.toLowerCase().startsWith(`=${sheet.toLowerCase()}!`);
const renamed = (formula: string, from: string, to: string): string =>
  formula.replaceAll(quoted(from), quoted(to)).replace(`=${from}!`, `=${quoted(to)}`);
