import { readBucket } from './labels';
import { matchPrograms, type ProgramKey } from './matchPrograms';
import { found, refused, type Outcome } from './outcome';
import { UNKNOWN_BUCKET, type Bucket } from './words';

/** A row of the applicant's list, with the label in force. */
export interface MyRow extends ProgramKey {
  readonly index: number;
  readonly label: Bucket | typeof UNKNOWN_BUCKET | '';
}

/** A row of a list that came back, with what the advisor wrote. */
export interface TheirRow extends ProgramKey {
  readonly bucket: string;
  readonly note: string;
}

/** An answer that belongs to one row of the applicant's list. */
export interface Answered {
  readonly index: number;
  readonly program: string;
  readonly mine: MyRow['label'];
  readonly theirs: Bucket;
  readonly note: string;
}

export interface Unplaced {
  readonly program: string;
  readonly bucket: string;
  readonly note: string;
}

/** What an advisor's answers say of a list. Nothing is taken over by it. */
export interface ReviewReading {
  /** The advisor says what the list says. */
  readonly agreed: readonly Answered[];
  readonly changed: readonly Answered[];
  /** A note without a bucket. */
  readonly remarks: readonly { readonly index: number; readonly program: string; readonly note: string }[];
  /** Programs that did not come back. */
  readonly onlyMine: readonly { readonly index: number; readonly program: string }[];
  /** Answers about programs that the list does not hold. */
  readonly onlyTheirs: readonly Unplaced[];
  /** Answers that fit several rows, or that contradict one another about one row. */
  readonly ambiguous: readonly (Unplaced & { readonly matches: readonly string[] })[];
  /** Answers that are no bucket. */
  readonly unread: readonly Unplaced[];
}

/** From this share of rows on that are found again, a file is a review of this list and of no other. */
const SAME_LIST = 0.5;

/** Sets the answers beside the list. Refuses a file most of whose programs are not in the list. */
export function compareReview(mine: readonly MyRow[], theirs: readonly TheirRow[]): Outcome<ReviewReading> {
  const matches = matchPrograms(mine, theirs);
  const placed = matches.filter((positions) => positions.length > 0).length;
  if (theirs.length === 0 || placed < SAME_LIST * theirs.length)
    return refused({ code: 'review-of-another-list', matched: placed, of: theirs.length });
  const bySeat = new Map<number, TheirRow[]>();
  const reading = {
    agreed: [] as Answered[],
    changed: [] as Answered[],
    remarks: [] as ReviewReading['remarks'][number][],
    onlyTheirs: [] as Unplaced[],
    ambiguous: [] as ReviewReading['ambiguous'][number][],
    unread: [] as Unplaced[],
  };
  theirs.forEach((row, at) => {
    const positions = matches[at] ?? [];
    const { program, bucket, note } = row;
    const isAnswer = bucket !== '' || note !== '';
    const [only, ...others] = positions;
    if (only !== undefined && others.length === 0) bySeat.set(only, [...(bySeat.get(only) ?? []), row]);
    else if (isAnswer && only === undefined) reading.onlyTheirs.push({ program, bucket, note });
    else if (isAnswer) {
      const names = positions.map((position) => mine[position]?.program ?? '');
      reading.ambiguous.push({ program, bucket, note, matches: names });
    }
  });
  for (const [position, rows] of [...bySeat].sort(([one], [other]) => one - other)) {
    const own = mine[position];
    if (own) place(own, rows, reading);
  }
  const seen = new Set(matches.flat());
  const onlyMine = mine.flatMap(({ index, program }, position) =>
    seen.has(position) ? [] : [{ index, program }],
  );
  return found({ ...reading, onlyMine });
}

interface Places {
  readonly agreed: Answered[];
  readonly changed: Answered[];
  readonly remarks: ReviewReading['remarks'][number][];
  readonly ambiguous: ReviewReading['ambiguous'][number][];
  readonly unread: Unplaced[];
}

/** One row of the list and what was answered to it, which is more than one answer where a program stands twice. */
function place(own: MyRow, rows: readonly TheirRow[], reading: Places): void {
  const { index, program, label } = own;
  const answers = rows.filter(({ bucket, note }) => bucket !== '' || note !== '');
  const buckets = answers.flatMap(({ bucket }) => (bucket === '' ? [] : [bucket]));
  const read = buckets.map((text) => readBucket(text));
  const theirs = read[0];
  const note = [...new Set(answers.flatMap((row) => (row.note === '' ? [] : [row.note])))].join('; ');
  if (buckets.length === 0) {
    if (note !== '') reading.remarks.push({ index, program, note });
  } else if (theirs === undefined || theirs === UNKNOWN_BUCKET || read.includes(undefined))
    reading.unread.push({ program, bucket: buckets.join(', '), note });
  else if (read.some((other) => other !== theirs))
    reading.ambiguous.push({ program, bucket: buckets.join(', '), note, matches: [program] });
  else
    (label === theirs ? reading.agreed : reading.changed).push({ index, program, mine: label, theirs, note });
}
