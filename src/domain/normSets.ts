import { isMissing, type CellInput } from './cell';
import { found, refused, type Outcome } from './outcome';
import { BUILT_IN_SET, sameName } from './chosenNorms';
import type { Figure } from './rules/figure';
import type { NormSet, OwnNorm } from './rules/norms';
import { RULES, type Rules } from './rules/rules';
import { readScore } from './scores';
import { findSpecialty } from './specialties';
import { SETTINGS } from './words';

/** One row of a table of norm sets, as cells hold it. Points, and people for `n`. */
export interface NormCells {
  readonly set: CellInput;
  readonly year: CellInput;
  readonly population: CellInput;
  readonly n: CellInput;
  readonly specialty: CellInput;
  readonly setting: CellInput;
  readonly low: CellInput;
  readonly median: CellInput;
  readonly high: CellInput;
}

export interface NormSetsReading {
  /** In the order in which the rows first name them, the built-in one left out. */
  readonly sets: readonly NormSet[];
  /** Per row, in order: the norm, or why it is not used; undefined for a row that no figure has been entered in yet. */
  readonly rows: readonly Outcome<OwnNorm | undefined>[];
}

/**
 * The norm sets that users have entered. Refuses a row whose low, median and high do not rise, that names no set or the
 * built-in one, an unknown specialty, an impossible score, or a field that the set already holds; the other rows stand.
 */
export function readNormSets(table: readonly NormCells[], rules: Rules = RULES): NormSetsReading {
  const sets = new Map<string, { readonly name: string; readonly norms: OwnNorm[] }>();
  const rows = table.map((cells): Outcome<OwnNorm | undefined> => {
    const name = textOf(cells.set);
    if (name === '') return refused({ code: 'norm-set-unnamed' });
    if (sameName(name, BUILT_IN_SET)) return refused({ code: 'norm-set-built-in', name });
    if ([cells.n, cells.low, cells.median, cells.high].every((cell) => textOf(cell) === ''))
      return found(undefined);
    const norm = readNorm(cells, rules);
    if (!norm.ok) return norm;
    const set = sets.get(name.toLowerCase()) ?? { name, norms: [] };
    const { specialty, setting } = norm.value;
    if (set.norms.some((other) => other.specialty === specialty && other.setting === setting))
      return refused({ code: 'norm-twice', set: name, specialty });
    set.norms.push(norm.value);
    sets.set(name.toLowerCase(), set);
    return norm;
  });
  return { sets: [...sets.values()], rows };
}

/** so few people were counted that the norm may say little. A set that does not say how many is not called thin. */
export const isThin = ({ n }: Pick<OwnNorm, 'n'>, rules: Rules = RULES): boolean =>
  n !== undefined && n < rules.norms.thinUnder.value;

const textOf = (cell: CellInput): string => String(cell).trim();

function readNorm(cells: NormCells, rules: Rules): Outcome<OwnNorm> {
  const specialty = findSpecialty(textOf(cells.specialty));
  if (!specialty.ok) return specialty;
  const setting = SETTINGS.find((word) => sameName(word, textOf(cells.setting)));
  if (setting === undefined && !isMissing(cells.setting))
    return refused({
      code: 'choice-unknown',
      name: 'setting',
      given: textOf(cells.setting),
      accepted: SETTINGS,
    });
  const year = wholeNumber(cells.year);
  const { first, last } = rules.leads.years;
  if (year === undefined || year < first.value || year > last.value)
    return notMeant('year', cells.year, `a year from ${first.value} to ${last.value}`);
  const n = isMissing(cells.n) ? undefined : wholeNumber(cells.n);
  if (!isMissing(cells.n) && (n === undefined || n < 1))
    return notMeant('n', cells.n, 'how many people were counted, as a whole number');
  if (isMissing(cells.low)) return refused({ code: 'norm-low-missing' });
  const low = readScore(cells.low, rules);
  if (!low.ok) return low;
  const median = isMissing(cells.median) ? undefined : readScore(cells.median, rules);
  if (median?.ok === false) return median;
  const high = isMissing(cells.high) ? undefined : readScore(cells.high, rules);
  if (high?.ok === false) return high;
  const rising = [low, median, high].flatMap((end) => (end ? [end.value] : []));
  if (rising.some((end, index) => end < (rising[index - 1] ?? end)))
    return refused({ code: 'norm-upside-down', low: low.value, median: median?.value, high: high?.value });
  return found({
    specialty: specialty.value.specialty,
    setting,
    year,
    population: isMissing(cells.population) ? '' : textOf(cells.population),
    n,
    low: entered(low.value, 'R-118'),
    median: median && entered(median.value, 'R-151'),
    ...(high ? { high: entered(high.value, 'R-118'), open: false } : { open: true }),
  });
}

const entered = (value: number, rule: string): Figure => ({ value, rule, source: '', standing: 'yours' });

const notMeant = (name: string, given: CellInput, expected: string) =>
  refused({ code: 'number-not-meant', name, given: textOf(given), expected });

function wholeNumber(cell: CellInput): number | undefined {
  const number = typeof cell === 'boolean' || textOf(cell) === '' ? NaN : Number(cell);
  return Number.isInteger(number) ? number : undefined;
}
