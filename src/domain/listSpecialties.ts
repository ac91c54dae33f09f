import type { Profile, SpecialtyReading } from './list';
import type { Rules } from './rules/rules';
import { matchSpecialty } from './specialties';
import { UNKNOWN_BUCKET, type Bucket } from './words';
import { zoneOf, type ZoneReading } from './zones';

/** One spelling of a specialty in a list, with what follows for every row that spells it so. */
export interface ListSpecialty {
  /** Equal for spellings of the same specialty; an unknown spelling has a number of its own. */
  readonly number: number;
  /** A number of its own for each spelling that is told differently in a reason. */
  readonly spelling: number;
  readonly totals: SpecialtyTotals | undefined;
  readonly zone: ZoneReading | undefined;
  /** A one-year position (section 14). */
  readonly position: boolean;
  readonly confirm: boolean;
  /** What a person is told of a spelling that is missing, unknown, or to be confirmed. */
  readonly remarks: readonly string[];
}

export interface SpecialtyTotals {
  readonly specialty: string;
  readonly zone: ZoneReading;
  readonly counts: Record<Bucket, number>;
  readonly spellings: string[];
  unknown: number;
  programs: number;
}

/** Looks up each spelling of a list once, and keeps the totals of each specialty. */
export class ListSpecialties {
  readonly #bySpelling = new Map<string, ListSpecialty>();
  readonly #bySpecialty = new Map<string, ListSpecialty & { readonly totals: SpecialtyTotals }>();
  readonly #step2: number;
  readonly #profile: Profile;
  readonly #rules: Rules;

  constructor(step2: number, profile: Profile, rules: Rules) {
    this.#step2 = step2;
    this.#profile = profile;
    this.#rules = rules;
  }

  read(text: string): ListSpecialty {
    let specialty = this.#bySpelling.get(text);
    if (!specialty) {
      specialty = this.#lookUp(text);
      this.#bySpelling.set(text, specialty);
    }
    return specialty;
  }

  /** In the order in which the list first names them. */
  readings(): readonly SpecialtyReading[] {
    return [...this.#bySpecialty.values()].map(({ totals: { zone, ...totals } }) => ({
      ...totals,
      zone: zone.zone,
    }));
  }

  #lookUp(text: string): ListSpecialty {
    const match = matchSpecialty(text);
    const number = this.#bySpelling.size;
    if (match === undefined || match === 'position') {
      const position = match === 'position';
      const remarks = [unknown(text)];
      return {
        number,
        spelling: 2 * number,
        totals: undefined,
        zone: undefined,
        position,
        confirm: false,
        remarks,
      };
    }
    const { specialty, confirm } = match;
    const known = this.#bySpecialty.get(specialty) ?? this.#open(specialty, number);
    const { spellings } = known.totals;
    if (!spellings.some((other) => other.toLowerCase() === text.toLowerCase())) spellings.push(text);
    if (!confirm) return known;
    const remark = `“${text.trim()}” is taken for ${specialty}: please confirm (section 14.1).`;
    return { ...known, spelling: 2 * number + 1, confirm, remarks: [remark] };
  }

  #open(specialty: Parameters<typeof zoneOf>[1], number: number) {
    const zone = zoneOf(this.#step2, specialty, this.#profile.setting, this.#rules);
    if (!zone.ok) throw new Error('a score that was read has no zone');
    const counts = { Reach: 0, Realistic: 0, Safety: 0 };
    const totals = { specialty, zone: zone.value, counts, spellings: [], unknown: 0, programs: 0 };
    const opened = {
      number,
      spelling: 2 * number,
      totals,
      zone: zone.value,
      position: false,
      confirm: false,
      remarks: [],
    };
    this.#bySpecialty.set(specialty, opened);
    return opened;
  }
}

const unknown = (text: string): string =>
  text.trim() === ''
    ? 'No specialty is given, so the row is in no specialty’s count (R-155).'
    : `“${text.trim()}” is not a known specialty, so the row is in no specialty’s count (R-155).`;

/** Counts one program under the label that is in force for it. */
export function countProgram(totals: SpecialtyTotals, label: Bucket | typeof UNKNOWN_BUCKET): void {
  totals.programs++;
  if (label === UNKNOWN_BUCKET) totals.unknown++;
  else totals.counts[label]++;
}
