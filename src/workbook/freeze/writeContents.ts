import type { CellValue } from '../cellGrid';
import { jsonBytes } from '../rowChunks';
import { forEachRun, type SheetCell } from './cellRuns';

/** A cell and what is written to it, a formula or a value. */
export interface CellWrite extends SheetCell {
  readonly content: CellValue;
  readonly isText: boolean;
}

/** Writes cells run by run, in requests of allowed size. Formats stay as they are. */
export async function writeContents(
  context: Excel.RequestContext,
  writes: readonly CellWrite[],
): Promise<void> {
  await forEachRun(
    context,
    writes,
    ({ content }) => jsonBytes(String(content)),
    (block, run) => {
      const formats = (text: string) => run.map(({ isText }) => [isText ? text : null]);
      const hasText = run.some(({ isText }) => isText);
      // A cell formatted as text would make text of a formula, and of a number.
      if (hasText) block.numberFormat = formats('General');
      block.formulas = run.map(({ content }) => [content]);
      if (hasText) block.numberFormat = formats('@');
      return undefined;
    },
  );
}
