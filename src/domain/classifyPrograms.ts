import { bucketInZone, type BucketInputs } from './buckets';
import { cite } from './citations';
import { duplicateFinder } from './duplicates';
import type { ListReading, Profile, ProgramRow, RowFlag, RowReading, SpecialtyReading } from './list';
import { found, refused, type Outcome } from './outcome';
import { REASONS } from './rules/reasons';
import { RULES, type Rules } from './rules/rules';
import { readScore } from './scores';
import { findSpecialty } from './specialties';
import { whyBucket } from './why';
import { UNKNOWN_BUCKET, type Bucket } from './words';
import { zoneOf, type ZoneReading } from './zones';

export interface ClassifyOptions {
  /** Kinds that names only suggest count for all rows (`true`) or for these row indexes. */
  readonly acceptSuggestions?: boolean | readonly number[];
  /** How a sentence names another row by its index: a sheet's row number, say. */
  readonly rowName?: (index: number) => string;
}

/** A specialty as the list spells it, with what follows for every row that spells it so. */
interface Field {
  readonly key: number;
  readonly zone: ZoneReading | undefined;
  readonly position: boolean;
  readonly confirm: boolean;
  /** Sentence for a specialty that is missing, unknown, or to be confirmed. */
  readonly remark: string;
  readonly totals: Totals | undefined;
}

interface Totals {
  readonly specialty: string;
  readonly zone: ZoneReading;
  readonly counts: Record<Bucket, number>;
  readonly spellings: string[];
  unknown: number;
  programs: number;
}

/** What all rows with the same facts share: made once, whatever their number. */
interface Verdict {
  readonly label: Bucket | typeof UNKNOWN_BUCKET;
  readonly why: string;
  readonly flags: readonly RowFlag[];
}

const NO_FLAGS: readonly RowFlag[] = [];

/**
 * Labels a whole list at once: one reading per row, in order, and the totals of each specialty. Withdrawn rows,
 * duplicates and one-year positions are labelled `''` and counted nowhere; a person's override wins in the counts and
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

  const fields = fieldReader(score.value, profile, rules);
  const accepts = acceptance(options.acceptSuggestions);
  const rowName = options.rowName ?? ((index: number) => String(index + 1));
  const firstOf = duplicateFinder();
  const verdicts = new Map<number | string, Verdict>();
  const readings: RowReading[] = new Array<RowReading>(rows.length);

  for (let position = 0; position < rows.length; position++) {
    const row = rows[position];
    if (!row) continue;
    const field = fields.read(row.specialty ?? '');
    const left = leftOut(row, field, firstOf, rowName);
    if (left) {
      readings[position] = left;
      continue;
    }
    const suggested = row.kind === undefined ? row.suggestedKind : undefined;
    const accepted = suggested !== undefined && accepts(row.index);
    const key = factsKey(row, field, suggested, accepted);
    let verdict = verdicts.get(key);
    if (!verdict) {
      verdict = judge(row, field, suggested, accepted, score.value, rules);
      verdicts.set(key, verdict);
    }
    readings[position] = readingOf(row, field, verdict);
    if (field.totals) count(field.totals, row.override ?? verdict.label);
  }
  return found({ rows: readings, specialties: fields.totals() });
}

function acceptance(accepted: ClassifyOptions['acceptSuggestions']): (index: number) => boolean {
  if (typeof accepted === 'boolean' || accepted === undefined) return () => accepted === true;
  const indexes = new Set(accepted);
  return (index) => indexes.has(index);
}

/** Looks each spelling up once and keeps the totals of each specialty. */
function fieldReader(step2: number, profile: Profile, rules: Rules) {
  const bySpelling = new Map<string, Field>();
  const bySpecialty = new Map<string, Totals>();

  function open(text: string): Field {
    const key = bySpelling.size;
    const match = findSpecialty(text);
    if (!match.ok) {
      const position = match.problem.code === 'not-a-specialty';
      return {
        key,
        zone: undefined,
        position,
        confirm: false,
        remark: unknownRemark(text),
        totals: undefined,
      };
    }
    const { specialty, confirm } = match.value;
    const zone = zoneOf(step2, specialty, profile.setting, rules);
    if (!zone.ok) throw new Error('a score that was read has no zone');
    const totals = bySpecialty.get(specialty) ?? emptyTotals(specialty, zone.value);
    bySpecialty.set(specialty, totals);
    const spelling = text.toLowerCase();
    if (!totals.spellings.some((known) => known.toLowerCase() === spelling)) totals.spellings.push(text);
    const remark = confirm
      ? ` “${text.trim()}” is taken for ${specialty}: please confirm (section 14.1).`
      : '';
    return { key, zone: zone.value, position: false, confirm, remark, totals };
  }

  return {
    read(text: string): Field {
      let field = bySpelling.get(text);
      if (!field) {
        field = open(text);
        bySpelling.set(text, field);
      }
      return field;
    },
    totals: (): readonly SpecialtyReading[] =>
      [...bySpecialty.values()].map(({ zone, ...totals }) => ({ ...totals, zone: zone.zone })),
  };
}

const emptyTotals = (specialty: string, zone: ZoneReading): Totals => ({
  specialty,
  zone,
  counts: { Reach: 0, Realistic: 0, Safety: 0 },
  spellings: [],
  unknown: 0,
  programs: 0,
});

const unknownRemark = (text: string): string =>
  text.trim() === ''
    ? ' No specialty is given, so the row is in no specialty’s count (R-155).'
    : ` “${text.trim()}” is not a known specialty, so the row is in no specialty’s count (R-155).`;

function count(totals: Totals, label: Bucket | typeof UNKNOWN_BUCKET): void {
  totals.programs++;
  if (label === UNKNOWN_BUCKET) totals.unknown++;
  else totals.counts[label]++;
}

/** The reading of a row that is not counted; undefined for one that is. */
function leftOut(
  row: ProgramRow,
  field: Field,
  firstOf: ReturnType<typeof duplicateFinder>,
  rowName: (index: number) => string,
): RowReading | undefined {
  if (row.withdrawn)
    return uncounted(row, field, 'withdrawn', `Withdrawn, so not counted. ${cite([REASONS.notCounted])}`);
  if (field.position)
    return uncounted(
      row,
      field,
      'not-a-specialty',
      `“${row.specialty?.trim() ?? ''}” is not a specialty but a one-year position, so it has no bucket. ${cite([REASONS.position])}`,
    );
  const first = firstOf(row, field.totals ? field.totals.specialty : field.key);
  if (first === undefined) return undefined;
  return uncounted(
    row,
    field,
    'duplicate',
    `The same program is counted in row ${rowName(first)}. ${cite([REASONS.notCounted])}`,
  );
}

function uncounted(row: ProgramRow, field: Field, flag: RowFlag, why: string): RowReading {
  const reading = { index: row.index, label: '', why, flags: [flag], needsLook: false } as const;
  return field.totals ? { ...reading, specialty: field.totals.specialty } : reading;
}

function judge(
  row: ProgramRow,
  field: Field,
  suggested: ProgramRow['suggestedKind'],
  accepted: boolean,
  step2: number,
  rules: Rules,
): Verdict {
  const inputs: BucketInputs = {
    step2,
    score: row.score,
    cutoff: row.cutoff,
    kind: row.kind ?? (accepted ? suggested : undefined),
    location: row.location,
    friendly: row.friendly,
    imgShare: row.imgShare,
    specialty: field.zone?.specialty,
    setting: field.zone?.setting,
  };
  const reading = bucketInZone(inputs, field.zone?.zone, rules);
  const flags: RowFlag[] = [...reading.flags];
  if (!field.totals) flags.push('specialty-unknown');
  if (field.confirm) flags.push('specialty-to-confirm');
  let why = whyBucket(reading, field.zone, rules);
  if (suggested && accepted && reading.step === 3)
    why += ' The kind is suggested by the name and accepted (R-468a).';
  if (suggested && !accepted && reading.label === UNKNOWN_BUCKET) {
    flags.push('kind-suggested');
    why += ` The name suggests “${suggested}”: accept that to get a label (R-468a).`;
  }
  return { label: reading.label, why: why + field.remark, flags: flags.length > 0 ? flags : NO_FLAGS };
}

function readingOf(row: ProgramRow, field: Field, verdict: Verdict): RowReading {
  const { label } = verdict;
  const unread = row.unread !== undefined && row.unread.length > 0 ? row.unread : undefined;
  const unlabelled = label === UNKNOWN_BUCKET && row.override === undefined;
  const needsLook = unlabelled || unread !== undefined || field.totals === undefined;
  const why = unread ? `${verdict.why} Could not read ${unread.join(', ')}.` : verdict.why;
  const flags: readonly RowFlag[] = unread ? [...verdict.flags, 'unread-cell'] : verdict.flags;
  return field.totals
    ? { index: row.index, label, why, flags, specialty: field.totals.specialty, needsLook }
    : { index: row.index, label, why, flags, needsLook };
}

/** Rows with equal keys share one verdict. Small whole figures make a number, which is cheaper than text. */
function factsKey(
  row: ProgramRow,
  field: Field,
  suggested: ProgramRow['suggestedKind'],
  accepted: boolean,
): string {
  const { score, cutoff, kind, location, friendly, imgShare } = row;
  return `${field.key}|${score?.low}|${score?.high}|${score?.open}|${cutoff}|${kind}|${location}|${friendly}|${imgShare}|${suggested}|${accepted}`;
}
