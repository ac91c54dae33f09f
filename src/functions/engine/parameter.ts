import type { Outcome } from '../../domain/outcome';
import type { Rules } from '../../domain/rules/rules';
import type { ChoiceSet } from './choices';
import type { CellError, CellInput } from './cells';

/** A cell that holds no error. */
export type PlainCell = Exclude<CellInput, CellError>;

interface ParameterFacts {
  /** True when a formula may leave it out. */
  readonly optional: boolean;
  /** True when a blank here makes the answer blank; false when a blank means "not known" or "as usual". */
  readonly needed: boolean;
  /** The words that Excel offers for it. */
  readonly choices?: ChoiceSet;
}

/** An argument that takes one value per answer. The same function over a range takes a range of it. */
export interface CellParameter<Value> extends ParameterFacts {
  readonly takes: 'cell';
  /** `undefined` for a blank cell. `name` is the parameter's own, for the problem. */
  read(cell: PlainCell, name: string, rules: Rules): Outcome<Value> | undefined;
}

/** An argument that is a list as a whole, such as all the labels of a program list. */
export interface BlockParameter<Value> extends ParameterFacts {
  readonly takes: 'block';
  /** All cells, row by row; `undefined` when every one is blank. */
  read(cells: readonly PlainCell[], name: string, rules: Rules): Outcome<Value> | undefined;
}

export type Parameter<Value> = CellParameter<Value> | BlockParameter<Value>;
export type ParameterSet = Readonly<Record<string, Parameter<unknown>>>;

/** The arguments of `run`, typed by the parameters. */
export type ArgumentsOf<Parameters extends ParameterSet> = {
  readonly [Name in keyof Parameters]: Parameters[Name] extends Parameter<infer Value> ? Value : never;
};

/** The parameter may be left out. */
export const optional = <Value>(parameter: CellParameter<Value>): CellParameter<Value | undefined> => ({
  ...parameter,
  optional: true,
  needed: false,
});

/** The parameter has its place in every formula, and its cell may be blank. */
export const maybeBlank = <Value>(parameter: CellParameter<Value>): CellParameter<Value | undefined> => ({
  ...parameter,
  needed: false,
});
