import type { StoredState } from './storedState';

/** What a run of Classify was told of one list and the list itself does not say. */
export type Run = NonNullable<StoredState['runs']>[number];

/** Kinds that were accepted, in a form that finds them again when rows have moved: all, or those of these programs. */
export function acceptedBy(
  accepted: boolean | readonly number[] | undefined,
  programs: readonly string[],
): Pick<Run, 'accepted'> {
  if (accepted === undefined || typeof accepted === 'boolean') return accepted === true ? { accepted } : {};
  const names = new Set(accepted.flatMap((row) => programs[row] ?? []));
  return names.size === 0 ? {} : { accepted: [...names] };
}

/** The same as row indexes of the list as it is now. */
export function acceptedRows(run: Run | undefined, programs: readonly string[]): boolean | readonly number[] {
  const accepted = run?.accepted;
  if (accepted === undefined || accepted === true) return accepted === true;
  const names = new Set(accepted);
  return programs.flatMap((program, row) => (names.has(program) ? [row] : []));
}

export const rememberedRun = (state: StoredState, sheetId: string, list: number): Run | undefined =>
  state.runs?.find((run) => run.sheetId === sheetId && run.list === list);

/** The state with this run as the latest one. */
export const withRun = (state: StoredState, run: Run): StoredState => ({
  ...state,
  runs: [
    ...(state.runs ?? []).filter((other) => other.sheetId !== run.sheetId || other.list !== run.list),
    run,
  ],
});
