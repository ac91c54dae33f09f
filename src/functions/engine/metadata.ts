import type { ChoiceSet } from './choices';
import type { CellFunction } from './defineFunction';
import { helpOf, wordsOf } from './help';

/** functions.json as Excel reads it. */
export interface FunctionsMetadata {
  /** Errors in cells reach us, so that they can come out as they went in. */
  readonly allowErrorForDataTypeAny: true;
  readonly enums: readonly {
    readonly id: string;
    readonly type: 'string';
    readonly values: readonly {
      readonly name: string;
      readonly stringValue: string;
      readonly tooltip: string;
    }[];
  }[];
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly parameters: readonly ParameterMetadata[];
    readonly result: { readonly type: 'any'; readonly dimensionality: 'matrix' };
  }[];
}

interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: 'any';
  readonly dimensionality: 'matrix';
  readonly optional?: true;
  readonly customEnumId?: string;
}

/** Describes the functions to Excel. Every argument takes a range, and every answer may fill one. */
export function metadataFor(functions: readonly CellFunction[], address: string): FunctionsMetadata {
  const sets = new Map<string, ChoiceSet>();
  for (const { choices } of functions.flatMap(({ parameters }) => parameters))
    if (choices) sets.set(choices.id, choices);
  return {
    allowErrorForDataTypeAny: true,
    enums: [...sets.values()].map((set) => ({
      id: set.id,
      type: 'string',
      values: wordsOf(set).map(({ word, means }) => ({ name: word, stringValue: word, tooltip: means })),
    })),
    functions: functions.map((called) => ({
      id: called.id,
      name: called.id,
      description: helpOf(called).summary,
      helpUrl: `${address}/support.html#${called.id.toLowerCase()}`,
      parameters: called.parameters.map(({ name, optional, choices }) => ({
        name,
        description: helpOf(called).parameters[name]!,
        type: 'any',
        dimensionality: 'matrix',
        ...(optional && { optional: true }),
        ...(choices && { customEnumId: choices.id }),
      })),
      result: { type: 'any', dimensionality: 'matrix' },
    })),
  };
}
