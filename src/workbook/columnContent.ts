import { isMissing, readScoreForm, readShare } from '../domain/cell';
import { readKind } from '../domain/kinds';
import { readLocation } from '../domain/locations';
import { findSpecialty } from '../domain/specialties';
import { readSignal, readTie } from '../domain/ties';
import { type CellValue, textOf } from './cellGrid';
import type { ColumnMeaning } from './foundList';
import { looksLikeProgram } from './programNames';
import { isState } from './usStates';

const ACGME_ID = /^0?\d{9}(\.0)?$/;
const NRMP_CODE = /^\d{7}[A-Z]\d$/;
const YES_NO = /^(y|n|yes|no|x|✓|✔|✗|true|false|0|1|maybe|unknown)$/i;
const CITY_STATE = /^[A-Za-z .'()-]+,\s*[A-Za-z. ]{2,20}$/;

/** Whether one filled cell reads like what the column is taken for. */
function fits(meaning: ColumnMeaning, value: CellValue): boolean {
  const text = textOf(value);
  switch (meaning) {
    case 'program':
      return looksLikeProgram(text);
    case 'id':
      return ACGME_ID.test(text) || NRMP_CODE.test(text);
    case 'specialty':
      return findSpecialty(text).ok;
    case 'state':
      return isState(text);
    case 'cityState':
      return CITY_STATE.test(text);
    case 'kind':
      return readKind(text).state === 'read';
    case 'location':
      return readLocation(text).state === 'read';
    case 'score':
    case 'cutoff':
      return readScoreForm(value).state === 'read';
    case 'imgShare':
      return readShare(value).state === 'read';
    case 'friendly':
    case 'withdrawn':
    case 'newProgram':
      return YES_NO.test(text);
    case 'signal':
      return readSignal(value).state === 'read';
    case 'tie':
      return readTie(value).state === 'read';
    case 'hospital':
      return /[a-z]{2}/i.test(text);
    case 'city':
      return /^[A-Za-z .'-]{2,40}$/.test(text);
  }
}

/** Whether a column reads as scores of programs and not as any other small numbers: three digits from 200 up, `24x`, ranges of them. */
export function looksLikeScores(cells: readonly CellValue[]): boolean {
  const filled = filledCells(cells);
  const scores = filled.filter((cell) => /^[^\d]{0,3}2\d[\dx*]\b/i.test(textOf(cell)) && fits('score', cell));
  return filled.length > 0 && scores.length >= 0.8 * filled.length;
}

/** The cells that say something: not blank, not a dash, not an error. */
export function filledCells(cells: readonly CellValue[]): readonly CellValue[] {
  return cells.filter((cell) => !isMissing(cell));
}

/** Share of the filled cells that read like this meaning, 0 to 1; undefined when no cell is filled. */
export function fitOf(meaning: ColumnMeaning, cells: readonly CellValue[]): number | undefined {
  const filled = filledCells(cells);
  if (filled.length === 0) return undefined;
  return filled.filter((cell) => fits(meaning, cell)).length / filled.length;
}

/** Whether a column reads as names: words, mostly different from each other, neither numbers nor states nor cities with states. */
export function looksLikeNames(cells: readonly CellValue[]): boolean {
  const texts = filledCells(cells).map(textOf);
  const worded = texts.filter(
    (text) => /[a-z]{2}/i.test(text) && !/^\d/.test(text) && !isState(text) && !YES_NO.test(text),
  );
  const distinct = new Set(worded.map((text) => text.toLowerCase()));
  const short = worded.filter((text) => text.length <= 120);
  return texts.length > 0 && short.length >= 0.6 * texts.length && distinct.size >= 0.7 * worded.length;
}
