import { SENSITIVE_FACTS } from '../../domain/applicant';
import { figuresOf } from '../../domain/applicantFigures';
import { answersOf, type DecisionAnswers, isOfFlags } from '../../domain/decisionQuestions';
import { decisionFacts } from '../../domain/decisionFacts';
import { explain } from '../../domain/explain';
import type { FieldBalance } from '../../domain/fieldBalance';
import type { GradeReading } from '../../domain/listGrade';
import { listBalance, type ListBalance } from '../../domain/listBalance';
import { profileReading } from '../../domain/profileHeadline';
import { reapplyOf } from '../../domain/reapply';
import { strategyOf } from '../../domain/strategy';
import { findSpecialty } from '../../domain/specialties';
import { whyGrade } from '../../domain/whyBalance';
import { whyProfile } from '../../domain/whyProfile';
import { whyZone } from '../../domain/why';
import { whyRules } from '../../domain/whyNorms';
import { whyReapply } from '../../domain/whyReapply';
import { whyCount } from '../../domain/whyLists';
import { whyStrategy } from '../../domain/whyStrategy';
import { zoneOf } from '../../domain/zones';
import { readBucket } from '../../domain/labels';
import { BLANK_PROFILE } from '../blankProfile';
import { textOf } from '../cellGrid';
import type { StoredProfile } from '../storedProfile';
import { absoluteAddressOf, quotedSheet } from '../gridAddress';
import { profileValue } from '../profileCells';
import { isSensitive, PROFILE_FACTS } from '../profileFacts';
import type { CopySource } from '../readForCopy';
import type { ListReferences } from '../summaryFormulas';

/** What the brief tells, before it is laid out. */
export interface BriefFacts {
  readonly day: string;
  readonly listSheet: string;
  /** Undefined when nothing is left in the list to count by: the counts are values then. */
  readonly references: ListReferences | undefined;
  /** Undefined when the applicant left the profile out. */
  readonly applicant: ApplicantFacts | undefined;
  readonly balance: ListBalance;
  /** Why so many applications are advised, by specialty; none without the profile, because the number tells the zone. */
  readonly counts: readonly string[];
  /** By specialty: how the list spells it; empty when the whole list is of it. */
  readonly spellings: ReadonlyMap<string, readonly string[]>;
  /** Which norms and thresholds are in force. */
  readonly rules: readonly string[];
  readonly overrides: readonly string[];
  readonly questions: readonly string[];
}

export interface ApplicantFacts {
  readonly profile: readonly (readonly [label: string, value: string | number])[];
  /** Sentences: the profile as its categories, then where it stands in each field. */
  readonly readings: readonly string[];
}

/** What of the list the brief cannot use, because it is left out. */
export interface HiddenFromBrief {
  /** Rows of the body whose reason repeats what is left out of them. */
  readonly silent: ReadonlySet<number>;
  /** Whether notes are left out. */
  readonly notes: boolean;
  /** The column by which programs are counted. */
  readonly specialty: boolean;
}

/** `told`: the whole profile, all but what is told in confidence, or none of it. */
export function briefFacts(
  source: CopySource,
  told: ProfileTold,
  today: Date,
  { silent, notes: areNotesHidden, specialty: isSpecialtyHidden }: HiddenFromBrief,
): BriefFacts {
  const { list, own, rows, reading, profile, entries, rules } = source;
  const balance = listBalance({ rows, reading, profile, entries }, rules);
  const reference = (column: number): string =>
    `${quotedSheet(list.sheet)}!${absoluteAddressOf({ row: list.area.row + 1, column, rows: list.rows, columns: 1 })}`;
  const specialty = list.columns.find(({ meaning }) => meaning === 'specialty');
  return {
    day: dayOf(today),
    listSheet: list.sheet,
    references: isSpecialtyHidden
      ? undefined
      : {
          bucket: reference(own.columns.Bucket),
          override: reference(own.columns.Override),
          ...(specialty ? { specialty: reference(list.area.column + specialty.index) } : {}),
        },
    applicant: told === 'none' ? undefined : applicantFacts(source, balance.fields, told, areNotesHidden),
    balance,
    counts: balance.fields.flatMap(({ count }) =>
      // Anchors are told in confidence.
      count.ok && told !== 'none'
        ? [whyCount({ ...count.value, raised: told === 'all' && count.value.raised })]
        : [],
    ),
    spellings: new Map(reading.specialties.map((each) => [each.specialty, specialty ? each.spellings : []])),
    rules: whyRules(rules),
    overrides: overridesOf(source, areNotesHidden),
    questions: questionsOf(source, balance, told !== 'none', silent),
  };
}

export type ProfileTold = 'all' | 'open' | 'none';

const dayOf = (date: Date): string => {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

function applicantFacts(
  { profile: whole, rules, decisions }: CopySource,
  fields: readonly FieldBalance[],
  told: ProfileTold,
  areNotesHidden: boolean,
): ApplicantFacts {
  const profile = told === 'all' ? whole : openPart(whole);
  const figures = figuresOf(profile, rules);
  // Flags are told in confidence: a category that rests on them would give them away.
  const shown = figures.ok && (told === 'all' ? figures.value : { ...figures.value, flags: undefined });
  const categories = shown ? profileReading(shown, rules) : undefined;
  const named = [profile.dream, profile.backup, ...fields.map(({ specialty }) => specialty)].flatMap(
    (text) => {
      const match = text === undefined ? undefined : findSpecialty(text);
      return match?.ok ? [match.value.specialty] : [];
    },
  );
  const zones = [...new Set(named)].flatMap((specialty) => {
    const zone =
      profile.step2 === undefined ? undefined : zoneOf(profile.step2, specialty, profile.setting, rules);
    return zone?.ok
      ? [
          `${specialty}. ${whyZone(zone.value, profile.failedAttempt === undefined ? {} : { failedAttempt: profile.failedAttempt })}`,
        ]
      : [];
  });
  const answers = answersOf(decisions.answers);
  const dream = profile.dream === undefined ? undefined : findSpecialty(profile.dream);
  const facts = dream?.ok
    ? decisionFacts(profile, dream.value.specialty, {
        ...decisions,
        answers: told === 'all' ? answers : openAnswers(answers),
      })
    : undefined;
  const strategy = facts && strategyOf(facts, rules);
  // To reapply is a question only for who applied before (R-331).
  const reapply = facts && profile.status === 'reapplicant' ? reapplyOf(facts, rules) : undefined;
  return {
    profile: PROFILE_FACTS.flatMap((fact) => {
      const isHidden = (told === 'open' && isSensitive(fact)) || (areNotesHidden && fact.kind === 'notes');
      const value = isHidden ? '' : profileValue(profile, fact);
      return value === '' ? [] : [[fact.label, value] as const];
    }),
    readings: [
      ...(categories?.ok ? [whyProfile(categories.value)] : []),
      ...zones,
      ...(strategy?.ok
        ? [`Strategies for ${strategy.value.dream}. ${whyStrategy(strategy.value, rules)}`]
        : []),
      ...(reapply?.ok ? [`Reapplying to ${reapply.value.dream}. ${whyReapply(reapply.value, rules)}`] : []),
    ],
  };
}

/** A profile without what is told in confidence. */
function openPart(profile: StoredProfile): StoredProfile {
  const hidden = new Set<string>(SENSITIVE_FACTS);
  const open = Object.fromEntries(Object.entries(profile).filter(([key]) => !hidden.has(key)));
  return { ...BLANK_PROFILE, ...open };
}

/** Answers without those that tell of flags. */
const openAnswers = (answers: DecisionAnswers): DecisionAnswers =>
  Object.fromEntries(Object.entries(answers).filter(([question]) => !isOfFlags(question)));

/** Every row that the applicant labeled otherwise than the rules: both labels, and what they noted unless notes are left out. */
function overridesOf(
  { rows, programs, buckets, notes }: CopySource,
  areNotesHidden: boolean,
): readonly string[] {
  return rows.flatMap(({ index, override }) => {
    const ours = readBucket(textOf(buckets[index] ?? '')) ?? '?';
    if (override === undefined || override === ours) return [];
    const note = notes[index] ?? '';
    const reason = areNotesHidden ? '' : note === '' ? ' No reason is noted.' : ` Noted: ${note}`;
    return [`${programs[index] ?? ''}: ${ours} → ${override}.${reason}`];
  });
}

/** What the list leaves open. The reasons of single rows name the score, and those of a count tell of the applicant: both are told only beside the profile. */
function questionsOf(
  { rows, reading, programs, rules }: CopySource,
  { fields }: ListBalance,
  withProfile: boolean,
  silent: ReadonlySet<number>,
): readonly string[] {
  const grades = fields.flatMap(({ specialty, grade, count }) => [
    ...(grade.ok && grade.value.unjudged.length > 0
      ? [`${specialty}: ${whyGrade(withProfile ? grade.value : uncounted(grade.value), rules)}`]
      : []),
    ...(count.ok || !withProfile ? [] : [`${specialty}: ${explain(count.problem)}`]),
  ]);
  const overridden = new Set(rows.flatMap(({ index, override }) => (override === undefined ? [] : [index])));
  const looks = reading.rows.flatMap(({ index, needsLook, why }) =>
    needsLook && !overridden.has(index)
      ? [`${programs[index] ?? ''}${withProfile && !silent.has(index) ? `: ${why}` : ' needs a look.'}`]
      : [],
  );
  return [...looks, ...grades];
}

/** A grade that does not say how many programs are called for. */
const uncounted = (grade: GradeReading): GradeReading => ({ ...grade, lost: { ...grade.lost, count: 0 } });
