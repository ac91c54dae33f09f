import { newerFunctions } from './newerFunctions';
import { formulaTokens } from '../../openxml/formulaTokens';
import type { FormulaToken } from '../../openxml/formulaTokens';

/** What a custom function is called in a formula that is typed, such as `CONTOSO.ADD`. */
export interface FunctionName {
  readonly name: string;
}

const customPrefix = '_xldudf_';
const flat = (name: string): string => name.toUpperCase().replaceAll('.', '_');

const typedName = (name: string, functions: readonly FunctionName[]): string => {
  const plain = name.replace(/^(?:_xlfn\.|_xlws\.|_xlpm\.)+/i, '');
  if (!plain.toLowerCase().startsWith(customPrefix)) return plain;
  const rest = plain.slice(customPrefix.length);
  return functions.find((known) => flat(known.name) === flat(rest))?.name ?? rest.replace('_', '.');
};

/**
 * A formula as a person types it, with its `=`, from the form a file holds. Prefixes of newer functions go, and
 * `_xldudf_NS_NAME(` becomes `NS.NAME(`: Excel writes every dot of a name as an underscore, so that `functions`
 * is asked first and the first underscore taken for the dot when it does not know the name.
 */
export const typedFormula = (formula: string, functions: readonly FunctionName[] = []): string => {
  const tokens = formulaTokens(formula);
  let typed = '=';
  for (const [index, { kind, text }] of tokens.entries()) {
    const anchor = kind === 'function' && /^_xlfn\.anchorarray$/i.test(text);
    const [open, cell, close] = tokens.slice(index + 1, index + 4);
    if (anchor && open?.text === '(' && cell?.kind === 'reference' && close?.text === ')') {
      tokens.splice(index + 1, 3);
      typed += `${cell.text}#`;
    } else typed += kind === 'function' || kind === 'word' ? typedName(text, functions) : text;
  }
  return typed;
};

/** Names that `LET` and `LAMBDA` of this formula bind; a file marks each with `_xlpm.`. */
const boundNames = (tokens: readonly FormulaToken[]): ReadonlySet<string> => {
  const bound = new Set<string>();
  const calls: { readonly name: string; argument: number }[] = [];
  for (const [index, { kind, text }] of tokens.entries()) {
    if (text === '(')
      calls.push({
        name: (tokens[index - 1]?.kind === 'function' && tokens[index - 1]?.text.toUpperCase()) || '',
        argument: 0,
      });
    const call = calls[calls.length - 1];
    if (text === ')') calls.pop();
    else if (text === ',' && call) call.argument++;
    else if (kind === 'word' && call && tokens[index + 1]?.text === ',')
      if (call.name === 'LAMBDA' || (call.name === 'LET' && call.argument % 2 === 0))
        bound.add(text.toUpperCase());
  }
  return bound;
};

/** The form a file holds, without `=`, of a formula as typed. `table` is the table the cell is in, for `[@Column]`. */
export const fileFormula = (
  formula: string,
  functions: readonly FunctionName[] = [],
  table?: string,
): string => {
  const custom = new Set(functions.map(({ name }) => name.toUpperCase()));
  const tokens = formulaTokens(formula.replace(/^=/, ''));
  const bound = boundNames(tokens);
  let file = '';
  for (const [index, { kind, text }] of tokens.entries()) {
    const upper = text.toUpperCase();
    const next = tokens[index + 1];
    if (kind === 'reference' && next?.text === '#') {
      tokens.splice(index + 1, 1);
      file += `_xlfn.ANCHORARRAY(${text})`;
    } else if (kind === 'structure' && text.startsWith('[@'))
      file += thisRow(text, tokens[index - 1]?.kind === 'word' ? '' : table);
    else if ((kind === 'function' || kind === 'word') && bound.has(upper)) file += `_xlpm.${text}`;
    else if (kind === 'function' && custom.has(upper)) file += customPrefix + flat(upper);
    else if (kind === 'function') file += (newerFunctions.get(upper) ?? '') + text;
    else file += text;
  }
  return file;
};

const thisRow = (text: string, table: string | undefined): string => {
  const column = text.slice(2, -1).replace(/^\[([\s\S]*)\]$/, '$1');
  return table === undefined
    ? text
    : `${table}[[#This Row],${column === '' ? '' : `[${column}]`}]`.replace(',]', ']');
};
