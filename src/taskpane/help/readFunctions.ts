import type { FunctionsMetadata } from '../../functions/engine/metadata';

/** A function as its definition tells it. */
export type FunctionEntry = FunctionsMetadata['functions'][number];

const TWIN = /\.WHY$/;
let read: Promise<FunctionsMetadata> | undefined;

/** The functions that a cell can call, twins left out, with the words of their choices. They are what Excel itself reads: one file, fetched once. */
export async function readFunctions(): Promise<{
  readonly functions: readonly FunctionEntry[];
  readonly wordsOf: (choiceSet: string) => readonly string[];
}> {
  read ??= fetch('functions.json').then((answer) => answer.json() as Promise<FunctionsMetadata>);
  // What failed once is asked for again the next time.
  read.catch(() => (read = undefined));
  const { functions, enums } = await read;
  return {
    functions: functions.filter(({ id }) => !TWIN.test(id)),
    wordsOf: (id) => enums.find((each) => each.id === id)?.values.map(({ name }) => name) ?? [],
  };
}
