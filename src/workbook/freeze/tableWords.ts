import { formulaTokens } from '../../openxml/formulaTokens';

/** The columns of every table, by the table's name; all in lower case. */
export type TableColumns = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Whether every table and column that a formula names is there. Excel refuses a formula that names another, and with it everything
 * that is written in the same request.
 */
export function tableWordsHold(formula: string, tables: TableColumns): boolean {
  const tokens = formulaTokens(formula);
  return tokens.every(({ kind, text }, at) => {
    // `[Book2.xlsx]Sheet1!A1` names a file.
    if (kind !== 'structure' || tokens[at + 1]?.kind === 'sheet') return true;
    const before = tokens[at - 1];
    const named = before?.kind === 'word' ? (tables.get(before.text.toLowerCase()) ?? NONE) : undefined;
    if (named === NONE) return false;
    const known = named ? [named] : [...tables.values()];
    return columnsIn(text).every((column) => known.some((columns) => columns.has(column)));
  });
}

const NONE: ReadonlySet<string> = new Set();

/** `[@Score]`, `[[#This Row],[My score]]` and their like: the columns they name, in lower case. */
const columnsIn = (brackets: string): readonly string[] =>
  [...brackets.matchAll(/\[((?:'.|[^[\]'])*)\]/g)].flatMap(([, inner = '']) => {
    const name = inner.replace(/^@/, '').trim();
    return name === '' || name.startsWith('#') ? [] : [name.replace(/'(.)/g, '$1').toLowerCase()];
  });
