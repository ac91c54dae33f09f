import { type FormulaToken, formulaTokens } from '../../openxml/formulaTokens';
import type { GridArea } from '../gridAddress';
import type { CellSet } from './cellSet';
import { isLocal } from './localPaths';
import { readReference } from './readReference';
import { areasNamed, type TablePlace } from './tablePlaces';

/**
 * What becomes of a formula in a copy: it stays; only its value stays, because it calls our functions, or because it leads out of the
 * file (`unlink`: to another workbook, or as a link to what is not in the copy); or nothing stays, because it repeats or works on what
 * the applicant left out. Inside a call of ours that is no repetition: the label is meant to be shown.
 */
export type FormulaVerdict = 'keep' | 'value' | 'unlink' | 'empty';

/** What formulas may no longer reach. Names and sheets in lower case. */
export interface Gone {
  readonly sheets: ReadonlySet<string>;
  /** Defined names and tables. */
  readonly words: ReadonlySet<string>;
  /** Left out, or emptied because they rest on what is. */
  readonly cells: readonly CellSet[];
  /** What tells of the person: the sentences of our `.WHY` functions, which name what they were asked about, and what tells zone or standing. */
  readonly person: boolean;
}

/** What formulas are read by: the tables of the workbook by name, and its sheets in their order, both in lower case. */
export interface BookMap {
  readonly tables: ReadonlyMap<string, TablePlace>;
  readonly order: readonly string[];
}

export const NOTHING_GONE: Gone = { sheets: new Set(), words: new Set(), cells: [], person: false };
const NO_BOOK: BookMap = { tables: new Map(), order: [] };

/** A call of ours as files spell it: Excel's prefix for custom functions, or the name as it is typed. */
const OURS = /^(?:_xlfn\.|_xlws\.)*(?:_xldudf_BACKSTOP_|BACKSTOP\.)/i;
const MAY_BE_OURS = /BACKSTOP[._]/i;
/** These answer about the applicant and not about the list: with the profile goes the zone, and what follows from it. */
const OF_PERSON =
  /[_.](?:RISKZONE|APPCOUNT|NEEDBACKUP|BACKUPCHECK|ALIGN4|STEP2GAP|PROFILECAT|PROFILE|MISSPROFILE|FLAGS|REATTEMPTBAND|STRATEGY|REAPPLY|SPLITCHECK|WHY)$/i;
/** From what these answer, what they were given can be read or worked out. */
const TELLING = /(?:WHY|STEP2GAP|FLAGS|SPECNAME)$/i;
/** These reach cells that the formula does not name. */
const ROVING = /^(?:INDIRECT|OFFSET)$/i;
const MAY_ROVE = /INDIRECT|OFFSET/i;
const SEVERAL_SHEETS = /:[^:()]*!/;
/** Files number the other workbooks that they read: `[1]Sheet1!A1`, `'[1]My Sheet'!A1`. The file itself is `[0]`. */
const OTHER_BOOK = /^\[[1-9]\d*\]$/;
const MAY_LEAD_OUT = /\[[1-9]\d*\]|HYPERLINK/i;

/** Judges the formulas of one workbook. `ourNames` are defined names that call us, `abroad` those that read other workbooks, in lower case. */
export class FormulaJudge {
  readonly #words: RegExp | undefined;
  readonly #isAnythingGone: boolean;

  constructor(
    readonly gone: Gone,
    readonly ourNames: ReadonlySet<string>,
    readonly book: BookMap = NO_BOOK,
    readonly abroad: ReadonlySet<string> = new Set(),
  ) {
    const words = [...gone.sheets, ...gone.words, ...ourNames, ...abroad].map((word) =>
      word.replaceAll("'", "''").replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
    );
    this.#words = words.length > 0 ? new RegExp(words.join('|'), 'i') : undefined;
    this.#isAnythingGone = gone.sheets.size + gone.words.size > 0 || this.#areCellsGone;
  }

  get #areCellsGone(): boolean {
    return this.gone.cells.some(({ size }) => size > 0);
  }

  /** `spread` is how far a shared formula is repeated beyond its cell. */
  verdict(formula: string, sheet: string, spread = { rows: 0, columns: 0 }): FormulaVerdict {
    const looksHarmless =
      !MAY_BE_OURS.test(formula) && !MAY_LEAD_OUT.test(formula) && !this.#words?.test(formula);
    const mayReach = this.#isAnythingGone && (MAY_ROVE.test(formula) || SEVERAL_SHEETS.test(formula));
    if (looksHarmless && !mayReach && !this.#areCellsGone) return 'keep';
    const tokens = formulaTokens(formula);
    let calls = false;
    let leadsOut = false;
    let homes: readonly string[] = [sheet];
    const inside: boolean[] = [];
    let shields = false;
    for (const [index, { kind, text }] of tokens.entries()) {
      if (text === '(') inside.push(shields || (inside.at(-1) ?? false));
      else if (text === ')') inside.pop();
      const ours = kind === 'function' && OURS.test(text);
      shields = ours && !TELLING.test(text);
      if (ours && this.gone.person && OF_PERSON.test(text)) return 'empty';
      calls ||= ours || (kind === 'word' && this.ourNames.has(text.toLowerCase()));
      const isAbroad = isOfOtherBook(tokens, index);
      leadsOut ||= isAbroad || this.#leadsOut(tokens, index, sheet);
      // A sheet of another workbook is none of this one's, whatever its name.
      if (kind === 'sheet') homes = isAbroad ? [] : this.#sheetsIn(text);
      const shielded = inside.at(-1) ?? false;
      if (!shielded && this.#reachesGone(tokens, index, homes, spread)) return 'empty';
      if (kind !== 'sheet') homes = [sheet];
    }
    if (calls) return 'value';
    return leadsOut ? 'unlink' : 'keep';
  }

  /** A name that reads another workbook, or the text of a link that leads to a file of the writer's machine or to a sheet that goes. */
  #leadsOut(tokens: readonly FormulaToken[], index: number, sheet: string): boolean {
    const { kind, text } = tokens[index] ?? { kind: 'code', text: '' };
    if (kind === 'word') return this.abroad.has(text.toLowerCase());
    if (kind !== 'string' || !/^HYPERLINK$/i.test(tokens[index - 2]?.text ?? '')) return false;
    const target = text.slice(1, -1).replaceAll('""', '"');
    const place = /^(?:#|\[[^\]]*\])(.*)$/s.exec(target)?.[1];
    if (isLocal(target.replace(/^\[/, ''))) return true;
    if (place === undefined) return false;
    const lenient = new FormulaJudge({ ...this.gone, cells: [] }, new Set(), this.book);
    return lenient.verdict(place, sheet) === 'empty';
  }

  /** `First:Last!` takes in every sheet between the two. */
  #sheetsIn(token: string): readonly string[] {
    const [first = '', last = first] = sheetOf(token).toLowerCase().split(':');
    const { order } = this.book;
    const [from, to] = [order.indexOf(first), order.indexOf(last)];
    return from < 0 || to < from ? [first, last] : order.slice(from, to + 1);
  }

  #reachesGone(
    tokens: readonly FormulaToken[],
    index: number,
    homes: readonly string[],
    spread: { readonly rows: number; readonly columns: number },
  ): boolean {
    const { kind, text } = tokens[index] ?? { kind: 'code', text: '' };
    const { tables } = this.book;
    switch (kind) {
      case 'sheet':
        return homes.some((home) => this.gone.sheets.has(home));
      case 'word': {
        const word = text.toLowerCase();
        const table = tokens[index + 1]?.kind === 'structure' ? undefined : tables.get(word);
        return this.gone.words.has(word) || (table !== undefined && this.#meets(table.sheet, table.area));
      }
      case 'structure': {
        if (isOfOtherBook(tokens, index)) return false;
        const table = tables.get(tokens[index - 1]?.text.toLowerCase() ?? '');
        return (table ? [table] : [...tables.values()]).some((each) =>
          areasNamed(each, text).some((area) => this.#meets(each.sheet, area)),
        );
      }
      case 'reference': {
        const area = readReference(text);
        if (!area) return false;
        const reach = { ...area, rows: area.rows + spread.rows, columns: area.columns + spread.columns };
        return homes.some((home) => this.#meets(home, reach));
      }
      case 'function':
        return this.#isAnythingGone && ROVING.test(text) && !this.#isHarmlessText(tokens, index, homes);
      default:
        return false;
    }
  }

  #meets(sheet: string, area: GridArea): boolean {
    return this.gone.cells.some((cells) => cells.meets(sheet, area));
  }

  /** Whether an `INDIRECT` names one plain reference, and one that stays. */
  #isHarmlessText(tokens: readonly FormulaToken[], index: number, homes: readonly string[]): boolean {
    const [, , argument, end] = tokens.slice(index, index + 4);
    if (!/INDIRECT/i.test(tokens[index]?.text ?? '')) return !this.#areCellsGone;
    if (argument?.kind !== 'string' || !/^[),]$/.test(end?.text ?? '')) return false;
    const reference = argument.text.slice(1, -1).replaceAll('""', '"');
    const kinds = formulaTokens(reference).map(({ kind }) => kind);
    if (kinds.at(-1) !== 'reference' || kinds.some((kind) => kind !== 'sheet' && kind !== 'reference'))
      return false;
    return this.verdict(reference, homes[0] ?? '') === 'keep';
  }
}

/** Whether a token names another workbook, or one of its sheets. No sheet has a bracket in its name. */
function isOfOtherBook(tokens: readonly FormulaToken[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (token?.kind === 'sheet')
    return token.text.includes('[') || (before?.kind === 'structure' && isOfOtherBook(tokens, index - 1));
  return token?.kind === 'structure' && before?.kind !== 'word' && OTHER_BOOK.test(token.text);
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
