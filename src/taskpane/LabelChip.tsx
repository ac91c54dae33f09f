import type { Bucket, Zone } from '../domain/words';
import { LABEL_SHAPES, Shape } from './shapes';
import { strings } from './strings';

const TONES = {
  Reach: 'red',
  Realistic: 'amber',
  Safety: 'green',
  Green: 'green',
  Yellow: 'amber',
  Red: 'red',
  '?': 'plain',
  '': 'plain',
} as const;

export type Label = Bucket | Zone | '?' | '';

const wordFor = (label: Label): string => {
  if (label === '?') return strings.results.unlabeled;
  if (label === '') return strings.results.notCounted;
  return { ...strings.buckets, ...strings.zones }[label];
};

/** A bucket or a zone as shape, colour and word. */
export function LabelChip({ label }: { readonly label: Label }) {
  return (
    <span className="chip" data-tone={TONES[label]}>
      <Shape name={LABEL_SHAPES[label]} />
      {wordFor(label)}
    </span>
  );
}
