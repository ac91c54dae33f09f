import type { AddinOperations } from './addin';

type Report = Extract<Awaited<ReturnType<AddinOperations['classifyList']>>, { ok: true }>['value'];
type Profile = Parameters<AddinOperations['balanceOf']>[1];
type Balance = ReturnType<AddinOperations['balanceOf']>;

/** How many rows that need a look are printed one by one. */
const MOST_LINES = 25;
const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

/** What is printed of a run: the list, shares and counts of each specialty, and the rows that need a look. */
export function classifyReportLines(
  report: Report,
  profile: Profile,
  { balanceOf, explain, whyRules }: AddinOperations,
): readonly string[] {
  const { list, reading, addresses, programs } = report;
  const looks = reading.rows.filter(({ needsLook }) => needsLook);
  const labeled = reading.rows.filter(
    ({ label }, at) => label !== '' && (label !== '?' || report.rows[at]?.override !== undefined),
  ).length;
  const skipped = list.rows - reading.rows.length;
  return [
    `${list.sheet}!${list.address}: ${reading.rows.length} programs, ${skipped} other rows.`,
    `Labeled: ${labeled} of ${reading.rows.length}`,
    ...(report.suggestions.length > 0
      ? [
          `${report.suggestions.length} more could be labeled by what their names suggest, such as a university. To accept that, run it again with --accept-suggestions.`,
        ]
      : []),
    ...reading.specialties.flatMap((specialty) =>
      balanceLines(balanceOf(specialty, profile, report.rules), explain),
    ),
    `Rows that need a look: ${looks.length}`,
    ...looks
      .slice(0, MOST_LINES)
      .map(({ index, why }) => `  ${addresses[index] ?? ''} ${programs[index] ?? ''}: ${why}`),
    ...(looks.length > MOST_LINES ? [`  and ${looks.length - MOST_LINES} more`] : []),
    ...whyRules(report.rules),
    `Cells changed: ${report.written.cells}`,
  ];
}

function balanceLines(
  { specialty, zone, counts, unknown, programs, mix, count, verdict, targetShares }: Balance,
  explain: AddinOperations['explain'],
): readonly string[] {
  const shares = mix.ok
    ? (['Reach', 'Realistic', 'Safety'] as const)
        .map(
          (bucket) =>
            `${bucket} ${counts[bucket]} (${percent(mix.value.shares[bucket])}, target ${percent(targetShares[bucket])})`,
        )
        .join(', ')
    : mix.problem.code === 'labels-missing'
      ? `no program has a label yet, so there are no shares${unknown > 0 ? ' (the rows below say what is missing)' : ''}`
      : explain(mix.problem);
  const needed = count.ok
    ? `${programs} in the list, ${count.value.min}–${count.value.max}${count.value.open ? '+' : ''} recommended: ${verdict ?? ''}`
    : explain(count.problem);
  return [`${specialty}${zone ? ` (${zone})` : ''}: ${shares}; ? ${unknown}`, `  ${needed}`];
}
