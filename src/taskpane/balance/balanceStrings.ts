import type { PressureTest } from '../../domain/pressure';
import type { FeeService } from '../../domain/rules/fees';
import type { ListGrade } from '../../domain/rules/grades';
import type { ProgramTier } from '../../domain/rules/programTiers';
import type { SplitVerdict } from '../../domain/split';
import type { Answer } from '../../domain/words';
import { strings } from '../strings';

const { number, programs } = strings;
const dollars = new Intl.NumberFormat('en-US', {
  style: 'currency',
  currency: 'USD',
  maximumFractionDigits: 0,
});

/** Every word of the Balance screen that is not a rule's own sentence. */
export const balanceStrings = {
  title: 'Balance',
  decisionSupport:
    'Backstop grades the list, not you. It is decision support and not a prediction of where you will match.',
  empty:
    'Classify your list to see its balance. It is worked out anew each time the pane is opened; labels that are up to date stay as they are.',
  toList: 'Go to List',
  inShort: (n: number, grade: ListGrade | undefined) =>
    grade === undefined ? programs(n) : `${programs(n)} · grade ${grade}`,
  roles: { dream: 'Dream field', backup: 'Backup field' },
  dollars: (amount: number) => dollars.format(amount),

  whole: 'The whole list',
  wholePrograms: 'Programs',
  wholeFee: 'Fees',
  wholeHelp: 'Each specialty has its own count and its own fee (R-418).',
  feeOpen: 'not known',

  grade: 'Grade of this list',
  gradeSaid: (grade: ListGrade, points: string) => `Grade of this list: ${grade}, ${points} of 100 points`,
  points: (points: string) => `${points} of 100 points`,
  heldBy: {
    alarm: 'An alarm holds it down.',
    unknown: 'Not everything could be judged, which keeps it from the best grade.',
  },
  gradeRule: 'How a list is graded (proposed, R-475)',

  shares: 'Shares against target',
  bar: (bucket: string, n: number, share: string, target: number) =>
    `${bucket}: ${programs(n)}, ${share}; target ${number(target)}`,
  ofTotal: (n: number, share: string) => `${number(n)} · ${share}`,
  target: (n: number) => `target ${number(n)}`,
  targetMark: 'The mark on each bar is the target.',
  noShares: 'No row of this specialty has a bucket yet, so there are no shares to show.',
  unknown: (n: number) =>
    n === 1
      ? '1 program has no label yet (?). It is left out of the shares.'
      : `${programs(n)} have no label yet (?). They are left out of the shares.`,
  unknownLink: 'Show what is missing',
  change: 'To reach the target',
  changed: (n: number) => `That makes ${programs(n)}.`,
  noChange: 'Nothing to add and nothing to drop.',
  noWay: 'Too few programs exist for whole numbers to meet the shares.',

  verdicts: 'What the articles say',
  articles: {
    D0: 'D0, a backup list',
    D4: 'D4, a borderline score',
    D2: 'D2, after no match',
  },
  asks: 'Asks for, %',
  source: 'Source',
  verdict: 'Verdict',
  cap: (cap: number) => `Never more than ${number(cap)} % Reach.`,
  fewReach: 'That is a remark and no fault.',
  tiers: (counts: readonly (readonly [ProgramTier, number])[]) =>
    `By D2’s own tiers, which go by kind and place: ${counts.map(([tier, n]) => `${number(n)} ${tier}`).join(', ')}.`,
  tiersUnknown: (n: number) => `${programs(n)} without a known kind.`,
  words: {
    ok: 'Met',
    off: 'Off',
    met: 'Met',
    minimum: 'Just met',
    fail: 'Not met',
    'in band': 'Met',
    note: 'Few Reach',
    amber: 'Over target',
    over: 'Over the cap',
  },

  count: 'How many programs',
  inList: 'In your list',
  advised: 'Advised',
  about: (point: number) => `about ${number(point)}`,
  exact: (n: number) => number(n),
  underApplied: (missing: number) => `Under-applied: ${number(missing)} below the lowest advised number.`,
  inRange: 'Within the advised range.',
  above: 'More than advised. That is a remark, not an error.',
  besideBackup: 'Beside a backup list a small dream list is enough (R-508, R-512).',
  tooMany: 'The list holds more programs than exist. Look for programs that are listed twice.',
  existing: 'Programs that exist',
  existingHelp: 'If you know how many there are, no more are asked for.',
  alternatives: {
    pivot: 'Or pivot to a less competitive field.',
    backup: 'Or rethink the plan with a backup field.',
  },
  conditions: {
    'improved-profile': 'This holds only if your profile has improved since.',
    sponsor: 'At this volume, only with a sponsor in the field.',
  },
  need: {
    Yes: 'A backup field is needed.',
    Optional: 'A backup field is optional.',
    No: 'No backup field is needed. Keep the list varied all the same.',
  },

  lastCycle: 'Your last cycle',
  lastCycleHelp: 'Kept in your profile. The numbers advised below are those for applying again.',
  lastCycleAsked: 'How you applied',

  fee: 'Application fee',
  feeNow: (n: number) => `for ${programs(n)} of this list`,
  feeAdvised: (n: number) => `for the advised ${number(n)}`,
  service: 'Service',
  services: { ERAS: 'ERAS', ResidencyCAS: 'ResidencyCAS' } satisfies Record<FeeService, string>,
  season: 'Season',

  pressure: 'Pressure tests',
  pressureMet: (met: number, of: number) => `${number(met)} of ${number(of)} met`,
  pressureHelp:
    'What is not known is what the list does not say. Columns for the kind of program, how sought-after its place is, its state and its usual score tell more.',
  results: {
    pass: 'Met',
    amber: 'Barely',
    fail: 'Not met',
    alarm: 'Alarm',
    'not known': 'Not known',
  },
  tests: {
    places: 'Less desired places',
    kinds: 'Academic and community',
    stronger: 'Among the stronger',
    safety: 'Safeties by score',
    variety: 'More than big names',
    regions: 'Several states',
    'usual range': 'In your usual range',
    friendly: 'Friendly programs',
    extremes: 'No extreme reaches',
  } satisfies Record<PressureTest, string>,

  signals: 'Signals',
  signalsUsed: (used: number) => `${number(used)} used`,
  signalsOf: (used: number, allowed: number) => `${number(used)} of ${number(allowed)} used`,
  allowed: 'Signals you may send',
  allowedHelp: 'The articles do not say how many there are. Your service does.',
  tooManySignals: (n: number) => `${number(n)} more than you may send.`,
  wasted: 'Likely wasted: the program screens you out or lies far above',
  better: 'Next ones, in this order: home, rotations, realistic programs',
  noSignals: 'No program is marked as signaled. A column named Signal would mark them.',
  signalTotals: 'How signals are weighed',

  alarms: 'Warnings',
  alarm: 'Alarm',
  notice: 'Notice',
  judgements: {
    sponsor: 'Does somebody in this field vouch for you?',
    badCycle: 'Is this a bad cycle for Emergency Medicine?',
    improved: 'Has your profile improved since you last applied?',
    riskFactor: 'Are you a graduate from abroad, out of school for years, or low in Step 2?',
  },
  judgementHelp: 'Used on this screen only, and not kept.',
  answers: { yes: 'Yes', no: 'No', unknown: 'Not known' } satisfies Record<Answer, string>,

  dual: 'Two fields at once',
  dualPrograms: (backup: string, dream: string) => `${backup} as backup, ${dream} as dream`,
  dualShare: (share: string) => `${share} of both lists are dream programs.`,
  splits: {
    'on target': 'On target',
    'above the example': 'Above the example',
    'against the weighting': 'Against the weighting',
    alarm: 'Alarm',
  } satisfies Record<SplitVerdict, string>,
  split: 'How the programs are divided',
  leads: 'The backup has more programs, as it should.',
  follows: 'The backup should have more programs than the dream field.',
  doubtful: (n: number) =>
    `${programs(n)} of the dream field ${n === 1 ? 'is' : 'are'} out of realistic reach and ${n === 1 ? 'shows' : 'show'} no tie. Would you drop ${n === 1 ? 'it' : 'some'}?`,
  noDoubtful: 'Every dream program is a realistic shot or shows a tie.',
  shared: (n: number) =>
    n === 1
      ? '1 hospital is on both lists. Its people may speak with each other.'
      : `${number(n)} hospitals are on both lists. Their people may speak with each other.`,
  noShared: 'No hospital is on both lists.',
  beyondList: 'What no list can show',
  beyond: [
    [
      'Letters of each field go to that field, and none that its programs cannot read. The Plan screen counts them.',
      'R-504; D0:137-139',
    ],
    ['Two personal statements with different emphasis and stories.', 'R-505; D0:140-141, D2:379'],
    ['A written rule of how you will rank, made before the first interview.', 'R-507; D0:144-146'],
    ['A second field that is added at the last minute gives two weak applications.', 'R-511; D0:130'],
    ['Never a backup that you would not want to work in.', 'R-515; D4:277'],
  ],

  wholeNumber: (least: number) => `Enter a whole number from ${number(least)} upwards, or leave it empty.`,
  moreRows: (n: number) => `and ${number(n)} more`,
} as const;
