import type { Outcome } from '../../domain/outcome';
import type { Rules } from '../../domain/rules/rules';
import type { Sentences } from './loadSentences';
import type { Block, CellAnswer } from './cells';
import type { ArgumentsOf, Parameter, ParameterSet } from './parameter';

/** One value, several that fill cells to the right, or rows that fill cells below as well. */
type Shown = CellAnswer | readonly CellAnswer[] | Block<CellAnswer>;

/** What a person writes to add a function. Its help is written beside it, with `describe`. */
export interface Definition<Parameters extends ParameterSet, Reading> {
  /** As typed after `BACKSTOP.`; saved workbooks hold it, so it never changes. */
  readonly id: string;
  /** In the order of the formula. */
  readonly parameters: Parameters;
  /** `rules`: every threshold in force, the user's own included. */
  run(given: ArgumentsOf<Parameters>, rules: Rules): Outcome<Reading>;
  show(reading: Reading, given: ArgumentsOf<Parameters>): Shown;
  /**
   * The sentence of the `.WHY` twin, or one for each row that `show` fills. `say`: the makers of sentences, which load when
   * the first one is asked for.
   */
  why(say: Sentences, reading: Reading, given: ArgumentsOf<Parameters>, rules: Rules): string | Block<string>;
}

/** A function of a cell, whatever its parameters: what the engine calls and the metadata describes. */
export interface CellFunction {
  readonly id: string;
  readonly parameters: readonly (Parameter<unknown> & { readonly name: string })[];
  /** True for what is answered once the sentences are there: a twin, and a late function. */
  readonly speaks: boolean;
  /** Rows of cells from one value per parameter, in order; `say` is there for what speaks. */
  answer(values: readonly unknown[], rules: Rules, say: Sentences | undefined): Outcome<Block<CellAnswer>>;
}

/** A function and its `.WHY` twin; the names of its parameters are part of the type, so that none goes without help. */
export type FunctionPair<Name extends string = string> = readonly [CellFunction, CellFunction] & {
  readonly parameterNames?: Name;
};

/** A function and its `.WHY` twin, which takes the same arguments and gives the sentence behind the answer. */
export const defineFunction = <const Parameters extends ParameterSet, Reading>(
  definition: Definition<Parameters, Reading>,
): FunctionPair<keyof Parameters & string> =>
  pairOf(definition, (given, rules) => definition.run(given, rules), false);

/** A function that is long and asked for once in a while, such as a list of what the articles say. */
export interface LateDefinition<Parameters extends ParameterSet, Reading> extends Omit<
  Definition<Parameters, Reading>,
  'run'
> {
  /** `say`: what answers it, which loads together with the sentences. */
  run(say: Sentences, given: ArgumentsOf<Parameters>, rules: Rules): Outcome<Reading>;
}

/** The same for what other cells shall not wait for: it loads with the first call. */
export const defineLateFunction = <const Parameters extends ParameterSet, Reading>(
  definition: LateDefinition<Parameters, Reading>,
): FunctionPair<keyof Parameters & string> =>
  // What speaks is never answered before the sentences are there.
  pairOf(definition, (given, rules, say) => definition.run(say!, given, rules), true);

type Run<Parameters extends ParameterSet, Reading> = (
  given: ArgumentsOf<Parameters>,
  rules: Rules,
  say: Sentences | undefined,
) => Outcome<Reading>;

function pairOf<Parameters extends ParameterSet, Reading>(
  definition: Omit<Definition<Parameters, Reading>, 'run'>,
  run: Run<Parameters, Reading>,
  speaks: boolean,
): FunctionPair<keyof Parameters & string> {
  const { id } = definition;
  const parameters = Object.entries(definition.parameters).map(([name, parameter]) => ({
    ...parameter,
    name,
  }));
  const answering =
    (
      speak: (reading: Reading, given: ArgumentsOf<Parameters>, rules: Rules, say?: Sentences) => Shown,
    ): CellFunction['answer'] =>
    (values, rules, say) => {
      // The engine has read each value with the parameter of the same name, which is what the type says.
      const given = Object.fromEntries(
        parameters.map(({ name }, index) => [name, values[index]]),
      ) as ArgumentsOf<Parameters>;
      const outcome = run(given, rules, say);
      return outcome.ok ? { ok: true, value: rowsOf(speak(outcome.value, given, rules, say)) } : outcome;
    };
  return [
    { id, parameters, speaks, answer: answering((reading, given) => definition.show(reading, given)) },
    {
      id: `${id}.WHY`,
      parameters,
      speaks: true,
      answer: answering((reading, given, rules, say) => definition.why(say!, reading, given, rules)),
    },
  ];
}

const isBlock = (shown: readonly CellAnswer[] | Block<CellAnswer>): shown is Block<CellAnswer> =>
  Array.isArray(shown[0]);

function rowsOf(shown: Shown): Block<CellAnswer> {
  if (typeof shown !== 'object') return [[shown]];
  return isBlock(shown) ? shown : [shown];
}
