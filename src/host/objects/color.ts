import { invalidArgument } from '../engine/apiError';

const namedColors: Readonly<Record<string, string>> = {
  black: '#000000',
  blue: '#0000FF',
  gray: '#808080',
  green: '#008000',
  orange: '#FFA500',
  purple: '#800080',
  red: '#FF0000',
  white: '#FFFFFF',
  yellow: '#FFFF00',
};

/** A colour as Excel gives it back: `#RRGGBB` in capitals. Takes that, without the mark too, or a plain HTML name. */
export function color(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  const named = namedColors[value.toLowerCase()];
  if (named) return named;
  if (!/^#?[\da-f]{6}$/i.test(value)) throw invalidArgument();
  return `#${value.replace('#', '').toUpperCase()}`;
}
