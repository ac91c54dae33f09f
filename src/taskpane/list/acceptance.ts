/** Rows whose suggested kind was accepted: all of them, none, or these by index. */
export type Acceptance = boolean | readonly number[];

/** What was accepted of one list, by its sheet and address. */
export interface ListAcceptance {
  readonly list: string;
  readonly rows: Acceptance;
}

/** What is accepted once `more` is, too. */
export const acceptMore = (before: Acceptance, more: true | readonly number[]): Acceptance => {
  if (more === true || before === true) return true;
  return before === false ? more : [...before, ...more];
};
