import { itemsOf, type ChecklistRule } from './check';

const both = itemsOf('statements');
const backup = itemsOf('backup statement');
const reapplicant = itemsOf('reapplicant statement');
const pivot = itemsOf('pivot statement');
const story = itemsOf('pivot story');
const first = itemsOf('first statement');

/** One statement per field, and nothing recycled. */
export const STATEMENT_CHECKS: readonly ChecklistRule[] = [
  {
    id: 'statements',
    audience: 'dual',
    items: [
      both('dream', 'R-505', 'D0:140-141 D2:379', 'A statement for the dream field.'),
      both('backup', 'R-505', 'D0:140-141 D2:379', 'Another for the backup field, with other stories.'),
    ],
  },
  {
    id: 'nothing recycled',
    audience: 'reapplicant',
    items: [
      itemsOf('nothing recycled')(
        'new',
        'R-667',
        'D1:185-187 D2:294-296',
        'No part of the last application goes out again with small changes.',
      ),
    ],
  },
];

/** D0: the statement is written anew around the backup, in four beats, and does not dwell on scores. */
export const BACKUP_STATEMENT_CHECKS: ChecklistRule = {
  id: 'backup statement',
  audience: 'backup',
  items: [
    backup('past', 'R-659', 'D0:167', 'What you explored before, in brief.'),
    backup('shift', 'R-659', 'D0:168', 'What you found out about yourself.'),
    backup('fit', 'R-659', 'D0:169', 'Why the backup suits what you are good at.'),
    backup('future', 'R-659', 'D0:170', 'Where you want to go within it.'),
  ],
};

/** D1: the three answers of a reapplicant’s statement. */
export const REAPPLICANT_STATEMENT_CHECKS: ChecklistRule = {
  id: 'reapplicant statement',
  audience: 'reapplicant',
  items: [
    reapplicant('now', 'R-660', 'D1:190', 'Why this field, and why now.'),
    reapplicant('clarified', 'R-660', 'D1:191', 'What experience, the miss included, has made clear.'),
    reapplicant('proof', 'R-660', 'D1:192', 'What the past year proves.'),
  ],
};

/** D2: four parts of a new statement, the last of which may be left out, and the pivot in three beats. */
export const PIVOT_STATEMENT_CHECKS: readonly ChecklistRule[] = [
  {
    id: 'pivot statement',
    audience: 'backup',
    items: [
      pivot('story', 'R-661', 'D2:304', '{n} story from the clinic that shows the draw.', { n: 1 }),
      pivot('path', 'R-661', 'D2:305', 'What the earlier path has taught you to do.'),
      pivot('fit', 'R-661', 'D2:306', 'Why person, strengths and plans suit the field.'),
      pivot('attempt', 'R-661', 'D2:307', 'The earlier attempt, briefly, if it must be named.', {
        optional: true,
      }),
    ],
  },
  {
    id: 'pivot story',
    audience: 'backup',
    items: [
      story('interest', 'R-661', 'D2:182-185', 'How the first interest began and what it taught.'),
      story('reflection', 'R-661', 'D2:186-191', 'What the miss made you think through, without complaint.'),
      story(
        'commitment',
        'R-661',
        'D2:192-198',
        'Why the backup, and what you have already done towards it.',
      ),
    ],
  },
];

/** D4: what a first statement does. */
export const FIRST_STATEMENT_CHECKS: ChecklistRule = {
  id: 'first statement',
  audience: 'first',
  items: [
    first('motive', 'R-662', 'D4:143', 'It says why this field and no other.'),
    first('mature', 'R-662', 'D4:144', 'One reads maturity, reliability and self-knowledge in it.'),
    first('stories', 'R-662', 'D4:145', 'It tells {n} stories from the clinic.', { n: [1, 2] }),
  ],
};
