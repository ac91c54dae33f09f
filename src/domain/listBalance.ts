import { dreamShareAlarm, type Alarm } from './alarms';
import type { BalanceEntries, Judgements } from './balanceEntries';
import { countedPrograms } from './countedPrograms';
import { dualLists, type DualReading } from './dualLists';
import { fieldBalance, type FieldBalance } from './fieldBalance';
import type { ListReading, Profile, ProgramRow } from './list';
import { RULES, type Rules } from './rules/rules';
import { findSpecialty, type Specialty } from './specialties';
import { splitCheck, type SplitReading } from './split';

export interface BalanceQuestion {
  readonly rows: readonly ProgramRow[];
  readonly reading: ListReading;
  readonly profile: Profile;
  readonly entries?: BalanceEntries | undefined;
  readonly judgements?: Judgements | undefined;
}

/** The dream list and the backup list beside each other. */
export interface DualBalance {
  readonly dream: string;
  readonly backup: string;
  readonly reading: DualReading;
  /** How the programs are divided; undefined when neither list holds any. */
  readonly split: SplitReading | undefined;
  /** */
  readonly alarm: Alarm | undefined;
}

export interface ListBalance {
  /** The specialties of the list: the dream field, the backup, then the one with most programs. */
  readonly fields: readonly FieldBalance[];
  /** Of all specialties together; each has its own count. */
  readonly programs: number;
  /** US dollars, where every specialty has a fee. */
  readonly dollars: number | undefined;
  /** Undefined unless the profile names two fields and the list holds one of them. */
  readonly dual: DualBalance | undefined;
}

/** A whole list, specialty by specialty, and its two lists beside each other where there are two. */
export function listBalance(question: BalanceQuestion, rules: Rules = RULES): ListBalance {
  const { rows, reading, profile, entries = {}, judgements = {} } = question;
  const programs = countedPrograms(rows, reading);
  const dream = specialtyOf(profile.dream);
  const backup = specialtyOf(profile.backup);
  const fields = reading.specialties
    .flatMap((each) => {
      const specialty = specialtyOf(each.specialty);
      if (!specialty) return [];
      const role = specialty === dream ? 'dream' : specialty === backup ? 'backup' : undefined;
      return fieldBalance(
        {
          specialty,
          reading: each,
          programs: programs.get(specialty) ?? [],
          profile,
          role,
          besideBackup: role === 'dream' && backup !== undefined && (programs.get(backup)?.length ?? 0) > 0,
          otherFields: reading.specialties.length - 1,
          entries: entries[specialty] ?? {},
          judgements: judgements[specialty] ?? {},
        },
        rules,
      );
    })
    .sort((one, other) => place(one) - place(other) || other.programs - one.programs);
  return {
    fields,
    programs: fields.reduce((sum, field) => sum + field.programs, 0),
    dollars: fields.reduce<number | undefined>(
      (sum, { fee }) => (sum === undefined || !fee.ok ? undefined : sum + fee.value.dollars),
      0,
    ),
    dual: dualBalance(fields, programs, dream, backup, rules),
  };
}

const place = ({ role }: FieldBalance): number => (role === 'dream' ? 0 : role === 'backup' ? 1 : 2);

const specialtyOf = (text: string | undefined): Specialty | undefined => {
  const match = text === undefined ? undefined : findSpecialty(text);
  return match?.ok ? match.value.specialty : undefined;
};

function dualBalance(
  fields: readonly FieldBalance[],
  programs: ReturnType<typeof countedPrograms>,
  dream: Specialty | undefined,
  backup: Specialty | undefined,
  rules: Rules,
): DualBalance | undefined {
  if (!dream || !backup || dream === backup) return undefined;
  const of = (specialty: Specialty) => programs.get(specialty) ?? [];
  if (of(dream).length + of(backup).length === 0) return undefined;
  const zone = fields.find(({ role }) => role === 'dream')?.zone;
  const split = splitCheck(of(backup).length, of(dream).length, zone, rules);
  return {
    dream,
    backup,
    reading: dualLists(of(dream), of(backup)),
    split: split.ok ? split.value : undefined,
    alarm: dreamShareAlarm(of(dream).length, of(backup).length, zone, rules),
  };
}
