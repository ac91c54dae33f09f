import type { XmlElement } from '../../openxml/xml';
import { type BookMap, FormulaJudge, type Gone } from './formulaVerdict';

/** Defined names as they concern a copy, in lower case. */
export interface JudgedNames {
  /** Call our functions. */
  readonly ours: ReadonlySet<string>;
  /** Point at what was left out, or work on it. */
  readonly gone: ReadonlySet<string>;
  /** Read other workbooks. */
  readonly abroad: ReadonlySet<string>;
}

const namesIn = (workbook: XmlElement): readonly XmlElement[] =>
  workbook.find('definedNames')?.elements('definedName') ?? [];
const wordOf = (element: XmlElement): string => (element.get('name') ?? '').toLowerCase();

/** A defined name: what it stands for, and the sheet that it belongs to, `''` for the workbook. */
export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  readonly home: string;
}

/** The names that a file defines. */
export const definedNames = (workbook: XmlElement, sheets: readonly string[]): readonly DefinedName[] =>
  namesIn(workbook).map((element) => ({
    name: element.get('name') ?? '',
    formula: element.text,
    home: sheets[Number(element.get('localSheetId') ?? -1)] ?? '',
  }));

/** Which names call us or reach what was left out, directly or through one another. */
export function judgeNames(names: readonly DefinedName[], gone: Gone, book?: BookMap): JudgedNames {
  const ours = new Set<string>();
  const lost = new Set(gone.words);
  const abroad = new Set<string>();
  for (let found = true; found;) {
    const judge = new FormulaJudge({ ...gone, words: new Set(lost) }, new Set(ours), book, new Set(abroad));
    // Print areas and the ranges of filters hold no values and no formula asks for them: they may lie over cells that are empty now.
    const lenient = new FormulaJudge(
      { ...gone, words: new Set(lost), cells: [] },
      new Set(ours),
      book,
      new Set(abroad),
    );
    found = false;
    for (const { name, formula, home } of names) {
      const word = name.toLowerCase();
      if (ours.has(word) || lost.has(word) || abroad.has(word)) continue;
      const verdict = (word.startsWith('_xlnm.') ? lenient : judge).verdict(formula, home);
      if (verdict === 'keep') continue;
      ({ value: ours, unlink: abroad, empty: lost })[verdict].add(word);
      found = true;
    }
  }
  return { ours, gone: lost, abroad };
}

/**
 * Gives names that call us the value they have in a cell that shows nothing but the name, and takes out those that point at what was
 * left out, or into other workbooks. Answers the names for which no cell shows a value.
 */
export function freezeNames(
  workbook: XmlElement,
  { ours, gone, abroad }: JudgedNames,
  valueOf: (name: string) => string | undefined,
): readonly string[] {
  const holder = workbook.find('definedNames');
  const withoutValue: string[] = [];
  for (const element of namesIn(workbook)) {
    if (gone.has(wordOf(element)) || abroad.has(wordOf(element))) holder?.remove(element);
    else if (ours.has(wordOf(element))) {
      const value = valueOf(wordOf(element));
      if (value === undefined) withoutValue.push(element.get('name') ?? '');
      else element.text = value;
    }
  }
  if (holder?.elements().length === 0) workbook.remove(holder);
  return withoutValue;
}
