import type { Bucket, Zone } from '../domain/words';

const PATHS = {
  triangle: 'M6 1.2 11.2 10.6H.8Z',
  circle: 'M6 .8a5.2 5.2 0 1 1 0 10.4A5.2 5.2 0 0 1 6 .8Z',
  square:
    'M1.2 2.4c0-.7.5-1.2 1.2-1.2h7.2c.7 0 1.2.5 1.2 1.2v7.2c0 .7-.5 1.2-1.2 1.2H2.4c-.7 0-1.2-.5-1.2-1.2Z',
  ring: 'M6 .8a5.2 5.2 0 1 1 0 10.4A5.2 5.2 0 0 1 6 .8Zm0 1.7a3.5 3.5 0 1 0 0 7A3.5 3.5 0 0 0 6 2.5Z',
  dash: 'M1.5 5h9v2h-9Z',
  diamond: 'M6 .4 11.6 6 6 11.6.4 6Z',
} as const;

export type ShapeName = keyof typeof PATHS;

/** Each label has a shape of its own, so that nobody has to tell it by its colour. */
export const LABEL_SHAPES: Readonly<Record<Bucket | Zone | '?' | '', ShapeName>> = {
  Reach: 'triangle',
  Realistic: 'circle',
  Safety: 'square',
  '?': 'ring',
  '': 'dash',
  Green: 'square',
  Yellow: 'circle',
  Red: 'triangle',
};

/** A small decorative mark; the word beside it says the same. */
export function Shape({ name }: { readonly name: ShapeName }) {
  return (
    <svg className="shape" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} fillRule="evenodd" />
    </svg>
  );
}
