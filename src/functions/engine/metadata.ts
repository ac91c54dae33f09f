import type { ChoiceSet } from './choices';
import type { CellFunction } from './defineFunction';

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
    enums: [...sets.values()].map(({ id, words }) => ({
      id,
      type: 'string',
      values: words.map(({ word, means }) => ({ name: word, stringValue: word, tooltip: means })),
    })),
    functions: functions.map(({ id, summary, parameters }) => ({
      id,
      name: id,
      description: summary,
      helpUrl: `${address}/support.html#${id.toLowerCase()}`,
      parameters: parameters.map(({ name, description, optional, choices }) => ({
        name,
        description,
        type: 'any',
        dimensionality: 'matrix',
        ...(optional && { optional: true }),
        ...(choices && { customEnumId: choices.id }),
      })),
      result: { type: 'any', dimensionality: 'matrix' },
    })),
  };
}
