import type { Look } from './looks';

/** A cell of the brief: a text, a number, or a formula with the value that it has now. */
export interface BriefCell {
  readonly value: string | number;
  /** As files write it, without `=`. */
  readonly formula?: string;
  readonly look: Look;
}

export interface BriefRow {
  /** From column A on. */
  readonly cells: readonly BriefCell[];
  /** The first cell runs over this many columns. */
  readonly span?: number;
  /** Points, where a text takes several lines. */
  readonly height?: number;
}

export interface BriefSeries {
  readonly name: string;
  readonly values: readonly number[];
  /** 0-based row of the brief: name in column A, values from `firstColumn` on. */
  readonly row: number;
  /** `RRGGBB`. */
  readonly color: string;
}

/** The brief's one chart, over rows that hold nothing. */
export interface BriefChart {
  readonly title: string;
  readonly categories: readonly string[];
  /** 0-based. */
  readonly categoryRow: number;
  readonly firstColumn: number;
  readonly series: readonly BriefSeries[];
  readonly top: number;
  readonly bottom: number;
}

/** A sheet that is written into a copy and printed on one page. */
export interface Brief {
  readonly name: string;
  /** Characters, by column. */
  readonly widths: readonly number[];
  readonly rows: readonly BriefRow[];
  readonly chart?: BriefChart;
}
