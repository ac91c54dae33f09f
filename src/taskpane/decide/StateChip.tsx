import type { Answer } from '../../domain/words';
import { Shape, type ShapeName } from '../shapes';

export type Tone = 'green' | 'amber' | 'red' | 'plain';

export const ANSWER_TONES: Readonly<Record<Answer, Tone>> = { yes: 'green', no: 'red', unknown: 'plain' };

const SHAPES: Readonly<Record<Tone, ShapeName>> = {
  green: 'square',
  amber: 'circle',
  red: 'triangle',
  plain: 'ring',
};

/** How something stands, as shape, colour and word. */
export function StateChip({ tone, word }: { readonly tone: Tone; readonly word: string }) {
  return (
    <span className="chip" data-tone={tone}>
      <Shape name={SHAPES[tone]} />
      {word}
    </span>
  );
}
