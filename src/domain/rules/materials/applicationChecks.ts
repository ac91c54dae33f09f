import { itemsOf, type ChecklistRule } from './check';

const realign = itemsOf('realign');
const experiences = itemsOf('experiences');
const application = itemsOf('application');
const cv = itemsOf('CV');
const signals = itemsOf('signals');
const emails = itemsOf('emails');
const network = itemsOf('network');
const flags = itemsOf('red flags');
const early = itemsOf('early complete');
const strategy = itemsOf('strategy');

/** D0: what realigning to a backup takes. */
export const REALIGN_CHECKS: ChecklistRule = {
  id: 'realign',
  audience: 'backup',
  items: [
    realign(
      'early',
      'R-302',
      'D0:120-121',
      'The decision stands before away rotations and letters are asked for.',
    ),
    realign('statement', 'R-302', 'D0:121-122', 'The statement has the backup at its center.'),
    realign('home', 'R-302', 'D0:123', 'Home rotation in the backup.'),
    realign('away', 'R-302', 'D0:123', '{n} away rotation, where the field values it.', {
      n: 1,
      optional: true,
    }),
    realign('letters', 'R-302', 'D0:124', 'At least {n} strong letters of the field.', { n: 2 }),
    realign('broad', 'R-302', 'D0:125-128', 'The list holds community programs and places that few ask for.'),
    realign('friendly', 'R-302', 'D0:128', 'Programs friendly to DO or IMG applicants, if that is you.', {
      optional: true,
    }),
  ],
};

/** Experiences in the order and the words of the backup. */
export const EXPERIENCE_CHECKS: ChecklistRule = {
  id: 'experiences',
  audience: 'backup',
  items: [
    experiences('top', 'R-664', 'D2:311', 'What belongs to the backup stands among the first {n}.', { n: 3 }),
    experiences('long', 'R-664', 'D2:312', 'Leadership and long commitments stand out.'),
    experiences('fm', 'R-664', 'D2:314', 'Family Medicine reads for continuity, community and prevention.', {
      fields: ['Family Medicine'],
    }),
    experiences(
      'im',
      'R-664',
      'D2:315',
      'Internal Medicine reads for complexity, diagnostics and inpatient care.',
      {
        fields: ['Internal Medicine'],
      },
    ),
    experiences(
      'psych',
      'R-664',
      'D2:316',
      'Psychiatry reads for communication, alliance and care over time.',
      {
        fields: ['Psychiatry'],
      },
    ),
    experiences(
      'anesthesia',
      'R-664',
      'D2:317',
      'Anesthesiology reads for physiology, acute work, procedures and the OR team.',
      {
        fields: ['Anesthesiology'],
      },
    ),
  ],
};

/** D4: the application in detail. */
export const APPLICATION_CHECKS: ChecklistRule = {
  id: 'application',
  audience: 'all',
  items: [
    application('outcomes', 'R-665', 'D4:176-178', 'Each experience names a result, with a number.'),
    application('words', 'R-665', 'D4:179', 'No row of fashionable words stands in for one.'),
    application(
      'sections',
      'R-665',
      'D4:181-185',
      'No section is left empty: experiences, leadership, research, teaching and service.',
    ),
  ],
};

/** D0: one small project that goes on; a poster or an abstract counts. */
export const CV_CHECKS: ChecklistRule = {
  id: 'CV',
  audience: 'all',
  items: [
    cv(
      'project',
      'R-666',
      'D0:207',
      '{n} small project of the field: quality work, chart review or case report.',
      { n: 1 },
    ),
    cv('poster', 'R-666', 'D0:208', 'A poster or an abstract has come of it.', { optional: true }),
  ],
};

/** D4: where signals go. How many there are, no article says (G-14); the rows that waste one, the list shows. */
export const SIGNAL_CHECKS: ChecklistRule = {
  id: 'signals',
  audience: 'all',
  items: [
    signals(
      'none-wasted',
      'R-668',
      'D4:189',
      'No signal goes where the score is almost sure to be screened out.',
    ),
    signals('home', 'R-668', 'D4:191', 'First: the home program.'),
    signals('rotated', 'R-668', 'D4:192', 'Then: where you rotated.'),
    signals(
      'realistic',
      'R-668',
      'D4:193',
      'Then: programs within your range, academic or community, where you would be glad to go.',
    ),
  ],
};

/** D4: three occasions for an email, and its parts. The identification number is kept in no workbook. */
export const EMAIL_CHECKS: ChecklistRule = {
  id: 'emails',
  audience: 'all',
  items: [
    emails('submitted', 'R-669', 'D4:195', 'Occasion: after submitting.', { optional: true }),
    emails('rotated', 'R-669', 'D4:196', 'Occasion: after rotating there.', { optional: true }),
    emails('update', 'R-669', 'D4:197', 'Occasion: news that is truly new.', { optional: true }),
    emails('subject', 'R-669', 'D4:199', 'A subject with program, name and school.'),
    emails(
      'interest',
      'R-669',
      'D4:201',
      'Interest, and {n} things about the program that are not its place.',
      { n: [1, 2] },
    ),
    emails('strength', 'R-669', 'D4:202', 'The score named, and the clinical strength beside it.'),
    emails('thanks', 'R-669', 'D4:203-205', 'Thanks, name and AAMC number (type it into the email only).'),
  ],
};

/** D4: who can speak for you, and a request by name. */
export const NETWORK_CHECKS: ChecklistRule = {
  id: 'network',
  audience: 'all',
  items: [
    network('home', 'R-670', 'D4:210', 'Home faculty.', { optional: true }),
    network('research', 'R-670', 'D4:211', 'Research mentors.', { optional: true }),
    network('sub-i', 'R-670', 'D4:212', 'Attendings of sub-internships.', { optional: true }),
    network('alumni', 'R-670', 'D4:213', 'Alumni who are residents there.', { optional: true }),
    network(
      'ask',
      'R-670',
      'D4:214-215',
      'Someone was asked to write to a person named, at a program named.',
    ),
  ],
};

/** D1: each flag has its plan, its papers and a letter (R-676; R-853 says which flags). */
export const FLAG_CHECKS: ChecklistRule = {
  id: 'red flags',
  audience: 'flagged',
  items: [
    flags('plan', 'R-676', 'D1:71', 'Each flag has a plan of its own.'),
    flags('papers', 'R-676', 'D1:173', 'Papers show that it is settled.'),
    flags('letters', 'R-676', 'D1:174', 'Letters speak to it.'),
  ],
};

/** D4: what stands behind a weak number. */
export const EARLY_CHECKS: ChecklistRule = {
  id: 'early complete',
  audience: 'all',
  items: [
    early('list', 'R-677', 'D4:287-288', 'The list is broad and realistic.'),
    early('letters', 'R-677', 'D4:280', 'The letters are the strongest of the field that you can have.'),
    early('narrative', 'R-677', 'D4:280', 'Statement and dean’s letter tell the same story.'),
    early('complete', 'R-677', 'D4:287', 'Everything is in on the first day.'),
  ],
};

/** D2: four qualities of a strategy. */
export const STRATEGY_CHECKS: ChecklistRule = {
  id: 'strategy',
  audience: 'all',
  items: [
    strategy('realistic', 'R-582', 'D2:16', 'It is realistic.'),
    strategy('defensible', 'R-582', 'D2:17', 'One can defend it before a program director.'),
    strategy('aligned', 'R-582', 'D2:18', 'It suits your skills and your record.'),
    strategy('executable', 'R-582', 'D2:19', 'It can be done in {n} months.', { n: [12, 18] }),
  ],
};
