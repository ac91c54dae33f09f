import type { PlanPart } from '../domain/planWords';
import type { ChecklistId } from '../domain/rules/materials/check';

/** What the parts of a plan are called, on its sheet and in the pane. */
export const PART_TITLES: Readonly<Record<PlanPart, string>> = {
  'first week': 'First week',
  sprint: 'One-week sprint',
  'weekly targets': 'Weekly targets',
  year: 'Year, month by month',
  months: 'Three, six and twelve months',
  role: 'Your post until then',
  season: 'Application season',
  repair: 'What can still be moved',
  conduct: 'Conduct',
  'well-being': 'Well-being',
};

/** What the checklists are called. */
export const CHECKLIST_TITLES: Readonly<Record<ChecklistId, string>> = {
  realign: 'Realigning to the backup',
  letters: 'Letters',
  'must-have letter': 'The letter that lifts a score',
  asking: 'Asking for letters',
  'writer packet': 'Packet for a writer',
  'prelim letters': 'Letters from a preliminary year',
  statements: 'Two statements',
  'nothing recycled': 'Nothing recycled',
  'backup statement': 'Statement: four beats',
  'reapplicant statement': 'Statement: three answers',
  'pivot statement': 'Statement: four parts',
  'pivot story': 'Story of the pivot',
  'first statement': 'Statement: first application',
  experiences: 'Experiences',
  application: 'Application in detail',
  CV: 'CV',
  signals: 'Signals',
  emails: 'Emails to programs',
  network: 'Network',
  opinions: 'Opinions heard',
  'interview answers': 'Answers for interviews',
  'no-match answer': 'Answer about the miss',
  'score story': 'The score in the statement',
  'score answer': 'Answer about a low score',
  'backup interviews': 'Interviews for the backup',
  'red flags': 'Red flags',
  'early complete': 'Behind a weak number',
  strategy: 'Four qualities of the strategy',
};
