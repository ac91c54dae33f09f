import { nameKey } from './duplicates';
import { findSpecialty } from './specialties';

/** What tells one program from another in a list. */
export interface ProgramKey {
  readonly program: string;
  /** Normalised, with its leading zero. */
  readonly id?: string | undefined;
  readonly city?: string | undefined;
  readonly specialty?: string | undefined;
}

/**
 * For each program of another list, the positions of this list that it may be: by program id where both have one, else by name with
 * city and specialty, without regard to case, punctuation and spelling of the specialty. A fact that one side lacks rules nothing
 * out. Several positions mean that nobody but a person can tell.
 */
export function matchPrograms(
  mine: readonly ProgramKey[],
  theirs: readonly ProgramKey[],
): readonly (readonly number[])[] {
  const byId = new Map<string, number[]>();
  const byName = new Map<string, number[]>();
  const add = (map: Map<string, number[]>, key: string, position: number): void => {
    map.set(key, [...(map.get(key) ?? []), position]);
  };
  mine.forEach(({ id, program }, position) => {
    if (id !== undefined) add(byId, id, position);
    add(byName, nameKey(program), position);
  });
  const fields = mine.map(fieldOf);
  return theirs.map((row) => {
    const field = fieldOf(row);
    const sameField = (position: number): boolean =>
      field === undefined || fields[position] === undefined || fields[position] === field;
    const known = row.id === undefined ? [] : (byId.get(row.id) ?? []).filter(sameField);
    if (known.length > 0) return known;
    return (byName.get(nameKey(row.program)) ?? []).filter((position) => {
      const own = mine[position];
      const idDiffers = own?.id !== undefined && row.id !== undefined && own.id !== row.id;
      return !idDiffers && sameField(position) && agree(own?.city, row.city);
    });
  });
}

const agree = (one: string | undefined, other: string | undefined): boolean =>
  !one || !other || nameKey(one) === nameKey(other);

function fieldOf({ specialty }: ProgramKey): string | undefined {
  if (!specialty) return undefined;
  const match = findSpecialty(specialty);
  return match.ok ? match.value.specialty : nameKey(specialty);
}
