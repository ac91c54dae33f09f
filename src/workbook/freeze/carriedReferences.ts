import { type FormulaToken, formulaTokens } from '../../openxml/formulaTokens';
import { quotedSheet, readAddress } from '../gridAddress';

/** What a function takes at most, and what a formula may be long. */
const ARGUMENTS = 255;
const FORMULA = 8192;

/**
 * A live formula that names every cell a formula works on and nothing else: Excel keeps it right when rows are inserted, cells are
 * moved or sheets renamed, which it cannot do for a text. `''` when there is nothing to carry; undefined when it would be too long.
 */
export function carrierOf(formula: string, sheet: string): string | undefined {
  const references = placesIn(formulaTokens(formula)).map(
    ({ prefix, reference }) => `${prefix === '' ? `${quotedSheet(sheet)}!` : prefix}${reference}`,
  );
  if (references.length === 0) return '';
  const calls: string[] = [];
  for (let from = 0; from < references.length; from += ARGUMENTS)
    calls.push(`COUNTA(${references.slice(from, from + ARGUMENTS).join(',')})`);
  const carrier = `=${calls.join('+')}`;
  return carrier.length > FORMULA ? undefined : carrier;
}

/**
 * The formula with the references as its carrier has them now, to stand on `sheet`. Undefined when one of them is lost, or when the
 * carrier is not the one that was made of this formula.
 */
export function withCarried(formula: string, carrier: string, sheet: string): string | undefined {
  if (/#REF!/i.test(carrier)) return undefined;
  const tokens = formulaTokens(formula);
  const places = placesIn(tokens);
  const now = placesIn(formulaTokens(carrier));
  if (places.length !== now.length) return undefined;
  const texts = tokens.map(({ text }) => text);
  places.forEach(({ at, prefix }, index) => {
    const { prefix: qualified = '', reference = '' } = now[index] ?? {};
    const isAtHome = prefix === '' && isSheet(qualified, sheet);
    if (prefix !== '') texts[at - 1] = '';
    texts[at] = isAtHome ? reference : `${qualified}${reference}`;
  });
  return texts.join('');
}

interface Place {
  /** Which token the reference is. */
  readonly at: number;
  /** The sheet before it, with its `!`, as written. */
  readonly prefix: string;
  readonly reference: string;
}

/** References to cells of this workbook. Those to other files and over several sheets stay as they are typed. */
function placesIn(tokens: readonly FormulaToken[]): readonly Place[] {
  return tokens.flatMap(({ kind, text }, at) => {
    if (kind !== 'reference') return [];
    const before = tokens[at - 1];
    const prefix = before?.kind === 'sheet' ? before.text : '';
    const isAbroad = /[[\]:]/.test(prefix) || (prefix !== '' && tokens[at - 2]?.kind === 'structure');
    return isAbroad ? [] : [{ at, prefix, reference: text }];
  });
}

const isSheet = (prefix: string, sheet: string): boolean =>
  readAddress(`${prefix}A1`)?.sheet?.toLowerCase() === sheet.toLowerCase();
