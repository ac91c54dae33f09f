import type { ShapeName } from '../shapes';

export type Tone = 'green' | 'amber' | 'red' | 'plain';

/** Every word with which something is judged on this screen, and how it stands. */
export const TONES = {
  ok: 'green',
  met: 'green',
  'in band': 'green',
  pass: 'green',
  minimum: 'amber',
  note: 'amber',
  amber: 'amber',
  off: 'amber',
  notice: 'amber',
  fail: 'red',
  over: 'red',
  alarm: 'red',
  'on target': 'green',
  'above the example': 'amber',
  'against the weighting': 'red',
  'not known': 'plain',
} as const satisfies Record<string, Tone>;

export const TONE_SHAPES: Readonly<Record<Tone, ShapeName>> = {
  green: 'square',
  amber: 'circle',
  red: 'triangle',
  plain: 'ring',
};
