import type { CustomCall, CustomValue } from '../book/book';
import type { FunctionMetadata, ParameterMetadata } from './functionsMetadata';

type Argument = CustomCall['args'][number];

/** What an empty cell is for a function: Excel on the web sends null, Excel on the desktop sends 0. */
export type EmptyCell = null | 0;

/** The arguments of a call as they travel, or the error that the cell shows without the function being called. */
export type WireArguments =
  { readonly ok: true; readonly values: readonly unknown[] } | { readonly ok: false; readonly error: string };

export interface ArgumentRules {
  readonly allowErrors: boolean;
  readonly emptyCell: EmptyCell;
}

class ArgumentError extends Error {
  constructor(readonly cellError: string) {
    super(cellError);
  }
}

/**
 * Makes the argument list of a call complete and of the declared types. Omitted optional arguments become null, because
 * the client appends an argument of its own at the end; too few arguments are `#VALUE!`.
 */
export function wireArguments(
  declared: FunctionMetadata,
  call: CustomCall,
  rules: ArgumentRules,
): WireArguments {
  try {
    const values = declared.parameters.map((parameter, index) => {
      if (parameter.repeating)
        return call.args.slice(index).map((argument) => convert(argument, parameter, rules));
      const argument = call.args[index];
      if (argument === undefined) {
        if (!parameter.optional) throw new ArgumentError('#VALUE!');
        return null;
      }
      return argument === null && parameter.optional ? null : convert(argument, parameter, rules);
    });
    return { ok: true, values };
  } catch (error) {
    if (error instanceof ArgumentError) return { ok: false, error: error.cellError };
    throw error;
  }
}

const isBlock = (argument: Argument): argument is readonly (readonly CustomValue[])[] =>
  Array.isArray(argument);

function convert(argument: Argument, parameter: ParameterMetadata, rules: ArgumentRules): unknown {
  const one = (value: CustomValue): unknown => convertValue(value, parameter.type ?? 'any', rules);
  if (parameter.dimensionality === 'matrix') {
    return (isBlock(argument) ? argument : [[argument]]).map((row) => row.map(one));
  }
  if (!isBlock(argument)) return one(argument);
  // A block where one value is wanted: Excel calls once per cell and spills; the book has taken it apart by then.
  const [first, ...others] = argument.flat();
  if (first === undefined || others.length > 0) throw new ArgumentError('#VALUE!');
  return one(first);
}

function convertValue(value: CustomValue, type: string, rules: ArgumentRules): unknown {
  if (typeof value === 'object' && value !== null) {
    if (!rules.allowErrors || type !== 'any') throw new ArgumentError(value.error);
    return { type: 'CustomFunctionError', code: value.error };
  }
  switch (type) {
    case 'number': {
      const number =
        value === null ? 0 : typeof value === 'string' && value.trim() === '' ? Number.NaN : Number(value);
      if (!Number.isFinite(number)) throw new ArgumentError('#VALUE!');
      return number;
    }
    case 'string':
      return value === null ? '' : typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
    case 'boolean':
      if (typeof value === 'string') throw new ArgumentError('#VALUE!');
      return Boolean(value);
    default:
      return value ?? rules.emptyCell;
  }
}
