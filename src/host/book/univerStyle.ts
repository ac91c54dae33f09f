import type { Nullable } from '@univerjs/core';
import type { CellStyle } from './bookData';

/** The part of a Univer style that we set and read. Univer's enumerations are plain numbers here. */
export interface UniverStyle {
  readonly bl?: Nullable<number>;
  readonly it?: Nullable<number>;
  readonly cl?: Nullable<{ readonly rgb?: Nullable<string> }>;
  readonly bg?: Nullable<{ readonly rgb?: Nullable<string> }>;
  readonly fs?: Nullable<number>;
  readonly tb?: Nullable<number>;
  readonly ht?: Nullable<number>;
  readonly vt?: Nullable<number>;
  readonly n?: Nullable<{ readonly pattern: string }>;
}

const wrapped = 3;
const clipped = 1;
const horizontals = { General: 0, Left: 1, Center: 2, Right: 3 };
const verticals = { Top: 1, Center: 2, Bottom: 3 };

const keyOf = <K extends string>(names: Record<K, number>, value: Nullable<number>): K | undefined => {
  for (const name in names) if (names[name] === value) return name;
  return undefined;
};

/** The look of a cell in Univer's terms; properties that are not given stay as they are when it is merged. */
export function univerStyleOf(style: Partial<CellStyle>, numberFormat?: string): UniverStyle {
  return {
    ...(style.bold !== undefined && { bl: style.bold ? 1 : 0 }),
    ...(style.italic !== undefined && { it: style.italic ? 1 : 0 }),
    ...(style.color !== undefined && { cl: style.color === '' ? null : { rgb: style.color } }),
    ...(style.fill !== undefined && { bg: style.fill === '' ? null : { rgb: style.fill } }),
    ...(style.fontSize !== undefined && { fs: style.fontSize }),
    ...(style.wrap !== undefined && { tb: style.wrap ? wrapped : clipped }),
    ...(style.horizontal !== undefined && { ht: horizontals[style.horizontal] }),
    ...(style.vertical !== undefined && { vt: verticals[style.vertical] }),
    ...(numberFormat !== undefined && { n: numberFormat === 'General' ? null : { pattern: numberFormat } }),
  };
}

/** The part of a Univer style that the model knows; only what is set. */
export function cellStyleOf(style: Nullable<UniverStyle>): CellStyle {
  if (!style) return {};
  const horizontal = keyOf(horizontals, style.ht);
  const vertical = keyOf(verticals, style.vt);
  return {
    ...(style.bl === 1 && { bold: true }),
    ...(style.it === 1 && { italic: true }),
    ...(style.cl?.rgb && { color: style.cl.rgb }),
    ...(style.bg?.rgb && { fill: style.bg.rgb }),
    ...(style.fs && { fontSize: style.fs }),
    ...(style.tb === wrapped && { wrap: true }),
    ...(horizontal && horizontal !== 'General' && { horizontal }),
    ...(vertical && { vertical }),
  };
}

/** The number format of a Univer style; `General` when it has none. */
export const numberFormatOf = (style: Nullable<UniverStyle>): string => style?.n?.pattern || 'General';
