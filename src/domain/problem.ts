import type { Counted } from './wholeNumbers';
import type { Setting, Status } from './words';

/** Everything that can stand in the way of an answer. Codes carry figures and words, never sentences. */
export type Problem =
  // ---- inputs that cannot be meant ----
  | { readonly code: 'score-missing' }
  | { readonly code: 'score-not-a-number'; readonly given: string }
  | {
      readonly code: 'score-out-of-range';
      readonly given: number;
      readonly low: number;
      readonly high: number;
    }
  | { readonly code: 'score-not-whole'; readonly given: number }
  | { readonly code: 'program-score-unreadable'; readonly given: string }
  | { readonly code: 'specialty-missing' }
  | { readonly code: 'specialty-unknown'; readonly given: string; readonly near: readonly string[] }
  | { readonly code: 'not-a-specialty'; readonly given: string }
  /** The articles, or the one asked for, say nothing here. `onlyFor`: the setting for which it does. */
  | {
      readonly code: 'not-stated';
      readonly what: 'tier' | 'index' | 'norm' | 'mix target' | 'backup' | 'pivot ladder' | 'tolerance';
      readonly subject: string;
      readonly source?: string;
      readonly onlyFor?: Setting;
    }
  | {
      readonly code: 'comlex-unreadable';
      readonly given: string;
      readonly low: number;
      readonly high: number;
    }
  | { readonly code: 'rank-unreadable'; readonly given: string }
  | { readonly code: 'count-unreadable'; readonly what: Counted; readonly given: string }
  | { readonly code: 'flag-unknown'; readonly given: string; readonly accepted: readonly string[] }
  | { readonly code: 'too-many-causes'; readonly given: number; readonly most: number }
  | { readonly code: 'number-of-programs-unreadable'; readonly given: string }
  | { readonly code: 'labels-missing' }
  | {
      readonly code: 'fees-unknown';
      readonly service: string;
      readonly season: string;
      readonly known: readonly string[];
    }
  | {
      readonly code: 'choice-unknown';
      readonly name: string;
      readonly given: string;
      readonly accepted: readonly string[];
    }
  | { readonly code: 'profile-not-improved'; readonly specialty: string }
  | { readonly code: 'no-count-for-status'; readonly status: Status; readonly specialty: string }
  | { readonly code: 'date-unreadable'; readonly given: string }
  | {
      readonly code: 'date-out-of-range';
      readonly given: string;
      readonly first: number;
      readonly last: number;
    }
  // ---- plans ----
  | { readonly code: 'causes-too-many'; readonly given: number; readonly most: number }
  | {
      readonly code: 'dates-out-of-order';
      readonly earlier: string;
      readonly earlierDate: string;
      readonly later: string;
      readonly laterDate: string;
    }
  | {
      readonly code: 'plan-too-short';
      readonly months: number;
      readonly ends: string;
      readonly opening: string;
    }
  // ---- arguments of a function in a cell ----
  | {
      readonly code: 'number-not-meant';
      readonly name: string;
      readonly given: string;
      readonly expected: string;
    }
  | { readonly code: 'shapes-differ'; readonly shapes: readonly string[] }
  | { readonly code: 'column-needed'; readonly given: string }
  | { readonly code: 'single-needed'; readonly given: string }
  // ---- figures and norms that a user enters ----
  | { readonly code: 'figure-unknown'; readonly name: string }
  | { readonly code: 'figure-twice'; readonly name: string }
  /** `builtIn` is the figure that stays in force; `''` where there is none. */
  | {
      readonly code: 'figure-refused';
      readonly given: string;
      readonly builtIn: string;
      readonly because: FigureFault;
    }
  | { readonly code: 'norm-set-unnamed' }
  | { readonly code: 'norm-set-built-in'; readonly name: string }
  | { readonly code: 'norm-set-unknown'; readonly given: string; readonly known: readonly string[] }
  | { readonly code: 'norm-twice'; readonly set: string; readonly specialty: string }
  | { readonly code: 'norm-low-missing' }
  | {
      readonly code: 'norm-upside-down';
      readonly low: number;
      readonly median: number | undefined;
      readonly high: number | undefined;
    }
  // ---- lists ----
  | { readonly code: 'sheet-empty'; readonly sheet: string }
  | { readonly code: 'sheet-missing'; readonly sheet: string; readonly sheets: readonly string[] }
  | { readonly code: 'list-missing'; readonly sheet: string }
  | { readonly code: 'lists-several'; readonly sheet: string; readonly addresses: readonly string[] }
  | { readonly code: 'sheet-protected'; readonly sheet: string }
  | { readonly code: 'workbook-protected' }
  | { readonly code: 'sheet-is-ours'; readonly sheet: string }
  | { readonly code: 'sheet-not-ours'; readonly sheet: string }
  | { readonly code: 'task-missing'; readonly sheet: string }
  | { readonly code: 'no-room'; readonly sheet: string; readonly columns: number }
  | { readonly code: 'list-changed'; readonly sheet: string }
  | { readonly code: 'list-unlabeled'; readonly sheet: string }
  | { readonly code: 'name-missing' }
  | { readonly code: 'run-overtaken'; readonly sheet: string }
  | { readonly code: 'cancelled' }
  // ---- files that are handed over ----
  | {
      readonly code: 'file-unreadable';
      readonly reason: 'not-a-workbook' | 'encrypted' | 'old-format' | 'empty';
    }
  /** Formulas and names of ours that the file keeps no value for. */
  | {
      readonly code: 'formulas-without-values';
      readonly places: readonly string[];
      readonly count: number;
    }
  // ---- formulas frozen in place ----
  /** Formulas of ours that show nothing to be kept in their place. */
  | {
      readonly code: 'formulas-not-calculated';
      readonly places: readonly string[];
      readonly count: number;
    }
  | { readonly code: 'still-calculating' }
  /** An Excel that cannot say which cells a formula fills. */
  | { readonly code: 'spills-unknown' }
  // ---- what a copy leaves out ----
  | { readonly code: 'list-left-out'; readonly sheet: string }
  | { readonly code: 'column-missing'; readonly column: string; readonly columns: readonly string[] }
  | { readonly code: 'copy-empty' }
  | { readonly code: 'copy-unavailable' }
  /** Labels beside a list that are not those which it gives now. */
  | { readonly code: 'labels-outdated'; readonly sheet: string; readonly count: number }
  | { readonly code: 'review-missing' }
  | { readonly code: 'review-of-another-list'; readonly matched: number; readonly of: number }
  | { readonly code: 'copy-of-model'; readonly part: string }
  | { readonly code: 'copy-holds-left-out'; readonly part: string; readonly text: string }
  // ---- the host application refused ----
  | { readonly code: 'cell-being-edited' }
  | { readonly code: 'too-much-data' }
  | { readonly code: 'session-lost' }
  | { readonly code: 'read-only' }
  | { readonly code: 'host-refused'; readonly hostCode: string };

/** What is wrong with a figure that a user enters. `must`: what the figures that belong together have to be. */
export type FigureFault =
  | { readonly kind: 'not-a-number' }
  | { readonly kind: 'not-whole' }
  | { readonly kind: 'too-small'; readonly least: number; readonly inclusive: boolean }
  | { readonly kind: 'too-large'; readonly most: number }
  | { readonly kind: 'not-a-choice'; readonly accepted: readonly string[] }
  | { readonly kind: 'at-odds'; readonly must: string };
