import type { Area, StructuralEdit } from './bookData';
import { shiftArea, shiftSpan } from './shift';

/** Rows or columns next to each other, 0-based. */
export interface Span {
  readonly first: number;
  readonly count: number;
}

export const MARGINS = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;
export type Margin = (typeof MARGINS)[number];
export const PRINTED_TEXTS = [
  'leftHeader',
  'centerHeader',
  'rightHeader',
  'leftFooter',
  'centerFooter',
  'rightFooter',
] as const;
export type PrintedText = (typeof PRINTED_TEXTS)[number];

/** How a sheet is printed. Only what differs from a new sheet is there, so that two pages of one look are the same data. */
export interface PageData {
  readonly landscape?: true;
  /** The number by which a file calls it; 1 is Letter. */
  readonly paper?: number;
  /** Percent. Not together with `fit`. */
  readonly scale?: number;
  /** Pages side by side and below each other; what is left out is as many as are needed. */
  readonly fit?: { readonly wide?: number; readonly tall?: number };
  readonly gridlines?: true;
  readonly headings?: true;
  readonly centerHorizontally?: true;
  readonly centerVertically?: true;
  /** Points. */
  readonly margins?: Readonly<Partial<Record<Margin, number>>>;
  /** In the codes of the file format: `&P` is the page, `&A` the sheet. */
  readonly texts?: Readonly<Partial<Record<PrintedText, string>>>;
  readonly areas?: readonly Area[];
  readonly titleRows?: Span;
  readonly titleColumns?: Span;
}

/** Margins of a new sheet. Points. */
export const STANDARD_MARGINS: Readonly<Record<Margin, number>> = {
  left: 50.4,
  right: 50.4,
  top: 54,
  bottom: 54,
  header: 21.6,
  footer: 21.6,
};

/** The page without what says no more than a new sheet does; undefined when nothing is left. */
export function plainPage(page: {
  readonly [Key in keyof PageData]: PageData[Key] | undefined;
}): PageData | undefined {
  const margins = MARGINS.filter(
    (side) => Math.abs((page.margins?.[side] ?? STANDARD_MARGINS[side]) - STANDARD_MARGINS[side]) > 0.01,
  );
  const texts = PRINTED_TEXTS.filter((place) => (page.texts?.[place] ?? '') !== '');
  const kept: PageData = {
    ...(page.landscape && { landscape: true }),
    ...(page.paper !== undefined && page.paper !== 1 && { paper: page.paper }),
    ...(page.scale !== undefined && page.scale !== 100 && { scale: page.scale }),
    ...(page.fit && { fit: page.fit }),
    ...(page.gridlines && { gridlines: true }),
    ...(page.headings && { headings: true }),
    ...(page.centerHorizontally && { centerHorizontally: true }),
    ...(page.centerVertically && { centerVertically: true }),
    ...(margins.length > 0 && {
      margins: Object.fromEntries(margins.map((side) => [side, page.margins?.[side]])),
    }),
    ...(texts.length > 0 && {
      texts: Object.fromEntries(texts.map((place) => [place, page.texts?.[place]])),
    }),
    ...(page.areas && page.areas.length > 0 && { areas: page.areas }),
    ...(page.titleRows && { titleRows: page.titleRows }),
    ...(page.titleColumns && { titleColumns: page.titleColumns }),
  };
  return Object.keys(kept).length > 0 ? kept : undefined;
}

/** The page after rows or columns of its sheet were inserted or deleted. */
export function shiftPage(edit: StructuralEdit, page: PageData): PageData | undefined {
  const inRows = edit.kind === 'insertRows' || edit.kind === 'deleteRows';
  const shift = (span: Span | undefined, along: boolean): Span | undefined => {
    if (!span || !along) return span;
    const moved = shiftSpan(edit, span.first, span.first + span.count - 1);
    return moved && { first: moved[0], count: moved[1] - moved[0] + 1 };
  };
  return plainPage({
    ...page,
    areas: page.areas?.flatMap((area) => shiftArea(edit, area) ?? []),
    titleRows: shift(page.titleRows, inRows),
    titleColumns: shift(page.titleColumns, !inRows),
  });
}
