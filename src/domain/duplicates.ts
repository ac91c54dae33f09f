import type { ProgramRow } from './list';

/** Letters and digits of a name, case-blind: what stays the same however it was typed. */
export const nameKey = (text: string | undefined): string =>
  (text ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Folds the ASCII letters and digits of a text into a hash; equal name keys give equal hashes. */
function fold(hash: number, text: string): number {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const letter = code | 32;
    if (letter >= 97 && letter <= 122) hash = Math.imul(hash ^ letter, FNV_PRIME);
    else if (code >= 48 && code <= 57) hash = Math.imul(hash ^ code, FNV_PRIME);
  }
  return hash;
}

/** First positions by hash, in one flat block: a list of many rows makes no string and no object per row. */
class Positions {
  readonly #slots: Int32Array;
  /** The whole hash of what stands in a slot, so that rows are compared only where their hashes agree. */
  readonly #hashes: Int32Array;

  constructor(rows: number) {
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(rows * 2 + 2)));
    this.#hashes = new Int32Array(this.#slots.length);
  }

  /** The earlier position that is the `same`; when there is none, `position` is kept. */
  find(hash: number, position: number, same: (earlier: number) => boolean): number | undefined {
    const mask = this.#slots.length - 1;
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const earlier = (this.#slots[slot] ?? 0) - 1;
      if (earlier < 0) {
        this.#slots[slot] = position + 1;
        this.#hashes[slot] = hash;
        return undefined;
      }
      if (this.#hashes[slot] === hash && same(earlier)) return earlier;
    }
  }
}

/**
 * Finds rows that repeat a program: the same specialty with the same id, or with the same name, city and state where one
 * of the two has no id. `specialties` is filled by the caller, row by row, with a number per specialty. The answer for a
 * position is that of the row that came first; positions are asked about in order, each once, and withdrawn rows never.
 */
export function duplicateFinder(
  rows: readonly ProgramRow[],
  specialties: Int32Array,
): (position: number) => ProgramRow | undefined {
  const byId = new Positions(rows.length);
  // Names are compared only where an id is missing, and most lists have all ids or none.
  const byName = rows.some((row) => row.id === undefined) ? new Positions(rows.length) : undefined;
  const row = (position: number): ProgramRow => {
    const found = rows[position];
    if (!found) throw new RangeError(`row ${position} of ${rows.length}`);
    return found;
  };

  function sameId(position: number, earlier: number): boolean {
    return row(earlier).id === row(position).id && specialties[earlier] === specialties[position];
  }

  function samePlace(position: number, earlier: number): boolean {
    const a = row(position);
    const b = row(earlier);
    return (
      (a.id === undefined || b.id === undefined) &&
      specialties[earlier] === specialties[position] &&
      nameKey(a.program) === nameKey(b.program) &&
      nameKey(a.city) === nameKey(b.city) &&
      nameKey(a.state) === nameKey(b.state)
    );
  }

  function earlierOf(position: number): number | undefined {
    const { id, program, city, state } = row(position);
    const start = FNV_OFFSET ^ (specialties[position] ?? 0);
    if (id !== undefined) {
      const earlier = byId.find(fold(start, id), position, (other) => sameId(position, other));
      if (earlier !== undefined) return earlier;
    }
    const named = byName === undefined ? start : fold(start, program);
    if (byName === undefined || (named === start && nameKey(program) === '')) return undefined;
    const hash = fold(fold(named, city ?? ''), state ?? '');
    return byName.find(hash, position, (other) => samePlace(position, other));
  }

  return (position) => {
    const earlier = earlierOf(position);
    return earlier === undefined ? undefined : row(earlier);
  };
}
