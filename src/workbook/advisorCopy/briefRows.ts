import type { Brief, BriefCell, BriefRow } from './brief';
import type { Look } from './looks';

const COLUMNS = 9;
const WIDTHS = [30, ...Array.from({ length: COLUMNS - 1 }, () => 10)];
/** Characters that a line across the page holds, and points that it takes. */
const LINE = { characters: 112, points: 15 };
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
  cell: { border: true },
  share: { border: true, format: '0%' },
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
  const lines = Math.max(1, Math.ceil(text.length / LINE.characters));
  return {
    cells: [briefCell(look, text)],
    span: COLUMNS,
    ...(lines > 1 ? { height: lines * LINE.points } : {}),
  };
}

export const headingRow = (text: string): BriefRow => ({ cells: [briefCell('heading', text)] });
export const blankRow: BriefRow = { cells: [] };
export const factRow = (name: string, value: string | number, open = false): BriefRow => ({
  cells: [briefCell('name', name), briefCell(open ? 'open' : 'value', value)],
});
export const headerRow = (names: readonly string[]): BriefRow => ({
  cells: names.map((name) => briefCell('header', name)),
});

export const briefOf = (name: string, rows: readonly BriefRow[], chart: Brief['chart']): Brief => ({
  name,
  widths: WIDTHS,
  rows,
  ...(chart === undefined ? {} : { chart }),
});
