import { cite } from '../domain/citations';
import { explain } from '../domain/explain';
import type { FieldBalance } from '../domain/fieldBalance';
import type { Profile } from '../domain/list';
import type { Rules } from '../domain/rules/rules';
import { normsInForce } from '../domain/whyNorms';
import { BUCKETS, type Bucket, UNKNOWN_BUCKET } from '../domain/words';
import { cellText, sentenceText } from './cellText';
import { columnLetter } from './gridAddress';
import {
  MOST_CHARTED,
  SUMMARY_TITLES,
  type SummaryBlock,
  summaryBlocks,
  type SummarySize,
} from './summaryBlocks';
import type { FigureKey } from './summaryFigures';
import { figuresOf, gradeRows, testRows } from './summaryGrades';
import {
  appliedFormula,
  bandsFormula,
  capFormula,
  coreFormula,
  countFormula,
  type ListReferences,
  targetFormula,
  targetVerdictFormula,
} from './summaryFormulas';

/** What one run knows and the summary shows. */
export interface SummaryFacts {
  readonly list: string;
  readonly references: ListReferences;
  /** Days since the end of 1899, as a cell holds a date. */
  readonly day: number;
  readonly profile: Profile;
  readonly specialties: readonly SummarySpecialty[];
  readonly rules: Rules;
  readonly notes: readonly string[];
}

export interface SummarySpecialty {
  readonly balance: FieldBalance;
  /** As typed in the list, spaces included; empty when the whole list is of this specialty. */
  readonly spellings: readonly string[];
}

export interface SummaryCell {
  readonly row: number;
  readonly column: number;
  /** A formula, a number, or text in the form that stays text. */
  readonly content: string | number;
}

/** The cell of a table's `line`, below its title and header. */
export type CellAt = (block: SummaryBlock, line: number, column: number, fixed?: boolean) => string;

export const EVERY_ROW = '(every row)';

export function summarySize(facts: SummaryFacts, top: number): SummarySize {
  const { specialties, notes } = facts;
  return {
    top,
    charted: Math.min(MOST_CHARTED, specialties.length),
    specialties: specialties.length,
    spellings: specialties.reduce((sum, { spellings }) => sum + Math.max(1, spellings.length), 0),
    notes: notes.length,
    figures: figuresOf(facts).length,
  };
}

/** Every cell of the summary. Counts and verdicts are formulas over the list, so that they follow an override without us. */
export function summaryCells(facts: SummaryFacts, size: SummarySize): readonly SummaryCell[] {
  const blocks = summaryBlocks(size);
  const { specialties, profile, references } = facts;
  const cells: SummaryCell[] = [];
  const put = (block: SummaryBlock, rows: readonly (readonly (string | number)[])[]): void => {
    const { row, columns } = blocks[block];
    rows.forEach((contents, offset) => {
      for (let column = 0; column < columns; column += 1)
        cells.push({ row: row + offset, column, content: contents[column] ?? '' });
    });
  };
  const at: CellAt = (block, line, column, fixed = false) => {
    const row = blocks[block].row + 3 + line;
    return fixed ? `$${columnLetter(column)}$${row}` : `${columnLetter(column)}${row}`;
  };
  const figures = figuresOf(facts);
  const figure = (key: FigureKey): string =>
    at(
      'figures',
      figures.findIndex((entry) => entry.key === key),
      1,
      true,
    );
  const counts = (line: number): Readonly<Record<Bucket, string>> => ({
    Reach: at('labels', line, 2),
    Realistic: at('labels', line, 3),
    Safety: at('labels', line, 4),
  });
  const total = (line: number): string => at('labels', line, 6);
  const name = ({ balance }: SummarySpecialty): string => cellText(balance.specialty);

  put('head', [
    [SUMMARY_TITLES.head],
    ['Decision support, not a prediction: this page grades the list and not the applicant.'],
    ['Every count follows the list, and an Override wins over a Bucket.'],
    [],
    ['List', cellText(facts.list)],
    ['Last run', facts.day],
    ['Step 2 CK', profile.step2 ?? ''],
    ['Status', profile.status === 'first' ? 'First application' : 'Reapplicant'],
    [
      'Norms',
      cellText(facts.rules.norms.own ? normsInForce(facts.rules) : 'Those of the articles (built in)'),
    ],
  ]);

  const spellingLines = specialties.map((_, line) =>
    specialties.slice(0, line).reduce((sum, { spellings }) => sum + Math.max(1, spellings.length), 0),
  );
  const sumOf = (line: number, column: number): string => {
    const from = spellingLines[line] ?? 0;
    const to = from + Math.max(1, specialties[line]?.spellings.length ?? 1) - 1;
    return `=SUM(${at('spellings', from, column)}:${at('spellings', to, column)})`;
  };
  const LABELS = [...BUCKETS, UNKNOWN_BUCKET] as const;
  const k = specialties.length;
  put('labels', [
    [SUMMARY_TITLES.labels],
    ['Specialty', 'Zone', ...LABELS.map(cellText), 'Labeled', 'In the list'],
    ...specialties.map((specialty, line) => [
      name(specialty),
      specialty.balance.zone ?? '',
      ...LABELS.map((_, index) => sumOf(line, index + 2)),
      `=SUM(${at('labels', line, 2)}:${at('labels', line, 4)})`,
      `=${at('labels', line, 6)}+${at('labels', line, 5)}`,
    ]),
    [
      'No known specialty',
      '',
      ...LABELS.map((label, index) => {
        const known = k === 0 ? '' : `-SUM(${at('labels', 0, index + 2)}:${at('labels', k - 1, index + 2)})`;
        return `${countFormula(label, references)}${known}`;
      }),
      `=SUM(${at('labels', k, 2)}:${at('labels', k, 4)})`,
      `=${at('labels', k, 6)}+${at('labels', k, 5)}`,
    ],
  ]);

  const share = (line: number, bucket: Bucket): string =>
    `=IF(${total(line)}=0,0,${counts(line)[bucket]}/${total(line)})`;
  put('shares', [
    ['Shares of the labeled programs, and how many of each to aim for (R-469)'],
    ['Specialty', ...BUCKETS, ...BUCKETS.map((bucket) => `Aim: ${bucket}`), '? left out'],
    ...specialties.map((specialty, line) => [
      name(specialty),
      ...BUCKETS.map((bucket) => share(line, bucket)),
      ...BUCKETS.map((bucket) => targetFormula(bucket, total(line), figure)),
      `=${at('labels', line, 5)}`,
    ]),
    ['Target share', ...BUCKETS.map((bucket) => `=${figure(`target ${bucket}`)}/100`), '', '', '', ''],
  ]);

  put('articles', [
    [
      'What the articles say of the mix: Reach cap (D4), target (D0), bands (D4), Realistic and Safety together (D2)',
    ],
    ['Specialty', 'Cap, R-460', 'Mix, R-452', 'Bands, R-456', 'Core, R-462'],
    ...specialties.map((specialty, line) => [
      name(specialty),
      capFormula(counts(line).Reach, total(line), figure),
      targetVerdictFormula(counts(line), total(line), figure),
      bandsFormula(counts(line), total(line), figure),
      coreFormula(counts(line), total(line), figure),
    ]),
  ]);

  put('counts', [
    [SUMMARY_TITLES.counts],
    ['Specialty', 'In the list', 'At least', 'At most', 'Point', 'R-419', 'Top open', 'Rule and source'],
    ...specialties.map((specialty, line) =>
      countRow(specialty, at('labels', line, 7), (column) => at('counts', line, column)),
    ),
  ]);

  put('grades', gradeRows(facts, at, figure));
  put('tests', testRows(specialties));

  const charted = specialties.slice(0, size.charted);
  put('chart', [
    ['What the chart shows'],
    ['Bucket', ...charted.map(name), 'Target'],
    ...BUCKETS.map((bucket, index) => [
      bucket,
      ...charted.map((_, line) => `=${at('shares', line, index + 1)}`),
      `=${at('shares', k, index + 1)}`,
    ]),
  ]);

  put('spellings', [
    ['What is counted, by the spellings of the list'],
    ['Specialty', 'Spelled as', ...LABELS.map(cellText)],
    ...specialties.flatMap((specialty, line) => {
      const spellings = specialty.spellings.length > 0 ? specialty.spellings : [undefined];
      return spellings.map((spelling, index) => {
        const cell = at('spellings', (spellingLines[line] ?? 0) + index, 1);
        return [
          name(specialty),
          spelling === undefined ? cellText(EVERY_ROW) : cellText(spelling),
          ...LABELS.map((label) =>
            countFormula(label, references, spelling === undefined ? undefined : `$${cell}`),
          ),
        ];
      });
    }),
  ]);

  put('figures', [
    ['Figures used above'],
    ['Figure', 'Value', 'Rule', 'Source', 'Standing'],
    ...figures.map(({ name: text, figure: { value, rule, source, standing } }) => [
      text,
      value,
      rule,
      source,
      standing,
    ]),
  ]);
  put('notes', [[SUMMARY_TITLES.notes], ...facts.notes.map((note) => [sentenceText(note)])]);
  return cells;
}

function countRow(
  { balance }: SummarySpecialty,
  programs: string,
  cell: (column: number) => string,
): readonly (string | number)[] {
  const name = cellText(balance.specialty);
  const { within } = balance;
  if (!within.ok) return [name, `=${programs}`, '', '', '', '', '', sentenceText(explain(within.problem))];
  const { min, max, open, point, citations } = within.value;
  const verdict = appliedFormula(cell(1), cell(2), cell(3), open);
  return [name, `=${programs}`, min, max, point, verdict, open ? 'yes' : 'no', cellText(cite(citations))];
}
