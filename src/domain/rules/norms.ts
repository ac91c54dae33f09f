import type { Setting } from '../words';
import { proposed, stated, type Figure } from './figure';
import type { Specialty } from './specialties';
import type { Tier } from './tiers';

/** A range of Step 2 scores in points. `open` says that the article leaves the top open ("250+"). */
export interface NormRow {
  readonly low: Figure;
  readonly high?: Figure;
  readonly open: boolean;
}

/** A field's own figures from a norm set that somebody entered; its median replaces the green floor. */
export interface OwnNorm extends NormRow {
  readonly specialty: Specialty;
  readonly setting?: Setting | undefined;
  readonly median?: Figure | undefined;
  /** Of the match whose residents were counted. */
  readonly year: number;
  /** Who was counted: `US MD seniors`. May be empty. */
  readonly population: string;
  /** How many were counted; undefined when the set does not say. */
  readonly n?: number | undefined;
}

/** Norms that somebody entered, under the name they gave them. */
export interface NormSet {
  readonly name: string;
  readonly norms: readonly OwnNorm[];
}

export interface NormRules {
  /** the usual competitive range of each tier. */
  readonly range: Readonly<Record<Tier, NormRow>>;
  /** where Green begins in each tier (C-04, C-05). */
  readonly green: Readonly<Record<Tier, Figure>>;
  /** mean of matched US MD graduates. `setting` names the only setting a row speaks of. */
  readonly matched: Readonly<Partial<Record<Specialty, NormRow & { readonly setting?: Setting }>>>;
  /** people counted under which a norm is thin. */
  readonly thinUnder: Figure;
  /** The set that was chosen over the articles'; a field that it does not hold keeps theirs. */
  readonly own?: NormSet | undefined;
  /** Every set that was entered, chosen or not. */
  readonly sets?: readonly NormSet[] | undefined;
}

const mean = (value: number, line: number): Figure => stated(value, 'R-106', `D1:${line}`);
const range = (value: number, line: number): Figure => stated(value, 'R-107', `D4:${line}`);

export const NORM_RULES: NormRules = {
  range: {
    Ultra: { low: range(250, 29), open: true },
    High: { low: range(245, 30), open: true },
    Moderate: { low: range(235, 31), high: range(245, 31), open: false },
    Less: { low: range(225, 32), high: range(235, 32), open: true },
  },
  green: {
    Ultra: proposed(250, 'R-151', 'D4:53'),
    High: proposed(245, 'R-151', 'D4:53'),
    Moderate: stated(240, 'R-151', 'D4:53'),
    Less: proposed(230, 'R-151', 'D4:32 D4:37'),
  },
  matched: {
    Dermatology: { low: mean(255, 34), open: true },
    'Orthopedic Surgery': { low: mean(250, 35), open: true },
    'Plastic Surgery': { low: mean(255, 36), open: true },
    Neurosurgery: { low: mean(255, 37), open: true },
    'Internal Medicine': { low: mean(240, 38), high: mean(245, 38), open: false, setting: 'academic' },
    'Family Medicine': { low: mean(225, 39), high: mean(235, 39), open: false },
  },
  thinUnder: proposed(30, 'R-118'),
};
