import { found, type Outcome, refused } from '../domain/outcome';
import { type XmlElement, XmlFault } from '../openxml/xml';
import {
  type CopyFile,
  type CopySheet,
  openCopyFile,
  sharedTexts,
  sheetsOf,
  textOfCell,
} from './advisorCopy/copyFile';
import { REVIEW_HEADERS } from './advisorCopy/reviewColumns';
import { cellsOf, rowsOf } from './advisorCopy/sheetCells';
import { REVIEWER } from './advisorCopy/adviseBrief';
import { type CellGrid, type CellValue, textOf } from './cellGrid';
import { BRIEF_SHEET } from './sheetNames';

/** A returned file as far as it can be told without opening it. */
export interface ReviewFile {
  /** The sheet that holds the review columns, whatever it is called now. */
  readonly sheet: string;
  /** Its cells from A1 on, as the file keeps them. */
  readonly grid: CellGrid;
  /** Who signed the brief; blank when nobody did. */
  readonly reviewer: string;
}

/** Looks into a returned file. Refuses what is no workbook, is locked or broken, and a workbook without the review columns. */
export function openReviewFile(bytes: Uint8Array): Outcome<ReviewFile> {
  const opened = openCopyFile(bytes);
  if (!opened.ok) return opened;
  try {
    return reviewIn(opened.value);
  } catch (error) {
    // Parts are read when they are needed, so that a broken one is met only here.
    if (error instanceof XmlFault) return refused({ code: 'file-unreadable', reason: 'not-a-workbook' });
    throw error;
  }
}

function reviewIn(file: CopyFile): Outcome<ReviewFile> {
  const shared = sharedTexts(file).items;
  const sheets = sheetsOf(file).map(({ name, root }) => ({ name, grid: gridOf(root, shared) }));
  const review = sheets.find(({ grid }) =>
    grid.some((row) => row.some((cell) => textOf(cell) === REVIEW_HEADERS[0])),
  );
  if (!review) return refused({ code: 'review-missing' });
  const brief = sheets
    .find(({ name }) => name === BRIEF_SHEET)
    ?.grid.find((row) => textOf(row[0] ?? '') === REVIEWER);
  return found({ sheet: review.name, grid: review.grid, reviewer: textOf(brief?.[1] ?? '') });
}

function gridOf(root: CopySheet['root'], shared: readonly XmlElement[]): CellGrid {
  const grid: CellValue[][] = [];
  for (const { row, element } of rowsOf(root)) {
    const line: CellValue[] = [];
    for (const { column, cell } of cellsOf(element)) {
      while (line.length < column) line.push('');
      line[column] = valueOf(cell, shared);
    }
    while (grid.length < row) grid.push([]);
    grid[row] = line;
  }
  return grid;
}

function valueOf(cell: XmlElement, shared: readonly XmlElement[]): CellValue {
  const text = textOfCell(cell, shared);
  if (text !== undefined) return text;
  const value = cell.find('v')?.text ?? '';
  const type = cell.get('t') ?? 'n';
  if (type === 'b') return value === '1';
  return type === 'n' && value !== '' ? Number(value) : value;
}
