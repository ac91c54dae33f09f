import { tasksOf, type TaskRule } from './task';

const role = tasksOf('role');
const months = tasksOf('months');
const PRELIM = ['prelim', 'undesignated prelim'] as const;

/** What any post between two seasons has to do. */
export const ROLE_AIM_TASKS: readonly TaskRule[] = [
  role('aim-clinical', 'R-559', 'D1:122', 'It keeps you in clinical work.'),
  role('aim-weakness', 'R-559', 'D1:123', 'It mends what was weak.'),
  role('aim-letters', 'R-559', 'D1:124', 'It yields strong, recent letters in the chosen field.'),
];

/** D2's lane A, a preliminary or transitional year, in four blocks: work, people, letters, electives (R-564). */
export const PRELIM_TASKS: readonly TaskRule[] = [
  role('prelim-early', 'R-564', 'D2:233', 'Work: early in, late out, open to being taught.', {
    when: { roles: PRELIM },
  }),
  role('prelim-exams', 'R-564', 'D2:234', 'Work: excel in the in-service exams.', {
    when: { roles: PRELIM },
  }),
  role(
    'prelim-feedback',
    'R-564',
    'D2:235',
    'Work: ask for feedback halfway through each rotation, and visibly act on it.',
    {
      when: { roles: PRELIM },
    },
  ),
  role(
    'prelim-people',
    'R-564',
    'D2:238-240',
    'People: name the directors of your year and the faculty of the backup field.',
    {
      when: { roles: PRELIM },
    },
  ),
  role(
    'prelim-ask',
    'R-564',
    'D2:241-242',
    'People: tell them what you will apply to, and ask what would make you strong.',
    {
      when: { roles: PRELIM },
    },
  ),
  role('prelim-letters', 'R-564', 'D2:246', 'Letters: at least {n} from the preliminary year.', {
    n: 2,
    when: { roles: PRELIM },
  }),
  role('prelim-backup-letters', 'R-564', 'D2:247', 'Letters: {n} from the backup field.', {
    n: [1, 2],
    when: { roles: PRELIM },
  }),
  role(
    'prelim-electives',
    'R-564',
    'D2:250-251',
    'Electives: keep time for the backup field, each day as an interview.',
    {
      when: { roles: PRELIM },
    },
  ),
];

/** D2's lane B, research with clinical exposure (R-565). */
export const RESEARCH_TASKS: readonly TaskRule[] = [
  role('research-field', 'R-565', 'D2:263', 'The research lies in the backup field, or right next to it.', {
    when: { roles: ['research'] },
  }),
  role(
    'research-site',
    'R-565',
    'D2:264-266',
    'The place has a residency of that field, or is a large center with its department.',
    {
      when: { roles: ['research'] },
    },
  ),
  role('research-outputs', 'R-565', 'D2:270', 'Bring out {n} abstracts, posters or papers.', {
    n: [2, 3],
    when: { roles: ['research'] },
  }),
  role('research-presence', 'R-565', 'D2:271', 'Be seen every day at conferences and grand rounds.', {
    when: { roles: ['research'] },
  }),
  role('research-shadow', 'R-565', 'D2:272-275', 'Shadow faculty who could write, call, or invite you.', {
    when: { roles: ['research'] },
  }),
];

/** A job outside training, where none other is to be had, tied to three things. */
export const JOB_TASKS: readonly TaskRule[] = [
  role('job-skills', 'R-562', 'D1:146', 'It trains skills that can be named.', { when: { roles: ['job'] } }),
  role('job-current', 'R-562', 'D1:147', 'It keeps your clinical knowledge fresh.', {
    when: { roles: ['job'] },
  }),
  role('job-mentors', 'R-562', 'D1:148', 'It is done beside mentors of the dream or the backup field.', {
    when: { roles: ['job'] },
  }),
];

/** D3: what a year that came from the scramble is for. */
export const AUDITION_TASKS: readonly TaskRule[] = [
  role('audition', 'R-567', 'D3:171', 'Treat the {n} months as an audition.', {
    n: 12,
    when: { roles: PRELIM },
  }),
  role('fresh-letters', 'R-567', 'D3:172', 'Earn fresh letters in it.', { when: { roles: PRELIM } }),
  role('reliable', 'R-567', 'D3:173', 'Prove that one can rely on you.', { when: { roles: PRELIM } }),
];

/** The two tracks within such a year; whoever matched elsewhere follows the pivot (G-12). */
export const TRACK_TASKS: readonly TaskRule[] = [
  months('excel', 'R-568', 'D3:176', 'Do the present job so well that they want you back.', {
    when: { paths: ['reapply'] },
  }),
  months('faculty', 'R-568', 'D3:177', 'Tell {n} key faculty early what you plan.', {
    n: [1, 2],
    when: { paths: ['reapply'] },
  }),
  months('foot', 'R-568', 'D3:178-181', 'Stay in the dream field with research, electives and conferences.', {
    when: { paths: ['reapply'] },
  }),
  months('categorical', 'R-568', 'D3:184', 'Find a categorical place soon.', { when: { paths: ['pivot'] } }),
  months('reputation', 'R-568', 'D3:185', 'Build a name in the new field.', {
    when: { paths: ['pivot', 'matched'] },
  }),
  months('from-day-one', 'R-568', 'D3:186-187', 'From the first day, ask who does which procedures.', {
    when: { paths: ['pivot', 'matched'] },
  }),
  months('fellowships', 'R-568', 'D3:188', 'Ask how fellowship matches have gone.', {
    when: { paths: ['pivot', 'matched'] },
  }),
];
