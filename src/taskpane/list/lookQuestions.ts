import type { ProgramRow } from '../../domain/list';
import { LOCATIONS, PROGRAM_KINDS, type Location, type ProgramKind } from '../../domain/words';
import type { AnswerRow } from '../../workbook/writeAnswers';

/** Facts that can be answered in the pane. */
export type Answers = Omit<AnswerRow, 'index' | 'program'>;

/** What a key answers or does while a row is looked at. */
export type LookKey =
  | { readonly kind: ProgramKind }
  | { readonly location: Location }
  | { readonly act: 'accept' | 'score' | 'cutoff' | 'later' | 'back' | 'go' };

const ACTS = { Y: 'accept', S: 'score', C: 'cutoff', N: 'later', B: 'back', G: 'go' } as const;
export type Act = (typeof ACTS)[keyof typeof ACTS];

export const keyOfKind = (kind: ProgramKind): string => String(PROGRAM_KINDS.indexOf(kind) + 1);
export const keyOfLocation = (location: Location): string =>
  String(PROGRAM_KINDS.length + LOCATIONS.indexOf(location) + 1);
export const keyOfAct = (act: Act): string =>
  Object.entries(ACTS).find(([, each]) => each === act)?.[0] ?? '';

/** What a key means: the digits answer, letters act. */
export function lookKey(key: string): LookKey | undefined {
  const kind = PROGRAM_KINDS.find((each) => keyOfKind(each) === key);
  if (kind) return { kind };
  const location = LOCATIONS.find((each) => keyOfLocation(each) === key);
  if (location) return { location };
  const act = Object.entries(ACTS).find(([letter]) => letter === key.toUpperCase())?.[1];
  return act && { act };
}

/** Which facts would help to settle a row: those that the list does not say. */
export const missingFacts = (facts: ProgramRow | undefined) => ({
  kind: facts !== undefined && facts.kind === undefined && facts.score === undefined,
  location: facts !== undefined && facts.location === undefined && facts.score === undefined,
  score: facts !== undefined && facts.score === undefined,
  cutoff: facts !== undefined && facts.cutoff === undefined,
});
