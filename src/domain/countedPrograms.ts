import type { ListReading, ProgramRow } from './list';
import type { PressureRow } from './pressure';
import type { ProgramTierFacts } from './programTier';
import type { SignalRow } from './signals';
import type { DualRow } from './dualLists';
import { UNKNOWN_BUCKET } from './words';

/** A program that counts, with its label in force and the facts that the tests of a whole list ask for. */
export type CountedProgram = PressureRow &
  SignalRow &
  DualRow &
  Pick<ProgramTierFacts, 'location' | 'newProgram' | 'imgShare'>;

/** The counted programs of a list by specialty: neither withdrawn nor counted once already. */
export function countedPrograms(
  rows: readonly ProgramRow[],
  reading: ListReading,
): ReadonlyMap<string, readonly CountedProgram[]> {
  const bySpecialty = new Map<string, CountedProgram[]>();
  rows.forEach((row, position) => {
    const said = reading.rows[position];
    if (!said || said.label === '' || said.specialty === undefined) return;
    const label = row.override ?? said.label;
    const program: CountedProgram = {
      index: row.index,
      program: row.program,
      city: row.city,
      state: row.state,
      hospital: row.hospital,
      bucket: label === UNKNOWN_BUCKET ? undefined : label,
      overridden: row.override !== undefined,
      kind: row.kind,
      location: row.location,
      score: row.score,
      cutoff: row.cutoff,
      friendly: row.friendly,
      newProgram: row.newProgram,
      imgShare: row.imgShare,
      signal: row.signal,
      tie: row.tie,
      screened: said.flags.includes('auto-screened'),
      extreme: said.flags.includes('extreme'),
    };
    const others = bySpecialty.get(said.specialty);
    if (others) others.push(program);
    else bySpecialty.set(said.specialty, [program]);
  });
  return bySpecialty;
}
