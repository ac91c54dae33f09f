import type { Metric } from '../../domain/categories';
import type { PacketWord } from '../../domain/rules/profile';
import type { Answer } from '../../domain/words';
import type { FactGroup } from '../../workbook/profileFacts';

/** The words of what stands below the first view of the Profile screen, which load with it. Facts are named as on the sheet. */
export const profileStrings = {
  more: 'More about you',
  moreHelp: 'All of it may stay open. What you do not know never counts against you, nor for you.',
  groups: {
    exams: 'Exams',
    school: 'School and class',
    research: 'Research',
    clinical: 'Clinical work and letters',
    packet: 'Your packet',
    cycle: 'Last cycle',
    private: 'Flags, visa and notes',
  } satisfies Record<Exclude<FactGroup, 'main'>, string>,
  privateHelp:
    'These stand in a block of their own on the sheet, which a copy for an advisor can leave out. (R-857)',
  answered: (known: number, of: number) => `${known} of ${of} answered`,
  answers: { yes: 'Yes', no: 'No', unknown: 'Not known' },
  notKnown: 'Not known',
  capital: (word: string) => word.charAt(0).toUpperCase() + word.slice(1),

  figures: 'Your figures by themselves',
  figuresHelp: 'Without a specialty. Where you stand in a field is the zone above; the two are not the same.',
  figuresEmpty: 'Nothing is known yet.',
  headline: 'All together',
  metrics: {
    step2: 'Step 2 CK',
    comlex2: 'COMLEX Level 2',
    rank: 'Class rank',
    research: 'Research',
    flags: 'Flags',
  } satisfies Record<Metric, string>,
  softSpot: 'Step 2 is your only soft spot, and that is fixable. (R-024; D4:38-46)',
  miss: 'What kind of miss it was',
  packet: 'Your packet as a whole',
  packetWords: { mediocre: 'Mediocre', mixed: 'Mixed', competitive: 'Competitive' } satisfies Record<
    PacketWord,
    string
  >,
  lastList: 'Your last list',
  lastListWords: { yes: 'Too narrow', no: 'Broad enough', unknown: 'Not known yet' } satisfies Record<
    Answer,
    string
  >,
  afterOutcome: 'What follows from it',
  autopsy: 'Learn from the cycle first: fill in this part, and say what the main cause was.',
  plans: {
    'R-564': 'The preliminary year has tasks of its own; choose it on the Plan screen.',
    'R-565': 'A research year or another post has tasks of its own; choose it on the Plan screen.',
    'R-567': 'Auditions for the next try have tasks of their own on the Plan screen.',
    'R-568': 'Pivot for good, or change later from where you are; the Plan screen has the tasks.',
  } as Readonly<Record<string, string>>,
  typical: 'How people usually miss this field:',
  counterPlans: 'What flags ask for',
  counterPlansHelp: 'Each of these needs a plan of its own, with papers and a letter that speak for you:',
  calls: {
    overcorrect:
      'Score and anchors together: make up for them with more programs and with strength, in letters and in a list that fits.',
    reframe:
      'A borderline score without anchors: tell the story anew and target well. More volume alone is not asked for.',
  },
  points: (cause: string) => `It points to one cause of the miss: ${cause}.`,
  nameCause: (cause: string) => `Name ${cause} as a cause`,
  named: (cause: string) => `You have named it: ${cause}. Decide and Plan go by it.`,
  causesFull: (one: string, other: string) =>
    `You have named ${one} and ${other}. More than two would say as little as none.`,

  complete: 'What is still open',
  lists: {
    deciding: 'To know before you decide (R-001)',
    snapshot: 'For the one-page view of a program director (R-015)',
    autopsy: 'To learn from the last cycle (R-010)',
    inventory: 'For the inventory after a miss (R-019)',
  },
  known: (known: number, of: number) => `${known} of ${of}`,
  allKnown: 'complete',

  greeting: {
    title: 'What Backstop does',
    lines: [
      'It reads your program list where it stands and labels every row Reach, Realistic or Safety, with the reason.',
      'It checks the balance of the whole list and how many programs to apply to.',
      'Everything stays in this workbook, and your own word always wins.',
    ],
    sample: 'Try it on a sample list',
    own: 'Start with my list',
    skip: 'Skip',
    sampleWritten: (sheet: string) =>
      `The sheet ${sheet} holds invented programs. Enter a score and a specialty, then go on to the list.`,
  },
} as const;
