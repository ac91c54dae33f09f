import { proposed, stated } from '../figure';
import { tasksOf, type Due, type TaskRule } from './task';

const season = tasksOf('season');
const repair = tasksOf('repair');
const conduct = tasksOf('conduct');
const wellBeing = tasksOf('well-being');
const beforeAsking: Due = { from: 'opening', kind: 'letters' };
const opening: Due = { from: 'opening', kind: 'submit' };
const dayBefore = (rule: string): Due => ({ from: 'interview', daysBefore: proposed(1, rule) });

/** The season itself: leads before the opening (R-570), committing before letters are asked for (R-572), and what stands before the first interview. D1's plan leaves its months 13 to 18 to it (R-557). */
export const SEASON_TASKS: readonly TaskRule[] = [
  season(
    'commit',
    'R-572',
    'D0:120-121',
    'Settle the field before away rotations and letters tell a story for you.',
    {
      due: beforeAsking,
    },
  ),
  season('letters', 'R-570', 'D4:170', 'Ask for the letters (last call {last}).', {
    due: { from: 'opening', kind: 'letters', lastCall: 'letters last call' },
  }),
  season('statement', 'R-570', 'D4:171', 'Finish the personal statement (last call {last}).', {
    due: { from: 'opening', kind: 'statement', lastCall: 'statement last call' },
  }),
  season('cv', 'R-570', 'D4:171', 'Finish the CV (last call {last}).', {
    due: { from: 'opening', kind: 'CV', lastCall: 'statement last call' },
  }),
  season('submit', 'R-570', 'D4:169', 'Submit and certify on the first day.', { due: opening }),
  season(
    'rank-rules',
    'R-507',
    'D0:144-146',
    'Write the rules by which programs of both fields will be ranked.',
    {
      due: dayBefore('R-507'),
      when: { dual: true },
    },
  ),
  season('answers', 'R-671', 'D1:210-215', 'Write out the {n} answers a reapplicant will be asked for.', {
    n: 3,
    due: dayBefore('R-671'),
    when: { paths: ['reapply', 'pivot'] },
  }),
];

/** A first Step 2 or Level 2 attempt. A retake is another matter (R-325, C-36). */
export const EXAM_TASKS: readonly TaskRule[] = [
  repair(
    'exam-start',
    'R-571',
    'D0:195-197',
    'Begin the time set aside for Step 2 or Level 2: question bank, self-assessments, a strict schedule.',
    {
      due: { from: 'exam', weeksBefore: stated(8, 'R-571', 'D0:197') },
    },
  ),
  repair('exam-latest', 'R-571', 'D0:195-197', 'Latest day to begin it.', {
    due: { from: 'exam', weeksBefore: stated(6, 'R-571', 'D0:197') },
  }),
  repair('exam-log', 'R-571', 'D0:198', 'Keep practice scores in a list, so that progress can be shown.', {
    due: { from: 'exam', weeksBefore: proposed(0, 'R-571') },
  }),
];

/** What can still be moved before applications lock: exam, letters, clinical work, CV. The exam has its own dates. */
export const REPAIR_TASKS: readonly TaskRule[] = [
  repair(
    'letters',
    'R-581',
    'D0:199-201',
    'Letters: at least {n} in the field, from people who have seen you work.',
    {
      n: 2,
      due: opening,
    },
  ),
  repair('clinical', 'R-581', 'D0:202-205', 'Clinical work: honors in the rotations of that field.', {
    due: opening,
  }),
  repair('cv', 'R-581', 'D0:206-209', 'CV: one small project of that field that goes on.', { due: opening }),
];

/** How one works on rotations, and what is done and left undone for one's name. */
export const CONDUCT_TASKS: readonly TaskRule[] = [
  conduct(
    'early',
    'R-579',
    'D0:203 D2:233 D4:160',
    'On rotations: early, prepared, useful, kind to everyone.',
  ),
  conduct('improve', 'R-579', 'D0:204 D2:235', 'Ask every week what to improve, and improve it.'),
  conduct('no-posts', 'R-578', 'D2:411', 'No word against programs or the system where others read it.'),
  conduct('no-mail', 'R-578', 'D2:412', 'No heated mail to directors or coordinators.'),
  conduct('no-blame', 'R-578', 'D2:413', 'No blame in public.'),
  conduct('thanks', 'R-578', 'D2:419', 'Those who interviewed you are thanked.'),
  conduct('line', 'R-578', 'D2:420', 'One neutral sentence about what comes next, ready to be said.'),
  conduct('persist', 'R-578', 'D2:421', 'What is said shows staying power, not bitterness.'),
];

/** The person behind the application. Optional, and never part of what is shared. */
export const WELL_BEING_TASKS: readonly TaskRule[] = [
  wellBeing(
    'name',
    'R-577',
    'D0:214-215',
    'Say out loud what was lost, then what a good day at work would be.',
  ),
  wellBeing('confidants', 'R-577', 'D0:213 D1:229', 'Let {n} people know all of it.', { n: [1, 2] }),
  wellBeing('circle', 'R-577', 'D3:14', 'Have told {n} people you trust that you did not match.', {
    n: [2, 3],
  }),
  wellBeing('evenings', 'R-577', 'D1:228', 'Keep {n} evenings a week free of the match.', { n: [1, 2] }),
  wellBeing('debts', 'R-577', 'D1:230', 'Take on no large new debts.'),
];
