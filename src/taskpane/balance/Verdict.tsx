import { Shape } from '../shapes';
import { TONE_SHAPES, TONES } from './verdictTones';

/** A verdict as shape, colour and word. */
export function Verdict({ of, word }: { readonly of: keyof typeof TONES; readonly word: string }) {
  const tone = TONES[of];
  return (
    <span className="verdict" data-tone={tone}>
      <Shape name={TONE_SHAPES[tone]} />
      {word}
    </span>
  );
}
