import type { Outcome } from '../../domain/outcome';
import type { CellAnswer, Block } from './cells';
import type { ArgumentsOf, Parameter, ParameterSet } from './parameter';

/** A call and what it gives: shown in the help, and run by a test. */
export interface Example {
  /** In order; a left-out argument is `null`, a range is rows of cells. */
  readonly given: readonly (CellAnswer | null | Block<CellAnswer | null>)[];
  /** One value, or the rows that it fills. */
  readonly gives: CellAnswer | Block<CellAnswer>;
}

/** What a person writes to add a function. */
export interface Definition<Parameters extends ParameterSet, Reading> {
  /** As typed after `BACKSTOP.`; saved workbooks hold it, so it never changes. */
  readonly id: string;
  /** What it answers, in one phrase. */
  readonly summary: string;
  /** In the order of the formula. */
  readonly parameters: Parameters;
  readonly rules: readonly string[];
  readonly examples: readonly Example[];
  run(given: ArgumentsOf<Parameters>): Outcome<Reading>;
  /** One value, or several that fill cells to the right. */
  show(reading: Reading, given: ArgumentsOf<Parameters>): CellAnswer | readonly CellAnswer[];
  /** The sentence of the `.WHY` twin. */
  why(reading: Reading, given: ArgumentsOf<Parameters>): string;
}

/** A function of a cell, whatever its parameters: what the engine calls and the metadata describes. */
export interface CellFunction {
  readonly id: string;
  readonly summary: string;
  readonly parameters: readonly (Parameter<unknown> & { readonly name: string })[];
  readonly rules: readonly string[];
  readonly examples: readonly Example[];
  /** One answer from one value per parameter, in order; more than one cell fills to the right. */
  answer(values: readonly unknown[]): Outcome<readonly CellAnswer[]>;
}

/** A function and its `.WHY` twin, which takes the same arguments and gives the sentence behind the answer. */
export function defineFunction<const Parameters extends ParameterSet, Reading>(
  definition: Definition<Parameters, Reading>,
): readonly [CellFunction, CellFunction] {
  const { id, summary, rules, examples } = definition;
  const names = Object.keys(definition.parameters);
  // The engine has read each value with the parameter of the same name, which is what the type says.
  const named = (values: readonly unknown[]) =>
    Object.fromEntries(names.map((name, index) => [name, values[index]])) as ArgumentsOf<Parameters>;
  const answering = (
    show: (reading: Reading, given: ArgumentsOf<Parameters>) => CellAnswer | readonly CellAnswer[],
  ): CellFunction['answer'] => {
    return (values) => {
      const given = named(values);
      const outcome = definition.run(given);
      if (!outcome.ok) return outcome;
      const shown = show(outcome.value, given);
      return { ok: true, value: typeof shown === 'object' ? shown : [shown] };
    };
  };
  const parameters = Object.entries(definition.parameters).map(([name, parameter]) => ({
    ...parameter,
    name,
  }));
  return [
    {
      id,
      summary,
      parameters,
      rules,
      examples,
      answer: answering((reading, given) => definition.show(reading, given)),
    },
    {
      id: `${id}.WHY`,
      summary: `Why ${id} answers as it does: the reason, the rule and its source.`,
      parameters,
      rules,
      examples: [],
      answer: answering((reading, given) => definition.why(reading, given)),
    },
  ];
}
