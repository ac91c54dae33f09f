import { formulaTokens } from '../../openxml/formulaTokens';
import { areasMeet, type GridArea } from '../gridAddress';
import { readReference } from './readReference';

/**
 * What becomes of a formula in a copy: it stays; only its value stays, because it calls our functions; or nothing stays, because it
 * repeats or works on what the applicant left out. Inside a call of ours that is no repetition: the label is meant to be shown.
 */
export type FormulaVerdict = 'keep' | 'value' | 'empty';

/** Cells that are left out. */
export interface LeftOutCells {
  readonly sheet: string;
  readonly area: GridArea;
  /** For a column of a table: its name, as structured references write it. */
  readonly header?: string;
}

/** What formulas may no longer reach. Names and sheets in lower case. */
export interface Gone {
  readonly sheets: ReadonlySet<string>;
  /** Defined names and tables. */
  readonly words: ReadonlySet<string>;
  readonly cells: readonly LeftOutCells[];
}

export const NOTHING_GONE: Gone = { sheets: new Set(), words: new Set(), cells: [] };

/** A call of ours as files spell it: Excel's prefix for custom functions, or the name as it is typed. */
const OURS = /^(?:_xlfn\.|_xlws\.)*(?:_xldudf_BACKSTOP_|BACKSTOP\.)/i;
const MAY_BE_OURS = /BACKSTOP[._]/i;

/** Judges the formulas of one workbook. `ourNames` are defined names that call us, in lower case. */
export class FormulaJudge {
  readonly #words: RegExp | undefined;

  constructor(
    readonly gone: Gone,
    readonly ourNames: ReadonlySet<string>,
  ) {
    const headers = gone.cells.flatMap(({ header }) => header ?? []);
    const words = [...gone.sheets, ...gone.words, ...headers, ...ourNames].map((word) =>
      word.replaceAll("'", "''").replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
    );
    this.#words = words.length > 0 ? new RegExp(words.join('|'), 'i') : undefined;
  }

  /** `spread` is how far a shared formula is repeated beyond its cell. */
  verdict(formula: string, sheet: string, spread = { rows: 0, columns: 0 }): FormulaVerdict {
    const looksHarmless = !MAY_BE_OURS.test(formula) && !this.#words?.test(formula);
    if (looksHarmless && this.gone.cells.length === 0) return 'keep';
    let calls = false;
    let at = sheet;
    const inside: boolean[] = [];
    let ours = false;
    for (const { kind, text } of formulaTokens(formula)) {
      if (text === '(') inside.push(ours || (inside.at(-1) ?? false));
      else if (text === ')') inside.pop();
      ours = kind === 'function' && OURS.test(text);
      calls ||= ours || (kind === 'word' && this.ourNames.has(text.toLowerCase()));
      if (kind === 'sheet') at = sheetOf(text);
      const shielded = inside.at(-1) ?? false;
      if (!shielded && this.#reachesGone(kind, text, at, spread)) return 'empty';
      if (kind !== 'sheet') at = sheet;
    }
    return calls ? 'value' : 'keep';
  }

  #reachesGone(
    kind: ReturnType<typeof formulaTokens>[number]['kind'],
    text: string,
    sheet: string,
    spread: { readonly rows: number; readonly columns: number },
  ): boolean {
    const { sheets, words, cells } = this.gone;
    if (kind === 'sheet')
      return text
        .slice(0, -1)
        .split(':')
        .some((part) => sheets.has(sheetOf(`${part}!`).toLowerCase()));
    if (kind === 'word') return words.has(text.toLowerCase());
    if (kind === 'structure') {
      const plain = text.toLowerCase();
      return cells.some(({ header }) => header !== undefined && plain.includes(header.toLowerCase()));
    }
    if (kind !== 'reference' || cells.length === 0) return false;
    const area = readReference(text);
    if (!area) return false;
    const reach = { ...area, rows: area.rows + spread.rows, columns: area.columns + spread.columns };
    return cells.some(
      (left) => left.sheet.toLowerCase() === sheet.toLowerCase() && areasMeet(left.area, reach),
    );
  }
}

const sheetOf = (token: string): string => token.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'");

/** The formula with each `A1#` of a spill that is a value now as the plain range; `spills` by `sheet!A1`, sheets in lower case. */
export function withoutAnchors(formula: string, sheet: string, spills: ReadonlyMap<string, string>): string {
  if (spills.size === 0 || !/ANCHORARRAY/i.test(formula)) return formula;
  const tokens = formulaTokens(formula);
  let text = '';
  for (let index = 0; index < tokens.length; index += 1) {
    const abroad = tokens[index + 2]?.kind === 'sheet';
    const cell = tokens[index + (abroad ? 3 : 2)];
    const prefix = abroad ? (tokens[index + 2]?.text ?? '') : '';
    const isAnchor =
      /^(?:_xlfn\.)?ANCHORARRAY$/i.test(tokens[index]?.text ?? '') && cell?.kind === 'reference';
    const home = abroad ? sheetOf(prefix) : sheet;
    const spill = isAnchor ? spills.get(`${home.toLowerCase()}!${cell.text.replaceAll('$', '')}`) : undefined;
    if (spill === undefined) text += tokens[index]?.text ?? '';
    else {
      text += prefix + spill;
      index += abroad ? 4 : 3;
    }
  }
  return text;
}
