import type { Brief, BriefCell, BriefRow } from './brief';
import type { Look } from './looks';

const COLUMNS = 9;
const WIDTHS = [34, ...Array.from({ length: COLUMNS - 1 }, () => 14)];
/** Characters that a line across the page holds, and points that it takes. */
const LINE = { characters: 152, points: 15 };
const INK = '1F3A5F';
const FILL = 'E8EEF5';
const OPEN_FILL = 'FFF8DC';

const LOOKS = {
  title: { bold: true, size: 16, color: INK },
  note: { italic: true, wrap: true, top: true },
  heading: { bold: true, size: 12, color: INK },
  text: { wrap: true, top: true },
  name: { bold: true },
  value: { left: true },
  header: { bold: true, fill: FILL, border: true, wrap: true },
  cell: { border: true, left: true },
  count: { border: true, center: true },
  countHeader: { bold: true, fill: FILL, border: true, wrap: true, center: true },
  share: { border: true, format: '0%', center: true },
  open: { border: true, fill: OPEN_FILL, open: true, left: true },
} as const satisfies Readonly<Record<string, Look>>;

/** The looks of the brief's cells, by what they are for. */
export type BriefLook = keyof typeof LOOKS;

export const briefCell = (look: BriefLook, value: string | number, formula?: string): BriefCell => ({
  value,
  look: LOOKS[look],
  ...(formula === undefined ? {} : { formula }),
});

/** A sentence or two across the page, in as many lines as it takes. */
export function textRow(text: string, look: BriefLook = 'text'): BriefRow {
  const lines = linesOf(text);
  return {
    cells: [briefCell(look, text)],
    span: COLUMNS,
    ...(lines > 1 ? { height: lines * LINE.points } : {}),
  };
}

/** Lines are broken between words. */
function linesOf(text: string): number {
  let [lines, filled] = [1, 0];
  for (const word of text.split(' ')) {
    const next = filled === 0 ? word.length : filled + 1 + word.length;
    if (filled > 0 && next > LINE.characters) [lines, filled] = [lines + 1, word.length];
    else filled = next;
  }
  return lines;
}

export const headingRow = (text: string): BriefRow => ({ cells: [briefCell('heading', text)] });
export const blankRow: BriefRow = { cells: [] };
export const factRow = (name: string, value: string | number, open = false): BriefRow => ({
  cells: [briefCell('name', name), briefCell(open ? 'open' : 'value', value)],
});
export const headerRow = (names: readonly string[]): BriefRow => ({
  cells: names.map((name, column) => briefCell(column === 0 ? 'header' : 'countHeader', name)),
});

export const briefOf = (name: string, rows: readonly BriefRow[], chart: Brief['chart']): Brief => ({
  name,
  widths: WIDTHS,
  rows,
  ...(chart === undefined ? {} : { chart }),
});
