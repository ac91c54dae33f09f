import { byMonth, onDay, onSprintDay, tasksOf, type TaskRule } from './task';

const week = tasksOf('first week');
const sprint = tasksOf('sprint');

/** The end of the grief window, the first seven days after a miss, and what D1 asks for on the first of them. */
export const FIRST_WEEK_TASKS: readonly TaskRule[] = [
  week(
    'window',
    'R-551',
    'D1:7 D2:399 D3:7',
    'Until today, let it hurt. From tomorrow the plan gives the days their shape.',
    {
      due: onSprintDay(0, 'R-551', ''),
    },
  ),
  week(
    'cause',
    'R-575',
    'D1:280-281',
    'Write down in one sentence what the application failed on: one or two causes.',
    {
      due: onDay(1, 'R-575', 'D1:279'),
    },
  ),
  week(
    'call',
    'R-575',
    'D1:282',
    'Ask someone of the faculty whom you trust for a call of {n} minutes about that sentence.',
    {
      n: 20,
      due: onDay(1, 'R-575', 'D1:279'),
    },
  ),
  week(
    'commitment',
    'R-575',
    'D1:283-285',
    'Put in writing which it is: one reapplication with a plan for the year, or a pivot.',
    {
      due: onDay(1, 'R-575', 'D1:279'),
    },
  ),
  week(
    'tell',
    'R-552',
    'D3:14',
    'Tell {n} people you trust, and ask them to keep it to themselves until you have a plan.',
    {
      n: [2, 3],
      due: onDay(2, 'R-552', 'D3:7'),
    },
  ),
  week('sleep', 'R-552', 'D3:15', 'Sleep, eat and move before anything is decided.', {
    due: onDay(2, 'R-552', 'D3:7'),
  }),
  week('freeze', 'R-552', 'D3:16', 'Decide nothing that cannot be undone until the facts are on the table.', {
    due: onDay(2, 'R-552', 'D3:7'),
  }),
  week(
    'inventory',
    'R-552',
    'D3:17-24',
    'Bring scores, rank, research, flags and interviews onto one page.',
    {
      due: onDay(3, 'R-552', 'D3:17'),
    },
  ),
  week('row', 'R-552', 'D3:25-31', 'Find your row in the table of profiles after a miss.', {
    due: onDay(3, 'R-552', 'D3:17'),
  }),
  week(
    'opinions',
    'R-552',
    'D3:32-36',
    'Ask {n} people outside your own office: dream faculty, and a director of a near field.',
    {
      n: 2,
      due: onDay(7, 'R-552', 'D3:32'),
    },
  ),
  week(
    'questions',
    'R-552',
    'D3:37-41',
    'Put the same {n} questions to each, write the answers down and look for what repeats.',
    {
      n: 3,
      due: onDay(7, 'R-552', 'D3:32'),
    },
  ),
];

/** D2's week that begins when the grief window ends (R-553), and the page with which it closes (R-576). */
export const SPRINT_TASKS: readonly TaskRule[] = [
  sprint('profile', 'R-553', 'D2:483', 'Write out the whole profile, numbers and flags.', {
    due: onSprintDay(2, 'R-553', 'D2:481'),
  }),
  sprint('candidates', 'R-553', 'D2:484', 'List {n} fields that could be the backup.', {
    n: [2, 3],
    due: onSprintDay(2, 'R-553', 'D2:481'),
  }),
  sprint('chosen', 'R-553', 'D2:485', 'Mark the one that is most realistic.', {
    due: onSprintDay(2, 'R-553', 'D2:481'),
  }),
  sprint(
    'meetings',
    'R-553',
    'D2:489-492',
    'Set up {n} meetings: dean or advisor, dream faculty, someone of the backup field.',
    {
      n: 3,
      due: onSprintDay(4, 'R-553', 'D2:487'),
    },
  ),
  sprint(
    'story',
    'R-553',
    'D2:496-499',
    'Draft the pivot on one page in {n} parts: why the dream, what the miss taught, why the backup.',
    {
      n: 3,
      due: onSprintDay(6, 'R-553', 'D2:494'),
    },
  ),
  sprint('outline', 'R-553', 'D2:500', 'Sketch the next {n} months, however roughly.', {
    n: 12,
    due: onSprintDay(6, 'R-553', 'D2:494'),
  }),
  sprint(
    'accepts',
    'R-553',
    'D2:505',
    'Check: the backup field takes applicants with a profile like yours.',
    {
      due: onSprintDay(7, 'R-553', 'D2:502'),
    },
  ),
  sprint('letters', 'R-553', 'D2:506', 'Check: it is clear who will write the letters.', {
    due: onSprintDay(7, 'R-553', 'D2:502'),
  }),
  sprint('commit', 'R-553', 'D2:507', 'Check: you would give yourself to this field entirely.', {
    due: onSprintDay(7, 'R-553', 'D2:502'),
  }),
  sprint('page', 'R-576', 'D2:534', 'Start a strategy page with your name and the chosen backup on top.', {
    due: onSprintDay(7, 'R-553', 'D2:502'),
  }),
  sprint(
    'actions',
    'R-576',
    'D2:534',
    'Put {n} actions for the coming week on that page, and into the calendar.',
    {
      n: 3,
      due: onSprintDay(7, 'R-553', 'D2:502'),
    },
  ),
];

const months = tasksOf('months');
const GOING_ON = ['reapply', 'pivot'] as const;

/** D3's horizons of three, six and twelve months (R-569), for those who reapply and those who pivot. */
export const HORIZON_TASKS: readonly TaskRule[] = [
  months(
    'assessment',
    'R-569',
    'D3:227',
    'Have taken stock of everything: numbers, projects, invitations, flags.',
    {
      due: byMonth(3, 'R-569', 'D3:226'),
      when: { paths: GOING_ON },
    },
  ),
  months('talks', 'R-569', 'D3:228', 'Have at least {n} frank talks with faculty or directors.', {
    n: 2,
    due: byMonth(3, 'R-569', 'D3:226'),
    when: { paths: GOING_ON },
  }),
  months('decide', 'R-569', 'D3:229', 'Settle it: reapply with a plan, or pivot.', {
    due: byMonth(3, 'R-569', 'D3:226'),
    when: { paths: GOING_ON },
  }),
  months('top', 'R-569', 'D3:230', 'Be among the top {n} % of the year in effort and reliability.', {
    n: 10,
    due: byMonth(3, 'R-569', 'D3:226'),
    when: { paths: GOING_ON, roles: ['prelim', 'undesignated prelim'] },
  }),
  months(
    'post',
    'R-569',
    'D3:233',
    'Hold a research or clinical year in the dream field, with responsibility of your own.',
    {
      due: byMonth(6, 'R-569', 'D3:231'),
      when: { paths: ['reapply'] },
    },
  ),
  months(
    'writer',
    'R-569',
    'D3:235',
    'Have at least {n} person who knows the plan and will write a letter.',
    {
      n: 1,
      due: byMonth(6, 'R-569', 'D3:231'),
      when: { paths: ['reapply'] },
    },
  ),
  months('projects', 'R-569', 'D3:234', 'Bring projects to a result within {n} months.', {
    n: [6, 9],
    due: byMonth(9, 'R-569', 'D3:234'),
    when: { paths: ['reapply'] },
  }),
  months('niches', 'R-569', 'D3:237', 'Learn which niches, fellowships and procedures the new field has.', {
    due: byMonth(6, 'R-569', 'D3:231'),
    when: { paths: ['pivot', 'matched'] },
  }),
  months('electives', 'R-569', 'D3:238', 'Turn electives and rotations towards them.', {
    due: byMonth(6, 'R-569', 'D3:231'),
    when: { paths: ['pivot', 'matched'] },
  }),
  months('reading', 'R-569', 'D3:239', 'Read in the new field, and get to know its people.', {
    due: byMonth(6, 'R-569', 'D3:231'),
    when: { paths: ['pivot', 'matched'] },
  }),
  months('record', 'R-569', 'D3:241', 'Show a record that answers each old weakness.', {
    due: byMonth(12, 'R-569', 'D3:240'),
    when: { paths: GOING_ON },
  }),
  months('targeted', 'R-569', 'D3:242', 'Apply where it makes sense instead of everywhere.', {
    due: byMonth(12, 'R-569', 'D3:240'),
    when: { paths: GOING_ON },
  }),
];
