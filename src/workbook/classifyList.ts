import type { ListReading, Profile } from '../domain/list';
import type { Outcome } from '../domain/outcome';
import type { FoundList, Mapping } from './foundList';

export interface ClassifyRequest {
  readonly profile: Profile;
  /** Which list, by `FoundList.address` on the active sheet; needed only when the sheet holds several. */
  readonly address?: string;
  readonly mapping?: Mapping;
  /** The specialty of every row, for a list without such a column. As typed. */
  readonly specialty?: string;
  /** Take program kinds that names only suggest (R-468a) as given, for all rows (`true`) or for these row indexes. */
  readonly acceptSuggestions?: boolean | readonly number[];
  readonly onProgress?: (done: number, of: number) => void;
  readonly signal?: AbortSignal;
}

export interface ClassifyReport {
  readonly list: FoundList;
  readonly reading: ListReading;
  /** By row index of the reading: the address of the row's program cell, `Sheet1!B7`. */
  readonly addresses: readonly string[];
  /** By row index: the program as written. */
  readonly programs: readonly string[];
  /** Rows whose kind is only suggested by the name and was not accepted. */
  readonly suggestions: readonly number[];
  readonly written: {
    /** Cells whose content changed, summary included; 0 when everything was already so. */
    readonly cells: number;
    readonly columnsAdded: boolean;
    readonly summarySheet: string;
  };
}

/** Reads the list, labels each row, writes Bucket, Why and Override beside it, and refreshes the summary and its chart. */
export function classifyList(request: ClassifyRequest): Promise<Outcome<ClassifyReport>> {
  throw new Error(`not built yet: ${Object.keys(request).join()}`);
}
