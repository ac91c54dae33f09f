/** A colour as a file gives it: outright, by the theme's index, or by the old palette. */
export interface FileColor {
  readonly rgb?: string;
  readonly theme?: number;
  readonly tint?: number;
  readonly indexed?: number;
}

// The first palette entries, which files still use; the rest of the old palette is left to the file.
const palette = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];

const tinted = (hex: string, tint: number): string =>
  [0, 2, 4]
    .map((at) => {
      const channel = parseInt(hex.slice(at, at + 2), 16);
      const lit = tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint;
      return Math.round(lit).toString(16).padStart(2, '0');
    })
    .join('')
    .toUpperCase();

/**
 * `#RRGGBB`, or undefined for a colour that is automatic or unknown. `theme` lists the theme's colours in the
 * order of its part: a cell counts light before dark, so the first two pairs change places.
 */
export const colorOf = (color: FileColor | undefined, theme: readonly string[] = []): string | undefined => {
  if (color === undefined) return undefined;
  if (color.rgb !== undefined) return `#${color.rgb.slice(-6).toUpperCase()}`;
  if (color.theme !== undefined) {
    const place = color.theme < 4 ? color.theme ^ 1 : color.theme;
    const hex = theme[place];
    return hex === undefined ? undefined : `#${tinted(hex, color.tint ?? 0)}`;
  }
  const indexed = color.indexed === undefined ? undefined : palette[color.indexed % 8];
  return indexed === undefined || (color.indexed ?? 0) > 15 ? undefined : `#${indexed}`;
};

/** `#RRGGBB` as a file writes a colour outright. */
export const fileColorOf = (color: string): string => `FF${color.replace('#', '').toUpperCase()}`;
