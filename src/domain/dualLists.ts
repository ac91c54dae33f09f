import { matchSpecialty } from './specialties';
import type { Tie } from './ties';
import type { Bucket } from './words';

/** One program of an applicant who applies in two fields. */
export interface DualRow {
  readonly index: number;
  readonly program: string;
  readonly city?: string | undefined;
  /** The hospital or hospital system, where the list has a column for it; the program's name tells it otherwise. */
  readonly hospital?: string | undefined;
  readonly bucket?: Bucket | undefined;
  readonly tie?: Tie | undefined;
}

/** A hospital at which both fields are applied to, with the rows of each. */
export interface SharedHospital {
  readonly program: string;
  readonly dream: readonly number[];
  readonly backup: readonly number[];
}

export interface DualReading {
  readonly dream: number;
  readonly backup: number;
  /** strictly more programs in the backup. */
  readonly backupLeads: boolean;
  /** rows of the dream list that are no realistic shot and where no tie is known. */
  readonly doubtful: readonly number[];
  readonly shared: readonly SharedHospital[];
}

/**
 * A dream list and a backup list beside each other (R-506, R-508, and the hospitals that stand on both). Which is which is
 * said clearly, and never by the word "primary" (R-503, C-22).
 */
export function dualLists(dream: readonly DualRow[], backup: readonly DualRow[]): DualReading {
  const byHospital = new Map<string, number[]>();
  for (const row of backup) {
    const key = hospitalKey(row);
    if (key) byHospital.set(key, [...(byHospital.get(key) ?? []), row.index]);
  }
  const shared = new Map<string, { program: string; dream: number[]; backup: readonly number[] }>();
  for (const row of dream) {
    const key = hospitalKey(row);
    const others = byHospital.get(key);
    if (!others) continue;
    const hospital = shared.get(key) ?? { program: row.program.trim(), dream: [], backup: others };
    hospital.dream.push(row.index);
    shared.set(key, hospital);
  }
  return {
    dream: dream.length,
    backup: backup.length,
    backupLeads: backup.length > dream.length,
    doubtful: dream
      .filter(({ bucket, tie }) => bucket === 'Reach' && tie === undefined)
      .map(({ index }) => index),
    shared: [...shared.values()],
  };
}

/** Words that one hospital carries in one list and lacks in another. */
const FILLERS = new Set(
  'the of at and program programs residency hospital hospitals medical center centre gme'.split(' '),
);

/** Hospital and city, case-blind, without the specialty that many lists write into a program's name. */
function hospitalKey({ program, city, hospital }: DualRow): string {
  const system = wordsOf(hospital ?? '').filter((word) => !FILLERS.has(word));
  if (system.length > 0) return system.join(' ');
  const parts = program.split(/\s[-–—]\s|[-–—](?=\S+\s)|[(),:|]/).filter((part) => !isSpecialty(part));
  const words = wordsOf(parts.join(' '));
  const named = withoutSpecialty(words).filter((word) => !FILLERS.has(word));
  return named.length > 0 ? `${named.join(' ')}|${wordsOf(city ?? '').join(' ')}` : '';
}

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/[’'.]/g, '')
    .split(/[^\p{L}\p{N}&/]+/u)
    .filter(Boolean);

const isSpecialty = (text: string): boolean => text.trim() !== '' && matchSpecialty(text) !== undefined;

/** `mayo clinic internal medicine` without its last two words. */
function withoutSpecialty(words: readonly string[]): readonly string[] {
  const bare = words.filter((word) => word !== 'program' && word !== 'residency');
  for (let start = 1; start < bare.length; start++)
    if (isSpecialty(bare.slice(start).join(' '))) return bare.slice(0, start);
  return bare;
}

/** a second field that was added too shortly before submission; days as a whole number. */
export const isLastMinute = (daysBefore: number, least: number): boolean => daysBefore < least;
