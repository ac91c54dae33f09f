import type { BoxState, BackupVerdict } from '../../../domain/backupBoxes';
import { Shape, type ShapeName } from '../../shapes';

type Standing = BackupVerdict | BoxState | 'none';
type Tone = 'green' | 'amber' | 'red' | 'plain';

const TONES: Readonly<Record<Standing, Tone>> = {
  Pass: 'green',
  pass: 'green',
  'Not ideal': 'amber',
  'not ideal': 'amber',
  arguable: 'amber',
  Fail: 'red',
  fail: 'red',
  Incomplete: 'plain',
  unknown: 'plain',
  none: 'plain',
};
const SHAPES: Readonly<Record<Tone, ShapeName>> = {
  green: 'square',
  amber: 'circle',
  red: 'triangle',
  plain: 'ring',
};

interface StandingChipProps {
  readonly standing: Standing;
  readonly word: string;
}

/** How a backup or one of its boxes stands, as shape, colour and word. */
export function StandingChip({ standing, word }: StandingChipProps) {
  return (
    <span className="chip" data-tone={TONES[standing]}>
      <Shape name={standing === 'none' ? 'dash' : SHAPES[TONES[standing]]} />
      {word}
    </span>
  );
}
