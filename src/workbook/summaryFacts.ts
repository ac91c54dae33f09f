import type { BalanceReading } from '../domain/balance';
import type { BalanceEntries } from '../domain/balanceEntries';
import { withAcceptedKinds } from '../domain/classifyPrograms';
import type { ListReading, Profile } from '../domain/list';
import { listBalance } from '../domain/listBalance';
import type { Rules } from '../domain/rules/rules';
import { whyRules } from '../domain/whyNorms';
import { absoluteAddressOf, quotedSheet } from './gridAddress';
import type { LabelPlan } from './labelPlan';
import type { LocatedList } from './locateLists';
import type { ProgramsRead } from './readPrograms';
import type { RowKind } from './rowKind';
import type { SummaryFacts } from './summaryCells';

const SKIPPED_WORDS: Readonly<Partial<Record<RowKind, string>>> = {
  nameless: 'without a program name',
  section: 'headings',
  aggregate: 'totals and averages',
  sample: 'samples',
  instruction: 'instructions',
  header: 'repeated headers',
};
const MILLISECONDS_PER_DAY = 86_400_000;
/** Day 0 of a cell's date. */
const CELL_EPOCH = Date.UTC(1899, 11, 30);

/** The calendar day as a cell holds it. */
export function cellDay(date: Date): number {
  return Math.round(
    (Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) - CELL_EPOCH) / MILLISECONDS_PER_DAY,
  );
}

/** What a run is told beside list and profile. */
export interface SummaryChoices {
  readonly today: Date;
  /** What was entered on the Balance screen. */
  readonly entries: BalanceEntries;
  /** Suggested kinds that were accepted. */
  readonly accepted: Parameters<typeof withAcceptedKinds>[1];
  /** Every threshold in force. */
  readonly rules: Rules;
}

/** Puts together what the summary shows of one run. */
export function summaryFacts(
  list: LocatedList,
  plan: LabelPlan,
  programs: ProgramsRead,
  reading: ListReading,
  profile: Profile,
  { today, entries, accepted, rules }: SummaryChoices,
): SummaryFacts {
  const reference = (column: number): string =>
    `${quotedSheet(list.sheet)}!${absoluteAddressOf({ row: list.area.row + 1, column, rows: list.rows, columns: 1 })}`;
  const specialtyColumn = list.columns.find(({ meaning }) => meaning === 'specialty');
  const rows = withAcceptedKinds(programs.rows, accepted);
  const spellings = new Map(reading.specialties.map((each) => [each.specialty, each.spellings]));
  const specialties = listBalance({ rows, reading, profile, entries }, rules).fields.map((balance) => ({
    balance,
    spellings: specialtyColumn ? (spellings.get(balance.specialty) ?? []) : [],
  }));
  return {
    list: `${list.sheet}!${list.address}`,
    references: {
      bucket: reference(plan.columns.Bucket),
      override: reference(plan.columns.Override),
      ...(specialtyColumn ? { specialty: reference(list.area.column + specialtyColumn.index) } : {}),
    },
    day: cellDay(today),
    profile,
    specialties,
    rules,
    notes: [
      ...specialties.flatMap(({ balance }) => branchesOf(balance)),
      ...notesOf(programs, reading),
      ...whyRules(rules),
    ],
  };
}

/** Between the specialty and what an article offers beside its count. */
export const BRANCH_WORDS = ': the count, ';

/** What an article offers beside a count, and on what condition it holds: never the count alone. */
function branchesOf({ specialty, count }: BalanceReading): readonly string[] {
  if (!count.ok) return [];
  const { alternatives, conditions } = count.value;
  const branches = [
    ...alternatives.map((way) =>
      way === 'pivot' ? 'or pivot to a less competitive field' : 'or build a backup field',
    ),
    ...conditions.map((need) =>
      need === 'sponsor' ? 'only with a sponsor' : 'only with an improved profile',
    ),
  ];
  return branches.length > 0 ? [`${specialty}${BRANCH_WORDS}${branches.join('; ')}.`] : [];
}

function notesOf(programs: ProgramsRead, reading: ListReading): readonly string[] {
  const flagged = (flag: ListReading['rows'][number]['flags'][number]): number =>
    reading.rows.filter(({ flags }) => flags.includes(flag)).length;
  const skipped = Object.entries(SKIPPED_WORDS).flatMap(([kind, words]) => {
    const count = programs.kinds.filter((candidate) => candidate === kind).length;
    return count > 0 ? [`${words} (${count})`] : [];
  });
  const unlabeled = [
    ['withdrawn', flagged('withdrawn')],
    ['counted once already', flagged('duplicate')],
    ['one-year positions', flagged('not-a-specialty')],
  ].flatMap(([words, count]) => (Number(count) > 0 ? [`${words} (${count})`] : []));
  return [
    `Rows that are no programs and are not counted: ${skipped.length > 0 ? skipped.join(', ') : 'none'}.`,
    `Programs that are not counted (R-471): ${unlabeled.length > 0 ? unlabeled.join(', ') : 'none'}.`,
    'A row labeled ? says neither what kind of program it is nor its usual score: it is left out of the shares and shown beside them (R-471).',
    'A list is graded, never an applicant; the grade follows each override, and the pressure tests are those of the last run (R-475, proposed).',
    'Counts of programs are per specialty and cover no other field (R-418).',
    'The figures above can be changed on this sheet to see what would follow; the next run writes them again.',
  ];
}
