import { findSpecialty } from '../domain/specialties';
import { plainHeader, readHeader } from './headerMeaning';
import { looksLikeProgram } from './programNames';
import { isStateName } from './usStates';

/** What a row of a list body is. Only `program` rows are classified. */
export type RowKind =
  'program' | 'blank' | 'nameless' | 'section' | 'aggregate' | 'sample' | 'instruction' | 'header';

const AGGREGATE =
  /^((grand|sub|column|overall)[ -]?)?(totals?|means?|medians?|averages?|avg|sums?|counts?|minimum|maximum|min|max|mode|range|st\.? ?dev\.?|std\.? ?dev\.?|stdev|iqr|n)( (or|and|\/|of|for) .{1,30}|\s*[:=].{0,30})?$/i;
/** `Total programs: 60`, `60 programs in all`, `Average Step 2`: sums in words, unless a hospital is called so. */
const WORDED_SUM =
  /^((grand|sub|overall)[ -]?)?totals?\b|^(average|mean|median|number|count|sum) (of )?(all |the )?(scores?|step|programs?|entries|rows)\b|^\d+ (programs?|entries|rows)\b/i;
const HOSPITAL =
  /\b(hospitals?|health|medical|medicine|clinic|university|college|center|centre|care|school)\b/i;
const SAMPLE =
  /^(sample|example|e\.?g\.?)\s*[:\-–—(]|^(sample|example)( row| program| entry)?$|\bhogwarts\b/i;
const INSTRUCTION =
  /^\(.*\)$|^(please|note|notes|instructions?|add (your|a|new)|do not|don't|enter|type|fill|copy|see|how to|legend|key|source|last updated|updated)\b|^[*†•→]/i;
const REGION =
  /^((new england|mid[- ]?atlantic|mid[- ]?west|north[- ]?east|south[- ]?east|south[- ]?west|north[- ]?west|pacific( northwest)?|mountain|west coast|east coast|(south|middle) atlantic|(east|west) (north|south) central)|(north|south|east|west)(ern)?)( region)?$/i;
const LONGEST_NAME = 160;
const LONGEST_HEADER = 24;

export interface RowSurroundings {
  /** The header above the program column. */
  readonly header: string;
  /** True when nearly every row with a name has something in another column, so that a lone word in capitals stands out. */
  readonly usuallyFilled: boolean;
}

/**
 * What one row is, from its program cell, whether it stands `alone` in its row, and the other cells that are read. Aggregates and samples are known by their words; a
 * heading or an instruction only when it stands alone in its row.
 */
export function rowKindOf(
  program: string,
  alone: boolean,
  others: () => readonly string[],
  around: RowSurroundings,
): RowKind {
  if (program === '') return alone ? 'blank' : 'nameless';
  if (AGGREGATE.test(program) || (WORDED_SUM.test(program) && !HOSPITAL.test(program))) return 'aggregate';
  if (SAMPLE.test(program)) return 'sample';
  if (isRepeatedHeader(program, others, around.header)) return 'header';
  if (!alone) return 'program';
  if (isStateName(program) || REGION.test(program) || program.endsWith(':')) return 'section';
  if (findSpecialty(program).ok) return 'section';
  if (INSTRUCTION.test(program) || program.length > LONGEST_NAME) return 'instruction';
  return around.usuallyFilled && isShouted(program) && !looksLikeProgram(program) ? 'section' : 'program';
}

function isRepeatedHeader(program: string, others: () => readonly string[], header: string): boolean {
  // Names of programs are longer than most headers or numbered, and reading a header is dear.
  if (program.length > LONGEST_HEADER || /\d/.test(program))
    return program.toLowerCase() === header.toLowerCase();
  const plain = plainHeader(program);
  if (plain !== '' && plain === plainHeader(header)) return true;
  const claimed = readHeader(program).claims.some(({ meaning, weak }) => meaning === 'program' && !weak);
  return claimed && others().some((text) => readHeader(text).known);
}

function isShouted(text: string): boolean {
  return /[A-Z]{4}/.test(text) && text === text.toUpperCase();
}

/** Why a row that is not a program has no bucket, for its `Why` cell. Blank rows get no sentence. */
export const ROW_KIND_REASONS: Readonly<Record<Exclude<RowKind, 'program' | 'blank'>, string>> = {
  nameless: 'Not counted: this row names no program.',
  section: 'Not counted: a heading, not a program.',
  aggregate: 'Not counted: a total or an average, not a program.',
  sample: 'Not counted: a sample row.',
  instruction: 'Not counted: an instruction, not a program.',
  header: 'Not counted: the header again.',
};
