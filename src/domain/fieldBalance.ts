import { assumptionNotice, longShotNotice, loneDreamAlarm, volumeAlarm, type Alarm } from './alarms';
import { cappedCount, type CountReading } from './applications';
import { againstCount, balanceOf, type BalanceReading } from './balance';
import type { FieldEntries, FieldJudgements } from './balanceEntries';
import { feeFor, type FeeReading } from './fees';
import type { CountedProgram } from './countedPrograms';
import type { Profile, SpecialtyReading } from './list';
import { smallestChange, type ListChange } from './listChange';
import { listGrade, type GradeReading } from './listGrade';
import { coreOf, type CoreVerdict } from './mix';
import { found, type Outcome } from './outcome';
import { pressureOf, type PressureReading } from './pressure';
import { programTier } from './programTier';
import { PROGRAM_TIERS, type ProgramTier } from './rules/programTiers';
import { RULES, type Rules } from './rules/rules';
import type { Specialty } from './rules/specialties';
import { signalsOf, type SignalReading } from './signals';

/** Programs of a field in D2's own tiers (R-461), which go by kind and place; those whose kind is not known stand apart. */
export interface TierCounts {
  readonly counts: Readonly<Record<ProgramTier, number>>;
  readonly unknown: number;
  /** R-462 by D2's own tiers; undefined when no program has one. */
  readonly verdict: CoreVerdict | undefined;
}

/** Everything that is weighed of one specialty of a list. */
export interface FieldBalance extends BalanceReading {
  readonly specialty: Specialty;
  /** Undefined for a specialty that is neither the dream nor the backup. */
  readonly role: 'dream' | 'backup' | undefined;
  readonly entries: FieldEntries;
  /** The count cut at the number of programs that exist, where that is known. */
  readonly within: Outcome<CountReading>;
  /** A dream list beside a backup list: a small one is enough, and no number is asked of it. */
  readonly besideBackup: boolean;
  /** More programs in the list than exist. */
  readonly tooMany: boolean;
  readonly grade: Outcome<GradeReading>;
  /** The fewest programs to add and drop; undefined where no whole numbers can do it. */
  readonly change: ListChange | undefined;
  readonly fee: Outcome<FeeReading>;
  /** What the advised number of programs would cost. */
  readonly advisedFee: Outcome<FeeReading> | undefined;
  readonly pressure: readonly PressureReading[];
  readonly tiers: TierCounts;
  readonly signals: SignalReading;
  readonly alarms: readonly Alarm[];
}

export interface FieldQuestion {
  readonly specialty: Specialty;
  readonly reading: SpecialtyReading;
  readonly programs: readonly CountedProgram[];
  readonly profile: Profile;
  readonly role: FieldBalance['role'];
  /** Whether the list holds programs of the backup field too. */
  readonly besideBackup: boolean;
  /** Specialties of the list beside this one. */
  readonly otherFields: number;
  readonly entries: FieldEntries;
  readonly judgements: FieldJudgements;
}

/** Asks for no number of programs. */
const NO_LEAST = { min: 0 } as const;

/** One specialty of a list under every test of chapters (f) and (g), by itself. */
export function fieldBalance(question: FieldQuestion, rules: Rules = RULES): FieldBalance {
  const { specialty, reading, programs, profile, role, besideBackup, entries, judgements } = question;
  const balance = balanceOf(reading, profile, rules, judgements);
  const { count } = balance;
  const within = count.ok ? found(cappedCount(count.value, entries.existing)) : count;
  const advised = within.ok ? within.value : undefined;
  const asked = besideBackup ? NO_LEAST : advised;
  const pressure = pressureOf(programs, { step2: profile.step2, field: role }, rules);
  const { counts, unknown } = reading;
  const fee = (n: number) => feeFor(n, entries, rules);
  return {
    ...balance,
    specialty,
    role,
    entries,
    within,
    verdict: besideBackup ? undefined : advised && againstCount(reading.programs, advised),
    besideBackup,
    tooMany: entries.existing !== undefined && reading.programs > entries.existing,
    grade: listGrade({ counts, unknown, count: asked, pressure }, rules),
    change: smallestChange({ counts, unknown, count: asked, existing: entries.existing }, rules),
    fee: fee(reading.programs),
    advisedFee: besideBackup ? undefined : advised && fee(advised.point),
    pressure,
    tiers: tierCounts(programs, rules),
    signals: signalsOf(programs, entries.signals),
    alarms: alarmsOf(question, rules),
  };
}

function alarmsOf(question: FieldQuestion, rules: Rules): readonly Alarm[] {
  const { specialty, reading, programs, profile, role, otherFields, judgements } = question;
  const { sponsor = 'unknown', badCycle = 'unknown' } = judgements;
  const longShots = programs.filter(({ screened, extreme }) => screened || extreme).length;
  const { zone } = reading;
  return [
    volumeAlarm(specialty, reading.programs, sponsor, rules),
    role === 'dream' ? longShotNotice(longShots, rules) : undefined,
    loneDreamAlarm({ specialty, zone, anchors: profile.anchors, badCycle, otherFields }),
    assumptionNotice(profile.failedAttempt === true ? 'yes' : 'unknown'),
  ].flatMap((alarm) => alarm ?? []);
}

function tierCounts(programs: readonly CountedProgram[], rules: Rules): TierCounts {
  const counts: Record<ProgramTier, number> = { 'most realistic': 0, stretch: 0, reach: 0 };
  for (const { kind, location, newProgram, imgShare } of programs) {
    const tier = kind && programTier({ kind, location, newProgram, imgShare }, rules);
    if (tier?.ok) counts[tier.value.tier]++;
  }
  const known = PROGRAM_TIERS.reduce((sum, tier) => sum + counts[tier], 0);
  return {
    counts,
    unknown: programs.length - known,
    verdict: known === 0 ? undefined : coreOf(known - counts.reach, known, rules),
  };
}
