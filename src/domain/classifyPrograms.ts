import { bucketInZone } from './buckets';
import { cite } from './citations';
import { duplicateFinder } from './duplicates';
import type { ListReading, Profile, ProgramRow, RowFlag, RowReading } from './list';
import { countProgram, ListSpecialties, type ListSpecialty } from './listSpecialties';
import { found, refused, type Outcome } from './outcome';
import { REASONS } from './rules/reasons';
import { RULES, type Rules } from './rules/rules';
import { readScore } from './scores';
import { Verdicts } from './verdicts';
import { whyBucket } from './why';
import { PROGRAM_KINDS, UNKNOWN_BUCKET, type Bucket, type ProgramKind } from './words';

export interface ClassifyOptions {
  /** Kinds that names only suggest count for all rows (`true`) or for these row indexes. */
  readonly acceptSuggestions?: boolean | readonly number[] | undefined;
  /** How a sentence names another row by its index: by its row number on the sheet, say. */
  readonly rowName?: ((index: number) => string) | undefined;
}

/** What all rows with the same facts share. */
interface Verdict {
  readonly label: Bucket | typeof UNKNOWN_BUCKET;
  readonly why: string;
  readonly flags: readonly RowFlag[];
}

/** What one run judges all its rows by. */
interface Run {
  readonly step2: number;
  readonly rules: Rules;
  /** Reasons in which the scores have the only say: they are the same for every specialty and every kind of program. */
  readonly reasons: Verdicts<string>;
}

/** What a program's name suggests of its kind, where the list does not say. */
interface Suggestion {
  readonly kind: ProgramKind;
  readonly accepted: boolean;
}

/**
 * Labels a whole list at once: one reading per row, in order, and the totals of each specialty. Withdrawn rows,
 * duplicates and one-year positions are labeled `''` and counted nowhere; a person's override wins in the counts and
 * leaves the label as it was worked out. Refuses a profile without a usable score.
 */
export function classifyPrograms(
  rows: readonly ProgramRow[],
  profile: Profile,
  options: ClassifyOptions = {},
  rules: Rules = RULES,
): Outcome<ListReading> {
  if (profile.step2 === undefined) return refused({ code: 'score-missing' });
  const score = readScore(profile.step2, rules);
  if (!score.ok) return score;

  const accepts = acceptance(options.acceptSuggestions);
  const rowName = options.rowName ?? ((index: number) => String(index + 1));
  const specialties = new ListSpecialties(score.value, profile, rules);
  const numbers = new Int32Array(rows.length);
  const firstOf = duplicateFinder(rows, numbers);
  const verdicts = new Verdicts<Verdict>();
  const run = { step2: score.value, rules, reasons: new Verdicts<string>() };
  const imgShareFrom = rules.buckets.imgShareFrom.value ?? Infinity;

  const readings = rows.map((row, position): RowReading => {
    const specialty = specialties.read(row.specialty ?? '');
    numbers[position] = specialty.number;
    if (row.withdrawn) return uncounted(row, specialty, 'withdrawn', WITHDRAWN);
    if (specialty.position) return uncounted(row, specialty, 'not-a-specialty', positionReason(row));
    const first = firstOf(position);
    if (first) return uncounted(row, specialty, 'duplicate', duplicateReason(rowName(first.index)));

    const suggestion = suggestionOf(row, accepts);
    const manyGraduates = (row.imgShare ?? 0) >= imgShareFrom;
    const extra = extraKey(specialty, suggestion, manyGraduates, row.newProgram === true);
    const verdict = verdicts.of(row, extra, () => judge(row, specialty, suggestion, run));
    if (specialty.totals) countProgram(specialty.totals, row.override ?? verdict.label);
    return readingOf(row, specialty, verdict);
  });
  return found({ rows: readings, specialties: specialties.readings() });
}

const WITHDRAWN = `Withdrawn, so not counted. ${cite([REASONS.notCounted])}`;

const positionReason = (row: ProgramRow): string =>
  `“${row.specialty?.trim() ?? ''}” is a one-year position and not a specialty, so it has no bucket. ${cite([REASONS.position])}`;

const duplicateReason = (first: string): string =>
  `The same program is counted in row ${first}. ${cite([REASONS.notCounted])}`;

function uncounted(row: ProgramRow, { totals }: ListSpecialty, flag: RowFlag, why: string): RowReading {
  return { index: row.index, label: '', why, flags: [flag], specialty: totals?.specialty, needsLook: false };
}

function acceptance(accepted: ClassifyOptions['acceptSuggestions']): (index: number) => boolean {
  if (typeof accepted === 'boolean' || accepted === undefined) return () => accepted === true;
  const indexes = new Set(accepted);
  return (index) => indexes.has(index);
}

/** The same rows with each accepted kind as theirs. */
export function withAcceptedKinds(
  rows: readonly ProgramRow[],
  accepted: ClassifyOptions['acceptSuggestions'],
): readonly ProgramRow[] {
  const accepts = acceptance(accepted);
  return rows.map((row) =>
    row.kind === undefined && row.suggestedKind !== undefined && accepts(row.index)
      ? { ...row, kind: row.suggestedKind }
      : row,
  );
}

const suggestionOf = (row: ProgramRow, accepts: (index: number) => boolean): Suggestion | undefined =>
  row.kind === undefined && row.suggestedKind !== undefined
    ? { kind: row.suggestedKind, accepted: accepts(row.index) }
    : undefined;

/** Numbers what a verdict depends on beside the facts of the row. */
function extraKey(
  specialty: ListSpecialty,
  suggestion: Suggestion | undefined,
  manyGraduates: boolean,
  newProgram: boolean,
): number {
  const suggested = suggestion ? PROGRAM_KINDS.indexOf(suggestion.kind) + 1 : 0;
  const spelled = specialty.spelling * (PROGRAM_KINDS.length + 1) + suggested;
  return spelled * 8 + (suggestion?.accepted ? 4 : 0) + (newProgram ? 2 : 0) + (manyGraduates ? 1 : 0);
}

function judge(
  row: ProgramRow,
  specialty: ListSpecialty,
  suggestion: Suggestion | undefined,
  { step2, rules, reasons }: Run,
): Verdict {
  const { zone, confirm, totals } = specialty;
  const { score, cutoff, location, friendly, imgShare, newProgram } = row;
  const kind = row.kind ?? (suggestion?.accepted ? suggestion.kind : undefined);
  const reading = bucketInZone(
    { step2, score, cutoff, kind, location, friendly, imgShare, newProgram },
    zone?.zone,
    rules,
  );
  const flags: RowFlag[] = [...reading.flags];
  const remarks: string[] = [];
  if (suggestion?.accepted && reading.step === 3)
    remarks.push('The kind is suggested by the name and was accepted (R-468a).');
  if (suggestion && !suggestion.accepted && reading.label === UNKNOWN_BUCKET) {
    flags.push('kind-suggested');
    remarks.push(`The name suggests “${suggestion.kind}”: accept that to get a label (R-468a).`);
  }
  if (!totals) flags.push('specialty-unknown');
  if (confirm) flags.push('specialty-to-confirm');
  remarks.push(...specialty.remarks);
  const tell = () => whyBucket(reading, zone, remarks, rules);
  const byScore = reading.step === 2 && friendly !== true && remarks.length === 0;
  const why = byScore ? reasons.of({ score }, 0, tell) : tell();
  return { label: reading.label, why, flags };
}

function readingOf(row: ProgramRow, { totals }: ListSpecialty, { label, why, flags }: Verdict): RowReading {
  const unlabeled = label === UNKNOWN_BUCKET && row.override === undefined;
  const needsLook = unlabeled || totals === undefined;
  const reading = { index: row.index, label, why, flags, specialty: totals?.specialty, needsLook };
  if (row.unread === undefined || row.unread.length === 0) return reading;
  return {
    ...reading,
    why: `Could not read ${row.unread.join(', ')}. ${why}`,
    flags: [...flags, 'unread-cell'],
    needsLook: true,
  };
}
