import type { Tie } from './ties';
import type { Bucket, Location, ProgramKind, Setting, Status, Zone } from './words';

/** A score as a sheet writes it: one number, a range, `24x` (240 to 249) or `245+` (open above). Points. */
export interface ScoreForm {
  readonly low: number;
  readonly high: number;
  /** True for `245+`: the top is not known. */
  readonly open: boolean;
}

/**
 * The applicant, as the form or the Backstop Profile sheet gives it. A missing fact is `undefined`, never 0.
 * `step2` is USMLE Step 2 CK in points.
 */
export interface Profile {
  readonly step2?: number;
  readonly dream?: string;
  readonly backup?: string;
  readonly status: Status;
  /** Any of the five things that anchor a score down. */
  readonly anchors: boolean;
  /** Setting of the programs aimed at, where it moves the tier. */
  readonly setting?: Setting;
  readonly failedAttempt?: boolean;
}

/** One row of a program list with what R-474 asks a list to say, already normalised. Nothing but a name is required. */
export interface ProgramRow {
  /** Position in the list body, 0-based. */
  readonly index: number;
  readonly program: string;
  /** ACGME or other program id, normalised to text with its leading zero. */
  readonly id?: string;
  readonly city?: string;
  readonly state?: string;
  /** The specialty as typed. The whole-list specialty fills this in when the list has no such column. */
  readonly specialty?: string;
  readonly kind?: ProgramKind;
  /** A kind that the program's name only suggests (R-468a); it counts once `acceptSuggestions` is true. */
  readonly suggestedKind?: ProgramKind;
  readonly location?: Location;
  readonly score?: ScoreForm;
  readonly cutoff?: number;
  readonly friendly?: boolean;
  /** Share of residents who are international graduates, 0 to 1. */
  readonly imgShare?: number;
  /** Whether a person calls the program new. */
  readonly newProgram?: boolean;
  /** Whether the applicant signals the program. */
  readonly signal?: boolean;
  readonly tie?: Tie;
  /** The hospital or hospital system, which two programs may share. */
  readonly hospital?: string;
  readonly withdrawn?: boolean;
  /** The label that a person typed over ours: it wins in every count. */
  readonly override?: Bucket;
  /** Cells of this row that were there but could not be read, with the column's meaning: `Typical Step 2 "abc"`. */
  readonly unread?: readonly string[];
}

export type RowFlag =
  | 'auto-screened'
  | 'extreme'
  | 'typical-score-unknown'
  | 'kind-suggested'
  | 'specialty-unknown'
  | 'specialty-to-confirm'
  | 'duplicate'
  | 'withdrawn'
  | 'not-a-specialty'
  | 'unread-cell';

/** What we say of one row. */
export interface RowReading {
  readonly index: number;
  /** `''` for a row that is not counted: withdrawn, a duplicate, a prelim position. */
  readonly label: Bucket | '?' | '';
  /** The sentence for the `Why` column: reason, rule id and source. Never empty. */
  readonly why: string;
  readonly flags: readonly RowFlag[];
  /** Canonical specialty, when it is known. */
  readonly specialty?: string;
  /** True when a person should look: `?`, an unknown specialty, a cell that could not be read. */
  readonly needsLook: boolean;
}

/** Whole numbers of programs per bucket. */
export type BucketCounts = Readonly<Record<Bucket, number>>;

export interface SpecialtyReading {
  readonly specialty: string;
  readonly zone?: Zone;
  /** Rows with a bucket, overrides applied, duplicates and withdrawn rows left out. */
  readonly counts: BucketCounts;
  readonly unknown: number;
  /** Distinct programs in the list for this specialty: buckets and `?` together. */
  readonly programs: number;
  /** Spellings of this specialty found in the list, as typed, distinct without regard to case. */
  readonly spellings: readonly string[];
}

export interface ListReading {
  readonly rows: readonly RowReading[];
  readonly specialties: readonly SpecialtyReading[];
}
