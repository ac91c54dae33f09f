import { openCopyFile, sharedTexts, sheetsOf, textOfCell } from '../../../src/workbook/advisorCopy/copyFile';
import { REVIEW_HEADERS } from '../../../src/workbook/advisorCopy/reviewColumns';
import { cellAt, cellsOf, rowsOf, setText } from '../../../src/workbook/advisorCopy/sheetCells';

export interface FilledAnswer {
  readonly bucket?: string;
  readonly note?: string;
}

/** A copy with the answers of an advisor, by the program's name, and signed. */
export function fillReview(
  copy: Uint8Array,
  answers: Readonly<Record<string, FilledAnswer>>,
  reviewer = 'Dr. Lee',
): Uint8Array {
  const opened = openCopyFile(copy);
  if (!opened.ok) throw new Error(opened.problem.code);
  const shared = sharedTexts(opened.value).items;
  for (const { root } of sheetsOf(opened.value)) {
    let columns: readonly (number | undefined)[] = [];
    for (const { row, element } of rowsOf(root)) {
      const cells = cellsOf(element).map(({ column, cell }) => ({ column, text: textOfCell(cell, shared) }));
      if (cells[0]?.text === 'Reviewed by') setText(cellAt(element, row, 1), reviewer);
      const at = REVIEW_HEADERS.map((header) => cells.find(({ text }) => text === header)?.column);
      if (at.every((column) => column !== undefined)) columns = at;
      const answer = cells.map(({ text }) => answers[text ?? '']).find((each) => each !== undefined);
      const [bucket, note] = columns;
      if (!answer || bucket === undefined || note === undefined) continue;
      if (answer.bucket !== undefined) setText(cellAt(element, row, bucket), answer.bucket);
      if (answer.note !== undefined) setText(cellAt(element, row, note), answer.note);
    }
  }
  return opened.value.parts.pack();
}
