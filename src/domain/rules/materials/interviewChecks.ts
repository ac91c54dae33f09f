import { itemsOf, type ChecklistRule } from './check';

const answers = itemsOf('interview answers');
const noMatch = itemsOf('no-match answer');
const score = itemsOf('score answer');
const story = itemsOf('score story');
const backup = itemsOf('backup interviews');

/** D1: three questions a reapplicant will get; disclosing the miss when asked, in one neutral line. */
export const ANSWER_CHECKS: ChecklistRule = {
  id: 'interview answers',
  audience: 'reapplicant',
  items: [
    answers('last-year', 'R-671', 'D1:213', 'Answer written: how last year’s match went.'),
    answers('why-field', 'R-671', 'D1:214', 'Answer written: what draws you to this field now.'),
    answers('why-stay', 'R-671', 'D1:215', 'Answer written: what will keep you in it.'),
    answers('line', 'R-675', 'D2:517-518', 'One neutral line about the miss: not brought up, never denied.'),
  ],
};

/** D1: the form of the answer about the miss, in three parts. */
export const NO_MATCH_ANSWER_CHECKS: ChecklistRule = {
  id: 'no-match answer',
  audience: 'reapplicant',
  items: [
    noMatch('acknowledge', 'R-672', 'D1:218-219', 'It acknowledges what happened.'),
    noMatch('growth', 'R-672', 'D1:220-221', 'It shows what you understood and changed.'),
    noMatch('fit', 'R-672', 'D1:222-223', 'It ends with why you fit now.'),
  ],
};

/** Four questions of judgement before the statement may name the score; the gate weighs them together with the score itself. */
export const SCORE_STORY_CHECKS: ChecklistRule = {
  id: 'score story',
  audience: 'all',
  open: true,
  items: [
    story('lower', 'R-663', 'D4:131', 'Is the score lower than everything before it let expect?'),
    story('cause', 'R-663', 'D4:132 D4:135', 'Was there a real cause that can be named?'),
    story('contradicted', 'R-663', 'D4:133', 'Does what came after speak against the score?'),
    story('comeback', 'R-663', 'D4:137', 'Can the way back already be told?'),
  ],
};

/** The answer about a low score: D0’s four parts, which hold D4’s three. */
export const SCORE_ANSWER_CHECKS: ChecklistRule = {
  id: 'score answer',
  audience: 'all',
  items: [
    score('acknowledge', 'R-673', 'D0:253 D4:243', 'It owns the score.'),
    score(
      'context',
      'R-673',
      'D0:254 D4:244',
      'It names what lay behind it, where something did, and makes no excuse.',
      {
        optional: true,
      },
    ),
    score('change', 'R-673', 'D0:255', 'It says what has changed.'),
    score('strengths', 'R-673', 'D0:256 D4:245', 'It moves on to what you are good at.'),
  ],
};

/** D0: how one speaks in interviews for a backup; D2’s honest line for two fields. */
export const BACKUP_INTERVIEW_CHECKS: readonly ChecklistRule[] = [
  {
    id: 'backup interviews',
    audience: 'backup',
    items: [
      backup('never-second', 'R-674', 'D0:218', 'Nothing you say makes it a second choice.'),
      backup('career', 'R-674', 'D0:219', 'You speak of it as your career.'),
      backup('rank', 'R-674', 'D0:219', 'You rank only what you would live.'),
      backup(
        'dual-line',
        'R-510',
        'D2:380-381',
        'If asked about two fields: mainly the backup, a few dream programs for the mentors there, all in wherever it is.',
        {
          optional: true,
        },
      ),
    ],
  },
];
