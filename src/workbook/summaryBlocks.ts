import type { GridArea } from './gridAddress';
import type { StoredState } from './storedState';

/** How many of each the summary shows, and the row it begins in: what its blocks follow from. */
export type SummarySize = NonNullable<StoredState['summary']>;

/** The blocks of the summary, from top to bottom. The chart floats over rows that hold no cells of ours. */
export const SUMMARY_BLOCKS = [
  'head',
  'labels',
  'shares',
  'articles',
  'counts',
  'grades',
  'tests',
  'chart',
  'spellings',
  'figures',
  'notes',
] as const;
export type SummaryBlock = (typeof SUMMARY_BLOCKS)[number];

/** What stands above some of the blocks: by it they are known again. */
export const SUMMARY_TITLES = {
  head: 'Backstop Summary',
  labels: 'Labels in the list',
  counts: 'How many programs to apply to',
  tests: 'Pressure tests, as of the last run',
  notes: 'Notes',
} as const satisfies Partial<Record<SummaryBlock, string>>;

/** Rows kept free below the head for the chart. */
export const CHART_ROWS = 17;
export const HEAD_ROWS = 9;
/** Rows of the head, from its first one, that tell of the applicant. */
export const HEAD_PROFILE = { from: 6, rows: 2 } as const;
/** Figures of a summary that was written before lists were graded. */
const UNGRADED_FIGURES = 13;
/** Specialties that the chart draws side by side; more would not be told apart. */
export const MOST_CHARTED = 6;

const NO_CELLS = [0, 0] as const;

/** Every block's cells: its title row, its header row and its rows. All of them are written by us, and nothing else is. */
export function summaryBlocks({
  top,
  charted,
  specialties,
  spellings,
  notes,
  figures,
}: SummarySize): Readonly<Record<SummaryBlock, GridArea>> {
  const graded = figures !== undefined;
  const titled = (rows: number): number => rows + 2;
  const sizes: Readonly<Record<SummaryBlock, readonly [rows: number, columns: number]>> = {
    head: [HEAD_ROWS, 2],
    labels: [titled(specialties + 1), 8],
    shares: [titled(specialties + 1), 8],
    articles: [titled(specialties), 5],
    counts: [titled(specialties), 8],
    grades: graded ? [titled(specialties + 1), 8] : NO_CELLS,
    tests: graded ? [titled(specialties), 8] : NO_CELLS,
    chart: [titled(3), charted + 2],
    spellings: [titled(spellings), 6],
    figures: [titled(figures ?? UNGRADED_FIGURES), 5],
    notes: [notes + 1, 1],
  };
  let row = top;
  const place = (block: SummaryBlock): GridArea => {
    const [rows, columns] = sizes[block];
    const area = { row, column: 0, rows, columns };
    if (rows > 0) row += rows + 1 + (block === 'head' ? CHART_ROWS + 1 : 0);
    return area;
  };
  return {
    head: place('head'),
    labels: place('labels'),
    shares: place('shares'),
    articles: place('articles'),
    counts: place('counts'),
    grades: place('grades'),
    tests: place('tests'),
    chart: place('chart'),
    spellings: place('spellings'),
    figures: place('figures'),
    notes: place('notes'),
  };
}
