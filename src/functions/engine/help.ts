import type { Block, CellAnswer } from './cells';
import type { ChoiceSet } from './choices';
import type { CellFunction, FunctionPair } from './defineFunction';

/** A call and what it gives: shown in the help, and run by a test. */
export interface Example {
  /** In order; a left-out argument is `null`, a range is rows of cells. */
  readonly given: readonly (CellAnswer | null | Block<CellAnswer | null>)[];
  /** One value, or the rows that it fills. */
  readonly gives: CellAnswer | Block<CellAnswer>;
}

/** What people are told of a function. */
export interface FunctionHelp<Name extends string = string> {
  /** What it answers, in one phrase. */
  readonly summary: string;
  /** One phrase each, shown by Excel while a formula is typed. */
  readonly parameters: Readonly<Record<Name, string>>;
  readonly rules: readonly string[];
  readonly examples: readonly Example[];
}

const functionHelp = /* @__PURE__ */ new Map<string, FunctionHelp>();
const wordHelp = /* @__PURE__ */ new Map<string, Readonly<Record<string, string>>>();

/** Says what a function and its twin answer. Called under the label HELP, and the built add-in goes without what bears it. */
export function describe<Name extends string>(
  [called, twin]: FunctionPair<Name>,
  help: FunctionHelp<Name>,
): void {
  functionHelp.set(called.id, help);
  functionHelp.set(twin.id, {
    ...help,
    summary: `Why ${called.id} answers as it does: the reason, the rule and its source.`,
    examples: [],
  });
}

/** Says what each word of a choice means, in the same way. */
export function explainWords<Word extends string>(
  set: ChoiceSet<Word>,
  means: Readonly<Record<Word, string>>,
): void {
  wordHelp.set(set.id, means);
}

/** The help of a function; a function without one is a mistake of ours. */
export function helpOf({ id }: CellFunction): FunctionHelp {
  const help = functionHelp.get(id);
  if (!help) throw new Error(`${id} is not described`);
  return help;
}

export function wordsOf({
  id,
  words,
}: ChoiceSet): readonly { readonly word: string; readonly means: string }[] {
  const means = wordHelp.get(id);
  return words.map((word) => {
    const meaning = means?.[word];
    if (meaning === undefined) throw new Error(`${word} of ${id} is not explained`);
    return { word, means: meaning };
  });
}
