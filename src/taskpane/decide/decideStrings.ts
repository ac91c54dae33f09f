import type { Choice, ReapplyVerdict } from '../../domain/reattempt';
import type { ReapplySource } from '../../domain/reapply';
import type { InventoryItem } from '../../domain/freeze';
import type { Strategy } from '../../domain/strategy';
import type { Answer } from '../../domain/words';

/** The words of the Decide screen that are not a rule's own. */
export const decideStrings = {
  title: 'Decide',
  support:
    'Decision support and not a prediction. Nothing is locked: what is missing is named, and the decision stays yours.',
  kept: 'Your answers are kept on the sheet Backstop Decisions. Change them here or there.',
  saving: 'Saving…',
  saved: 'Saved in the workbook.',
  loading: 'Reading your answers…',
  noDream: 'Enter your dream specialty on the Profile screen first. Everything here is about it.',
  toProfile: 'Go to Profile',
  answers: { yes: 'Yes', no: 'No', unknown: 'Not known' } satisfies Record<Answer, string>,
  notSaved: 'Not saved yet.',
  states: { yes: 'Met', no: 'Not met', unknown: 'Open' } satisfies Record<Answer, string>,
  holds: { yes: 'Holds', no: 'Does not hold', unknown: 'Open' } satisfies Record<Answer, string>,

  standing: {
    title: 'Where your score stands',
    noScore: 'Without a Step 2 score there is no zone and no band. Everything else can still be answered.',
    zone: 'Zone in this field',
    band: 'For another attempt',
    category: 'The score by itself',
    differ: 'Why they differ',
    same: 'The three say the same here. They are still three measures (C-01).',
    what: (field: string) => `${field}, three measures of one score`,
  },

  measures: {
    position: 'Beside the usual range',
    positions: { above: 'Above it', at: 'Within it', below: 'Below it' },
    borderline: 'Borderline in this field',
    borderlines: { yes: 'Yes', no: 'No', unknown: 'Cannot be told' } satisfies Record<Answer, string>,
    clauses: {
      'near median': 'Near the median.',
      'between means': 'Over the national mean, under the usual range.',
      'aims high': 'Decent, aimed at very competitive programs.',
    },
    longShot: 'A long shot by D1',
    longShots: { yes: 'Yes', no: 'No', unknown: 'Not known yet' } satisfies Record<Answer, string>,
  },

  beyond: {
    fallback: 'If the pivot fails too',
    pay: 'What the articles say of pay',
    payHelp: 'Ballparks that vary widely. Pay is shown, and decides nothing here.',
    drivers: 'What drives it',
    levers: 'What moves it within a field',
    habits: 'Habits to begin early',
  },

  strategy: {
    title: 'Strategy',
    words: {
      Realign: 'Realign to the backup',
      Dual: 'Apply in two fields',
      Delay: 'Delay and strengthen',
    } satisfies Record<Strategy, string>,
    states: { yes: 'Open to you', no: 'Not open', unknown: 'Not known yet' } satisfies Record<Answer, string>,
    headline: (names: readonly string[]) => `Open to you: ${names.join(', ')}`,
    widen: 'None is open: stay with one specialty and widen the list',
    openYet: 'Not known yet: answer what is open',
    delayNote: 'A delay is risky and never chosen for you.',
    conditions: 'Conditions',
    anyOther: 'The first, and at least one of the others.',
    vehicles: 'What a delay can be made of',
    forImg: 'for international graduates',
    hedge: 'itself the hedge',
  },

  reapply: {
    title: 'Reapply or pivot',
    notNow: 'not needed now',
    first: 'This is about a field that was missed. As a first-time applicant you do not need it now.',
    verdicts: {
      Reapply: 'Reapply',
      Pivot: 'Pivot',
      Undecided: 'Undecided',
      'n/a': 'Says nothing',
    } satisfies Record<ReapplyVerdict | 'n/a', string>,
    sources: {
      D1: 'D1, three tests',
      'D1-flow': 'D1, its flowchart',
      D2: 'D2, posture',
      D3: 'D3, directors and interviews',
      field: 'D3, on this field',
    } satisfies Record<ReapplySource, string>,
    headline: 'All articles together',
    headlineIf: 'All articles together, if you do not match',
    rule: 'One “pivot” decides; one open verdict keeps it open.',
    askFirst: 'Ask a program director of the field first.',
    backupList: 'With a backup list, which is not optional.',
    reasonable: 'A reattempt is reasonable if all of these hold',
    unwise: 'It is unwise if any of these holds',
    pivot: 'The first calls for a pivot; the others speak for one',
    needed: 'All of these are needed',
    seeFlow: 'The path is drawn below.',
    profile: 'Causes, exams and research come from your profile.',
    silent: 'This article says nothing about your dream field.',
    money: 'Money presses: weigh it. Alone it decides nothing (R-319).',
  },

  flows: {
    title: 'The four flowcharts',
    names: {
      D1: 'D1: one more attempt?',
      D2: 'D2: the year after a miss',
      D3: 'D3: reapply or pivot now?',
      D4: 'D4: a borderline score',
    },
    path: (name: string) => `${name} Your path`,
    answered: { yes: 'Yes', no: 'No', unknown: 'Open' } satisfies Record<Answer, string>,
    here: 'You are here',
    end: 'The path ends here',
    ways: (yes: string, no: string) => `Yes leads to “${yes}”, no to “${no}”.`,
    other: (other: string) => `The other way: “${other}”.`,
    fromScore: 'Answered from your score and field.',
    fromReattempts: 'Answered from the reattempts already made, unless you answer here.',
    status: (open: string | undefined) => (open === undefined ? 'complete' : 'open'),
    later: 'only after no match',
  },

  other: {
    title: 'Other steps beside the application',
    retake: 'Taking Step 2 again',
    retakeCaution:
      'Whether a passed exam may be taken again is not for the articles to say. All attempts are visible.',
    gapYear: 'A research or gap year',
    applyInstead: 'For this field a first application is better broad and targeted.',
    blankYear: 'A year without clinical work, research or study',
    instead: (what: readonly string[]) => `Better than a blank year: ${what.join(', ')}.`,
    during: (what: readonly string[]) => `In one that cannot be avoided: ${what.join(', ')}.`,
    step3: 'Taking Step 3 early',
    upgrade: 'An upgrade year for a competitive field',
    unchanged: 'What has changed since the last cycle',
    unchangedAlarm: 'Nothing has changed: an unchanged application is a wasted year.',
    dreamList: 'A small list in the dream field',
    dreamSizes: {
      none: 'No wide list in the dream field.',
      'not known': 'Not known yet.',
    },
    small: (low: number, high: number) =>
      `A small, targeted list, such as ${low} to ${high} programs, beside a serious backup.`,
    worth: {
      yes: 'Worth a thought',
      no: 'Not advised',
      unknown: 'Not known yet',
    } satisfies Record<Answer, string>,
  },

  missing: {
    title: 'Before you decide',
    complete: 'Your inventory is filled in and the opinions are heard.',
    named: 'Not yet known. You may decide all the same; the articles advise to wait.',
    items: {
      'exam results': 'Exam results',
      'class rank': 'Class rank',
      publications: 'Publications',
      flags: 'Flags, or that there are none',
      'programs applied to': 'Programs applied to',
      interviews: 'Interviews',
    } satisfies Record<InventoryItem, string>,
    roles:
      'Ask people in different roles: faculty of the dream field, a program director, a dean or advisor, a mentor of the backup. Take the lack of a straight answer as “not competitive”.',
    neighbours: (fields: readonly string[]) =>
      `For this dream a director of ${fields.join(' or ')} can judge from close by as well.`,
    opinions: (n: number) => (n === 1 ? 'One more opinion' : `${n} more opinions`),
  },

  choice: {
    title: 'Your decision, in writing',
    label: 'Reapply or pivot: one of them, not both',
    choices: {
      reattempt: 'One reattempt',
      pivot: 'A definite pivot',
      dual: 'Two fields, the backup first',
    } satisfies Record<Choice, string>,
    none: 'Not decided',
    reattempt: (months: number) => `One serious reattempt, with a plan of ${months} months.`,
    pivot: (months: number) => `The pivot field is the actual goal now, with a plan of ${months} months.`,
    dualFirst: 'The backup is the main plan from the start, with a small list in the dream field.',
    dual: 'Recorded as a pivot: after a miss the backup is the main plan, with a small list in the dream field.',
  },

  conditions: {
    'clearly out of range': 'Your score is clearly below the range of the field (zone Red)',
    'little research in the field': 'Little or no research in the field',
    'dream within reach': 'The dream is not completely out of reach, or a director sponsors you',
    'near the norms': 'Your metrics are near the norms of the field',
    'fresh graduate': 'You have graduated recently',
    'far under the norm': 'Your score is far under the mean of those who matched',
    'several failed exams': 'Several exams were failed',
    'long out without a relevant role': 'Years after graduation, and not in a relevant role',
    'out of reach by numbers': 'The field is out of reach by numbers',
    'enough interviews': 'A handful of interviews or more',
    'over the cutoff or sponsored':
      'Your score is not under the usual cutoff (Red), or a director sponsors you',
    'large gain in sight': 'The gain in sight is large enough',
    'months to prepare': 'There is enough time to prepare',
    'highly competitive field': 'The field is highly competitive, or you missed before',
    'a borderline score, or an older IMG':
      'A borderline score, or an older international graduate of whom it is wanted',
    'few failures': 'No more than one failed exam',
  } as Readonly<Record<string, string>>,
} as const;
