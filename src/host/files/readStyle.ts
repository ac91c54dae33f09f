import type { CellStyle as FileStyle, FontStyle } from 'hucre';
import type { CellStyle } from '../book/bookData';
import { colorOf } from './colors';

/** What a workbook's cells look like unless they say otherwise. */
export interface StyleDefaults {
  readonly theme: readonly string[];
  readonly font: FontStyle | undefined;
}

const horizontals = { left: 'Left', center: 'Center', right: 'Right' } as const;
const verticals = { top: 'Top', center: 'Center' } as const;

const isKey = <T extends object>(key: PropertyKey | undefined, of: T): key is keyof T =>
  key !== undefined && key in of;

/** The part of a style that the host models; undefined when nothing of it differs from a plain cell. */
export const readStyle = (
  style: FileStyle | undefined,
  { theme, font: plain }: StyleDefaults,
): CellStyle | undefined => {
  if (style === undefined) return undefined;
  const { font, fill, alignment } = style;
  const isPlain =
    (font?.color?.theme === 1 && !font.color.tint) ||
    colorOf(font?.color, theme) === colorOf(plain?.color, theme);
  const color = isPlain ? undefined : colorOf(font?.color, theme);
  const solid =
    fill?.type === 'pattern' && fill.pattern === 'solid' ? colorOf(fill.fgColor, theme) : undefined;
  const read: CellStyle = {
    ...(font?.bold && { bold: true }),
    ...(font?.italic && { italic: true }),
    ...(color !== undefined && { color }),
    ...(solid !== undefined && { fill: solid }),
    ...(font?.size !== undefined && font.size !== plain?.size && { fontSize: font.size }),
    ...(alignment?.wrapText && { wrap: true }),
    ...(isKey(alignment?.horizontal, horizontals) && { horizontal: horizontals[alignment.horizontal] }),
    ...(isKey(alignment?.vertical, verticals) && { vertical: verticals[alignment.vertical] }),
  };
  return Object.keys(read).length > 0 ? read : undefined;
};
