import { byMonth, tasksOf, type TaskRule } from './task';

const year = tasksOf('year');
const first = byMonth(1, 'R-554', 'D1:151');
const second = byMonth(6, 'R-555', 'D1:162');
const third = byMonth(12, 'R-556', 'D1:176');

/** D1's months 0 and 1 (R-554). */
export const MONTH_1_TASKS: readonly TaskRule[] = [
  year('dream', 'R-554', 'D1:152-153', 'Feedback from faculty of the dream field.', { due: first }),
  year('director', 'R-554', 'D1:152-154', 'Feedback from a program director or an associate director.', {
    due: first,
  }),
  year('dean', 'R-554', 'D1:152-155', 'Feedback from the dean’s office or an advising office.', {
    due: first,
  }),
  year('decision', 'R-554', 'D1:156-158', 'Decide one way or the other and write it down.', { due: first }),
  year(
    'posts',
    'R-554',
    'D1:159-160',
    'Apply for research posts and preliminary places that are still open.',
    {
      due: first,
    },
  ),
  year('jobs', 'R-554', 'D1:161', 'Apply for clinical jobs near the department you aim at.', { due: first }),
];

/**
 * D1's months 2 to 6, by the cause of the miss (R-555). D1 has no branch for weak scores or weak materials: scores lead to
 * a look at Step 3 and at pivoting, materials to the first branch, both our reading (G-13).
 */
export const MONTH_6_TASKS: readonly TaskRule[] = [
  year('rotations', 'R-555', 'D1:165', 'Rotate in the field you will apply to.', {
    due: second,
    when: { causes: ['application quality'] },
    proposed: true,
  }),
  year('letters', 'R-555', 'D1:166', 'Obtain {n} strong letters that are recent.', {
    n: [2, 3],
    due: second,
    when: { causes: ['application quality'] },
    proposed: true,
  }),
  year('project', 'R-555', 'D1:167', 'Take part in at least {n} running research or quality project.', {
    n: 1,
    due: second,
    when: { causes: ['application quality'] },
    proposed: true,
  }),
  year('list', 'R-555', 'D1:169', 'Build a sober program list together with a mentor.', {
    due: second,
    when: { causes: ['strategy'] },
  }),
  year('broad', 'R-555', 'D1:170', 'Plan to apply broadly, community and lesser-known programs included.', {
    due: second,
    when: { causes: ['strategy'] },
  }),
  year('explanation', 'R-555', 'D1:171', 'Prepare a short explanation of the miss that defends nothing.', {
    due: second,
    when: { causes: ['strategy'] },
  }),
  year('documents', 'R-555', 'D1:173', 'Collect papers which show that the matter is settled.', {
    due: second,
    when: { causes: ['red flags'] },
  }),
  year('concern', 'R-555', 'D1:174', 'Collect evaluations and letters that speak to the concern itself.', {
    due: second,
    when: { causes: ['red flags'] },
  }),
  year('step3', 'R-555', '', 'Look at whether taking Step 3 early would help.', {
    due: second,
    when: { causes: ['metrics'] },
    proposed: true,
  }),
  year('review', 'R-555', '', 'Review with an advisor whether pivoting is the better way.', {
    due: second,
    when: { causes: ['metrics'] },
    proposed: true,
  }),
];

/** D1's months 7 to 12 (R-556). */
export const MONTH_12_TASKS: readonly TaskRule[] = [
  year(
    'conferences',
    'R-556',
    'D1:178',
    'Show the work at meetings, near ones first and large ones if you can.',
    {
      due: third,
    },
  ),
  year('teaching', 'R-556', 'D1:179', 'Offer teaching, journal clubs or quality work.', { due: third }),
  year(
    'mentors',
    'R-556',
    'D1:180-182',
    'Ask mentors {n} things outright: where you would stand a comparison, and whom they know.',
    {
      n: 2,
      due: third,
    },
  ),
  year('feedback', 'R-556', 'D1:183', 'Keep written feedback that the dean’s letter and others can use.', {
    due: third,
  }),
  year('behave', 'R-556', 'D1:184', 'Work as a resident of that field would.', { due: third }),
];

/** D2: the remedy follows the exact problem, keyed on the cause. */
export const REMEDY_TASKS: readonly TaskRule[] = [
  year(
    'earlier',
    'R-580',
    'D2:331-334',
    'Few interviews: apply earlier, to many more programs, in more places.',
    {
      due: third,
      when: { causes: ['strategy'] },
    },
  ),
  year(
    'in-service',
    'R-580',
    'D2:335-337',
    'Low scores: pass Step 3 early where that counts, and do well in the in-service exam.',
    {
      due: third,
      when: { causes: ['metrics'] },
    },
  ),
  year(
    'advocates',
    'R-580',
    'D2:338-339',
    'Weak letters: win {n} people who will stand up for you. This is what the year is measured by.',
    {
      n: [2, 3],
      due: third,
      when: { causes: ['application quality'] },
    },
  ),
];
