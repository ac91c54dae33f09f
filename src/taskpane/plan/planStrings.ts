import type { Cause, Effort, GapLane, GapRole, PlanPart, PlanPath } from '../../domain/planWords';
import type { AnswerLength, MentionReading } from '../../domain/scoreMention';
import type { LetterSet } from '../../domain/letters';
import type { LetterWriter } from '../../domain/rules/materials/letterWriters';
import type { RoleRating } from '../../domain/gapRoles';
import type { Answer } from '../../domain/words';

const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

/** Every word of the Plan screen that is not a rule's own. */
export const planStrings = {
  title: 'Your plan',
  kept: 'Kept on the sheet Backstop Plan of this workbook. Tick here or there.',
  looking: 'Looking for your plan…',
  setUp: 'Set up the plan',
  change: 'Change the plan',
  path: 'Where it leads',
  paths: {
    first: 'First application',
    reapply: 'No match: the dream field again',
    pivot: 'No match: pivot to a backup',
    matched: 'Matched elsewhere: make it mine',
  } satisfies Record<PlanPath, string>,
  again:
    'This plan looks ahead: after a miss you are an applicant who applies again, so its tasks and checklists are for one. Your profile still says “First time”; change it when the news has come.',
  start: 'First day of the plan',
  startHint: 'The day of the news, or today.',
  opening: 'Applications open',
  openingHint: 'Ask the service. No article names the day.',
  interview: 'First interview, if known',
  exam: 'Step 2 exam, if still ahead',
  dateUnfinished: 'This date is not complete. Enter day, month and year, or clear it.',
  months: 'Length of the plan',
  monthsOf: (n: number) => count(n, 'month'),
  window: 'Days before it begins',
  windowDays: (n: number) => count(n, 'day'),
  weekly: 'Weekly targets for',
  causes: 'What went wrong',
  causesHint: 'One or two.',
  causeWords: {
    metrics: 'Scores',
    'application quality': 'Letters, statement, content',
    strategy: 'List and timing',
    'red flags': 'Red flags or reputation',
  } satisfies Record<Cause, string>,
  role: 'Until the next season',
  noRole: 'Nothing yet',
  roles: {
    prelim: 'Preliminary or transitional year',
    research: 'Research with clinical exposure',
    'undesignated prelim': 'Non-designated preliminary year',
    job: 'Job outside training',
  } satisfies Record<GapRole, string>,
  rate: 'Rate this post',
  ratings: {
    strong: 'Strong',
    weak: 'Weak',
    mixed: 'Mixed',
    unknown: 'Not rated yet',
  } satisfies Record<RoleRating, string>,
  little: 'What others do, and what counts little',
  lanes: {
    'prelim or transitional': 'preliminary or transitional year',
    research: 'research',
    'clinical job': 'clinical job',
    reapplication: 'reapplication year',
  } satisfies Record<GapLane, string>,
  lane: (lane: string, percent: number) => `${lane} ${percent} %`,
  illustrative: (lanes: readonly string[]) =>
    `An illustration in one article, not a count: ${lanes.join(', ')}.`,
  dual: 'I apply in two fields',
  parts: 'Parts of the plan',
  partsOf: 'What it holds',
  wellBeing: 'Well-being stays out of everything that is shared.',
  partWords: (part: PlanPart, title: string) => (part === 'well-being' ? `${title} (private)` : title),
  write: 'Write the plan',
  writeAgain: 'Write the plan again',
  writing: 'Writing…',
  written: (rows: number, sheet: string) => `${count(rows, 'row')} written to ${sheet}.`,
  updated: (cells: number) =>
    `${count(cells, 'cell')} brought up to date. Ticks, notes and rows of yours are as they were.`,
  unchanged: 'Everything was up to date, so no cell was changed.',
  keptRows: (n: number) =>
    `${count(n, 'row')} left the plan and stayed, because you had ticked or noted something there.`,
  show: 'Show the sheet',
  next: 'Next',
  doneOf: (done: number, of: number) => `${done} of ${of} done`,
  nothingNext: 'Nothing with a date is open.',
  due: (date: string) => `due ${date}`,
  overdue: (date: string) => `overdue since ${date}`,
  dueToday: 'due today',
  noDate: 'no date',
  more: (n: number) => `Show ${n} more`,
  yours: 'your own row, tick it on the sheet',
  ownRows: 'Your own rows',
  goTo: (task: string) => `${task}, go to its row`,
  parted: 'All tasks by part',
  ticked: (task: string) => `Done: ${task}`,
  unticked: (task: string) => `Open again: ${task}`,
  materials: 'Materials',
  materialsHelp: 'Each list says what opens its gate.',
  ready: 'ready',
  open: (n: number) => `${n} open`,
  reminder: (done: number, of: number) => `${done} of ${of}`,
  optional: 'optional',
  lights: {
    green: 'Enough letters',
    amber: 'Two letters: one more',
    red: 'Too few letters of the field',
  } satisfies Record<LetterSet['light'], string>,
  aim: (field: number, other: number) =>
    field + other === 0
      ? 'All that is aimed at is there.'
      : `Still aimed at: ${[field > 0 ? `${field} of the field` : '', other > 0 ? `${other} from elsewhere` : ''].filter(Boolean).join(' and ')}.`,
  mustHave: {
    yes: 'One of them lifts the score.',
    no: 'None of them lifts the score yet.',
    unknown: 'Whether one of them lifts the score is not known yet.',
  } satisfies Record<Answer, string>,
  mention: {
    consider: 'You may consider naming it, once.',
    'leave out': 'Leave it out.',
  } satisfies Record<MentionReading['verdict'], string>,
  mentionSentences: (low: number, high: number) => `${low}–${high} sentences, and own it.`,
  mentionOpen: (n: number) => `${count(n, 'question')} not answered.`,
  clearlyLow: {
    no: 'The score is only slightly under the norm.',
    unknown: 'Enter score and field in the profile to see how far it is from the norm.',
  },
  answers: { yes: 'Yes', no: 'No', unknown: 'Unsure' } satisfies Record<Answer, string>,
  rotation: 'Is a rotation away worth it?',
  rotationHelps: {
    yes: 'It helps',
    no: 'It does not help',
    unknown: 'Not known yet',
  } satisfies Record<Answer, string>,
  askInOrder: 'Ask in this order:',
  writers: {
    'field faculty': 'Faculty of the field.',
    'sub-internship attending': 'Attending of a sub-internship.',
    director: 'Program or clerkship director.',
    'research mentor': 'Research mentor.',
    'other clinician': 'Another clinician.',
  } satisfies Record<LetterWriter, string>,
  tryAnswer: 'Try the answer here',
  tryAnswerHint: 'Counted as you type and kept nowhere.',
  lengths: {
    'nothing yet': '',
    'on aim': 'A good length.',
    long: 'A little long.',
    'too long': 'Too long: cut it.',
  } satisfies Record<AnswerLength, string>,
  sentences: (n: number) => `${count(n, 'sentence')}.`,
  week: 'Where the hours of a week go',
  hours: 'Hours per week',
  efforts: {
    clinical: 'Clinical work',
    research: 'Research and quality work',
    application: 'Application',
    mentors: 'Mentors and people',
    personal: 'Yourself',
  } satisfies Record<Effort, string>,
  hoursOf: (hours: number) => `${Math.round(hours * 10) / 10} h`,
} as const;
