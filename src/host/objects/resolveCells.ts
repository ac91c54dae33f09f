import type { BookSheet } from '../book/book';
import type { Area } from '../book/bookData';
import { invalidArgument } from '../engine/apiError';
import type { Cells } from '../engine/hostObject';
import { parseArea, splitAddress } from './address';
import { findName } from './names';
import type { Session } from './session';
import { structuredArea } from './structuredReference';

/**
 * The cells an address names: `A1:B2`, `Sheet1!A1`, a defined name, a table or a part of one. Refuses with
 * InvalidArgument. Without a sheet of its own (`sheet` undefined) the address must say which one it means.
 */
export function resolveCells(session: Session, sheet: BookSheet | undefined, text: string): Cells {
  const found = findCells(session, sheet, text);
  if (!found) throw invalidArgument();
  return found;
}

export function findCells(session: Session, sheet: BookSheet | undefined, text: string): Cells | undefined {
  const { sheetName, rest } = splitAddress(text.trim().replace(/^=/, ''));
  const target = sheetName === undefined ? sheet : session.book.sheet(sheetName);
  if (sheetName !== undefined && !target) return undefined;
  const area: Area | undefined = parseArea(rest);
  if (area) return target && session.cells(target, area);
  const name = findName(session.book, rest, target?.id);
  if (name) return findCells(session, undefined, name.formula);
  const part = structuredArea(session.book, rest);
  return part && session.cells(part.sheet, part.area);
}
