import { countText } from '../../domain/whyLists';
import type { FieldBalance } from '../../domain/fieldBalance';
import { BUCKETS, type Bucket, UNKNOWN_BUCKET } from '../../domain/words';
import { columnLetter } from '../gridAddress';
import { BRIEF_SHEET } from '../sheetNames';
import { countFormula } from '../summaryFormulas';
import type { Brief, BriefChart, BriefRow } from './brief';
import type { BriefFacts } from './briefFacts';
import { ruleText, type RuleTakenOut } from './freezeRules';
import { blankRow, briefCell, briefOf, factRow, headerRow, headingRow, textRow } from './briefRows';
import { REVIEW_HEADERS } from './reviewColumns';

/** More lines than these do not fit on one page. */
const MOST = { specialties: 6, overrides: 8, questions: 8, characters: 420, reading: 700 } as const;
/** Beside it an advisor signs. */
export const REVIEWER = 'Reviewed by';
const CHART_ROWS = 11;
const LEFT_OUT = 'left out';
const COLOURS = ['1F6FB2', 'C2571A', '2F7D4F', '7A4FA3', 'A3365B', '5B6B2F'];
const TARGET = { name: 'Target', color: '9AA5B1' } as const;
const LABELS = [...BUCKETS, UNKNOWN_BUCKET] as const;

/** Lays the brief out: how to answer, the applicant, the list in live formulas with its chart, overrides, open questions, and the rules of the sheets that had to be taken out. */
export function adviseBrief(facts: BriefFacts, takenOut: readonly RuleTakenOut[]): Brief {
  const fields = facts.balance.fields.slice(0, MOST.specialties);
  const rows: BriefRow[] = [
    { cells: [briefCell('title', 'Advisor brief')], height: 24 },
    textRow(
      `Made with Backstop on ${facts.day}. Decision support, not a prediction: it grades the list and not the applicant, and states no chance of matching (R-159).`,
      'note',
    ),
    headingRow('How to answer'),
    textRow(
      `On the sheet “${facts.listSheet}”, choose ${BUCKETS.join(', ')} under ${REVIEW_HEADERS[0]} where you see a program otherwise, and say why under ${REVIEW_HEADERS[1]}. Leave the rest blank, and send the file back. Every other cell is locked against slips, without a password.`,
    ),
    factRow(REVIEWER, '', true),
    blankRow,
  ];
  const { applicant } = facts;
  const isTold = applicant !== undefined;
  if (applicant) {
    rows.push(headingRow('The applicant, as a program director would see it'));
    rows.push(...pairRows(applicant.profile));
    for (const reading of applicant.readings) rows.push(textRow(short(reading, MOST.reading)));
  }
  if (!isTold)
    rows.push(
      textRow(
        'The applicant left the profile out, and with it the score’s zone, the number of applications advised, and the reasons of the labels.',
      ),
    );
  rows.push(...facts.rules.map((line) => textRow(short(line))), blankRow, headingRow('The list'));
  rows.push(headerRow(['Specialty', 'Zone', ...LABELS, 'Programs', 'Advised', 'Grade']));
  const first = rows.length;
  for (const field of fields) rows.push(listRow(facts, field, rows.length, isTold));
  rows.push(feeRow(facts));
  for (const why of facts.counts) rows.push(textRow(short(why)));
  const chart = shares(rows, fields, first);
  rows.push(
    blankRow,
    headingRow('What the applicant overrode, and why'),
    ...linesOf(facts.overrides, MOST.overrides, 'Nothing was overridden.'),
    blankRow,
    headingRow('Open questions'),
    ...linesOf(facts.questions, MOST.questions, 'None: every program has a bucket.'),
  );
  if (takenOut.length > 0)
    rows.push(
      textRow(
        short(
          `Not in this copy, because it needs Backstop or what is left out: ${takenOut.map(ruleText).join(', ')}.`,
        ),
        'note',
      ),
    );
  return briefOf(BRIEF_SHEET, rows, chart);
}

/** Two facts to a line. */
function pairRows(facts: readonly (readonly [string, string | number])[]): readonly BriefRow[] {
  return facts.flatMap(([label, value], at) => {
    const next = facts[at + 1];
    if (at % 2 === 1) return [];
    const one = factRow(label, value).cells;
    const gap = [briefCell('text', ''), briefCell('text', '')];
    const other = next
      ? [
          briefCell('name', next[0]),
          briefCell('text', ''),
          briefCell('text', ''),
          briefCell('value', next[1]),
        ]
      : [];
    return [{ cells: next ? [...one, ...gap, ...other] : one }];
  });
}

const short = (text: string, most: number = MOST.characters): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text;

function linesOf(lines: readonly string[], most: number, none: string): readonly BriefRow[] {
  if (lines.length === 0) return [textRow(none)];
  const rest = lines.length - most;
  return [
    ...lines.slice(0, most).map((line) => textRow(short(line))),
    ...(rest > 0 ? [textRow(`And ${rest} more, in the list.`)] : []),
  ];
}

/** Counts follow the list while the advisor looks at it; what a rule decided is a value. */
function listRow(facts: BriefFacts, field: FieldBalance, row: number, isTold: boolean): BriefRow {
  const { specialty, zone, counts, unknown, programs, count, grade } = field;
  const { references } = facts;
  const formula = (label: Bucket | typeof UNKNOWN_BUCKET): string | undefined => {
    if (!references) return undefined;
    const spellings = facts.spellings.get(specialty) ?? [];
    const terms = spellings.length === 0 ? [undefined] : spellings.map(literal);
    return terms.map((spelling) => `(${countFormula(label, references, spelling).slice(1)})`).join('+');
  };
  return {
    cells: [
      briefCell('cell', specialty),
      briefCell('count', isTold ? (zone ?? '') : LEFT_OUT),
      ...LABELS.map((label) =>
        briefCell('count', label === UNKNOWN_BUCKET ? unknown : counts[label], formula(label)),
      ),
      briefCell('count', programs, `SUM(C${row + 1}:F${row + 1})`),
      briefCell('count', isTold ? (count.ok ? countText(count.value) : '–') : LEFT_OUT),
      briefCell('count', grade.ok ? grade.value.grade : '–'),
    ],
  };
}

/** A spelling as a criterion of COUNTIFS: in quotes, and its signs without a meaning of their own. */
const literal = (spelling: string): string =>
  `"${spelling.replaceAll(/[~*?]/g, '~$&').replaceAll('"', '""')}"`;

function feeRow({ balance }: BriefFacts): BriefRow {
  const parts = balance.fields.flatMap(({ specialty, fee }) =>
    fee.ok ? [`${specialty} $${fee.value.dollars} (${fee.value.service} ${fee.value.season})`] : [],
  );
  const sum = balance.dollars === undefined ? '' : ` Together $${balance.dollars}.`;
  return textRow(`Fees, without tax: ${parts.length > 0 ? `${parts.join(', ')}.` : 'not known.'}${sum}`);
}

/** Adds the shares and the rows that the chart lies over. */
function shares(rows: BriefRow[], fields: readonly FieldBalance[], first: number): BriefChart | undefined {
  const [any] = fields;
  if (!any) return undefined;
  rows.push(blankRow, headingRow('Shares against the target'));
  const categoryRow = rows.length;
  rows.push(headerRow(['Specialty', ...BUCKETS]));
  const shareRow = (name: string, cells: BriefRow['cells']): number => {
    rows.push({ cells: [briefCell('cell', name), ...cells] });
    return rows.length - 1;
  };
  const series = fields.map((field, index) => {
    const counted = first + index + 1;
    const total = `SUM($C${counted}:$E${counted})`;
    const labeled = BUCKETS.reduce((sum, bucket) => sum + field.counts[bucket], 0);
    const values = BUCKETS.map((bucket) => (labeled === 0 ? 0 : field.counts[bucket] / labeled));
    const row = shareRow(
      field.specialty,
      values.map((value, column) =>
        briefCell('share', value, `IF(${total}=0,0,${columnLetter(column + 2)}${counted}/${total})`),
      ),
    );
    return { name: field.specialty, values, row, color: COLOURS[index % COLOURS.length] ?? TARGET.color };
  });
  const target = BUCKETS.map((bucket) => any.targetShares[bucket]);
  const targetRow = shareRow(
    TARGET.name,
    target.map((value) => briefCell('share', value)),
  );
  const top = rows.length;
  for (let row = 0; row < CHART_ROWS; row += 1) rows.push(blankRow);
  return {
    title: 'Shares of the labeled programs against the target',
    categories: BUCKETS,
    categoryRow,
    firstColumn: 1,
    series: [...series, { ...TARGET, values: target, row: targetRow }],
    top,
    bottom: rows.length,
  };
}
