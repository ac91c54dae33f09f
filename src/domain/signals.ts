import type { Tie } from './ties';
import type { Bucket } from './words';

export interface SignalRow {
  readonly index: number;
  readonly signal?: boolean | undefined;
  readonly tie?: Tie | undefined;
  readonly bucket?: Bucket | undefined;
  /** The score is under the program's cutoff. */
  readonly screened: boolean;
  /** The program lies far above the applicant's score. */
  readonly extreme: boolean;
}

export interface SignalReading {
  readonly used: number;
  /** How many the service grants in this specialty; the articles do not say, a person enters it. */
  readonly allowed: number | undefined;
  readonly left: number | undefined;
  /** Rows whose signal goes to a program that is likely to screen the applicant out, or lies far above. */
  readonly wasted: readonly number[];
  /** Rows without a signal that come first: the home program, then rotations, then realistic ones. */
  readonly better: readonly number[];
}

/** Signals of one specialty: how many are used, which are wasted, and where the next ones would go. */
export function signalsOf(rows: readonly SignalRow[], allowed?: number): SignalReading {
  const used = rows.filter(({ signal }) => signal === true);
  const wasted = used.filter(({ screened, extreme }) => screened || extreme);
  const open = rows.filter(({ signal, screened, extreme }) => signal !== true && !screened && !extreme);
  const left = allowed === undefined ? undefined : allowed - used.length;
  const free = Math.max(0, (left ?? 0) + wasted.length);
  const first = (wanted: (row: SignalRow) => boolean) => open.filter(wanted).map(({ index }) => index);
  const ranked = [
    ...first(({ tie }) => tie === 'home'),
    ...first(({ tie }) => tie === 'rotated'),
    ...first(({ tie, bucket }) => tie !== 'home' && tie !== 'rotated' && bucket === 'Realistic'),
  ];
  return {
    used: used.length,
    allowed,
    left,
    wasted: wasted.map(({ index }) => index),
    better: ranked.slice(0, free),
  };
}
