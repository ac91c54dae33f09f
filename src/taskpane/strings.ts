import type { RowFlag } from '../domain/list';
import type { Bucket, Setting, Status, Zone } from '../domain/words';
import type { ColumnMeaning } from '../workbook/foundList';

const number = new Intl.NumberFormat('en-US');
const percent = new Intl.NumberFormat('en-US', { style: 'percent', maximumFractionDigits: 0 });

const count = (n: number, one: string, many = `${one}s`) => `${number.format(n)} ${n === 1 ? one : many}`;
const programs = (n: number) => count(n, 'program');
const rows = (n: number) => count(n, 'row');

/** Every word the pane says that is not a rule's own sentence. To translate the pane, translate this file. */
export const strings = {
  number: (n: number) => number.format(n),
  percent: (share: number) => percent.format(share),
  programs,

  tabs: {
    label: 'Backstop',
    profile: 'Profile',
    list: 'List',
    balance: 'Balance',
    decide: 'Decide',
    plan: 'Plan',
    share: 'Share',
  },
  loading: 'One moment…',
  rules: 'Rules, norms and sources',
  functionHelp: 'Functions for cells',
  why: 'Why',
  whyOf: (what: string) => `Why ${what}`,

  profile: {
    title: 'Your profile',
    kept: 'Kept in this workbook only, on the sheet Backstop Profile. Change it here or there.',
    step2: 'Step 2 CK score',
    dream: 'Dream specialty',
    dreamHint: 'In any usual spelling: IM, Ortho, Family Medicine.',
    backup: 'Backup specialty',
    optional: 'Leave empty if there is none.',
    specialtyRead: (specialty: string) => `Read as ${specialty}.`,
    specialtyToConfirm: (typed: string, specialty: string) =>
      `“${typed}” can mean several things. Read as ${specialty}; type another if that is wrong.`,
    status: 'Application',
    statuses: { first: 'First time', reapplicant: 'Applying again' } satisfies Record<Status, string>,
    setting: 'Programs you aim at',
    settingHelp: 'A few specialties ask for less at community programs. For all others it changes nothing.',
    settings: { academic: 'Mostly academic', community: 'Mostly community' } satisfies Record<
      Setting,
      string
    >,
    settingOpen: 'Both, or not decided',
    anchors: 'Does one of these weigh on your application?',
    anchorAnswers: { no: 'None known', yes: 'At least one' },
    anchorList: [
      'several clerkships failed or passed marginally',
      'a professionalism concern',
      'a leave of absence that is only vaguely explained',
      'a failed Step attempt, even if passed later',
      'a long gap without an explanation',
    ],
    anchorsWhy:
      'Each of these weighs a score down. With one or more of them Backstop asks for more programs at the same score. (R-852, R-161; D4)',
    saving: 'Saving…',
    saved: 'Saved in the workbook.',
    notSaved: 'Not saved yet.',
    zones: 'Where your score stands',
    zonesEmpty: 'Enter a score and a specialty to see your zone.',
    dreamRole: 'Dream',
    backupRole: 'Backup',
    zoneMeaning: {
      Green: 'At or above what this field usually asks.',
      Yellow: 'A little below what this field usually asks.',
      Red: 'Well below what this field usually asks.',
    } satisfies Record<Zone, string>,
    next: 'Next: your list',
  },

  list: {
    looking: 'Looking for your list…',
    lookAgain: 'Look again',
    title: 'Your list',
    several: 'This sheet holds several lists. Which one is it?',
    place: (sheet: string, address: string) => `${sheet}, ${address}`,
    size: (n: number, table: string | undefined) =>
      table === undefined ? `${rows(n)} below the header` : `${rows(n)} in the table ${table}`,
    classified: 'Labeled before. Running again changes only what differs.',
    columns: 'Columns',
    columnsUsed: (used: number, of: number) => `${number.format(used)} of ${number.format(of)} used`,
    columnsHelp: 'Correct a column if it is read wrongly. The choice is remembered for this list.',
    noHeader: 'no header',
    column: (letter: string) => `Column ${letter}`,
    columnMeaning: (letter: string, header: string) =>
      header === '' ? `What column ${letter} says` : `What column ${letter}, ${header}, says`,
    samples: (samples: readonly string[]) => `For example ${samples.join(', ')}`,
    empty: 'No filled cells',
    because: {
      name: 'Recognized by its name',
      content: 'Recognized by what is in it',
      remembered: 'As you chose before',
      chosen: 'As you chose',
    } satisfies Record<'name' | 'content' | 'remembered' | 'chosen', string>,
    notUsed: 'Not used',
    meanings: {
      program: 'Program name',
      id: 'Program ID',
      specialty: 'Specialty',
      city: 'City',
      state: 'State',
      cityState: 'City and state',
      kind: 'Kind of program',
      location: 'How sought-after the place is',
      score: 'Typical Step 2 score',
      cutoff: 'Score cutoff',
      imgShare: 'Share of IMG residents',
      friendly: 'Friendly to DO or IMG',
      withdrawn: 'Withdrawn',
      signal: 'Signal that you send',
      tie: 'Your tie to the program',
      newProgram: 'New program',
      hospital: 'Hospital or hospital system',
    } satisfies Record<ColumnMeaning, string>,
    specialty: 'Specialty of every row',
    specialtyHelp: 'This list has no specialty column.',
    classify: 'Classify',
    classifyAgain: 'Classify again',
    classifying: 'Classifying…',
    progress: (done: number, of: number) => `${number.format(done)} of ${rows(of)}`,
    cancel: 'Cancel',
    toProfile: 'Go to Profile',
  },

  results: {
    title: 'Results',
    done: (labeled: number, of: number) => `${number.format(labeled)} of ${rows(of)} labeled.`,
    unchanged: 'Everything was up to date, so no cell was changed.',
    written: (cells: number, columnsAdded: boolean, sheet: string) =>
      columnsAdded
        ? `The columns Bucket, Why and Override now stand beside your list, and ${sheet} sums them up. ${count(cells, 'cell')} written.`
        : `${count(cells, 'cell')} changed beside your list and on ${sheet}.`,
    showSummary: 'Show the summary',
    showBalance: 'See the balance',
    needsLook: (n: number) => `Needs a look: ${rows(n)}`,
    goTo: (program: string, address: string) => `${program}, go to ${address}`,
    unnamed: 'Row without a name',
    byBucket: 'All rows by bucket',
    notCounted: 'Not counted',
    unlabeled: 'No label yet',
    more: (n: number) => `Show ${number.format(n)} more`,
    flags: {
      'auto-screened': 'likely auto-screened',
      extreme: 'extreme reach',
      'typical-score-unknown': 'typical score unknown',
      'kind-suggested': 'kind suggested by the name',
      'specialty-unknown': 'specialty not known',
      'specialty-to-confirm': 'specialty to confirm',
      duplicate: 'listed twice, counted once',
      withdrawn: 'withdrawn',
      'not-a-specialty': 'not a specialty position',
      'unread-cell': 'a cell could not be read',
    } satisfies Record<RowFlag, string>,
  },

  buckets: {
    Reach: 'Reach',
    Realistic: 'Realistic',
    Safety: 'Safety',
  } satisfies Record<Bucket, string>,
  zones: { Green: 'Green', Yellow: 'Yellow', Red: 'Red' } satisfies Record<Zone, string>,

  errors: {
    title: 'That did not work',
    unchanged: 'Nothing was changed in your workbook.',
    partly: 'If cells were being written, some may have changed. Classify again sets them right.',
    cancelled: 'Cancelled',
    crashed: 'Backstop met a fault of its own.',
    crashedNext:
      'Your workbook was left as it is. Open this screen again; if the fault returns, close and reopen the pane.',
    again: 'Open again',
  },
} as const;
