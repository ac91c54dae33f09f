import { z } from 'zod';
import { EFFORTS } from '../../planWords';
import { MATERIAL_RULES, type MaterialRules } from '../materials/materialRules';
import { PAY_RULES, type PayRules } from '../pay';
import { PLAN_RULES, type PlanRules } from '../plan/planRules';
import { like } from './like';
import { WHOLE } from './parts';
import { rulesSchema } from './rulesSchema';

const { days, few, fewOrNone, months, percent, score, thousands, weeks } = WHOLE;
/** How many of something a task or an item asks for: minutes and emails too. */
const amount = WHOLE.programs;

const plan = like(PLAN_RULES, {
  window: days,
  lengths: months,
  effort: percent,
  lanes: percent,
  outputs: few,
  unseen: percent,
  weekly: months,
  opinions: few,
  amount,
  day: days,
  month: months,
  weeksBefore: weeks,
  daysBefore: days,
})
  .pipe(z.custom<PlanRules>())
  .refine(({ effort }) => EFFORTS.reduce((sum, each) => sum + effort[each].value, 0) === 100, {
    message: 'adds up to 100',
    path: ['effort'],
  })
  .refine(
    ({ lengths }) => lengths.every(({ value }, at) => at === 0 || (lengths[at - 1]?.value ?? 0) < value),
    {
      message: 'edges rise',
      path: ['lengths'],
    },
  )
  .refine(
    ({ window: { articles, usual } }) => {
      const ends = articles.flatMap(({ value }) => value);
      return usual.value >= Math.min(...ends) && usual.value <= Math.max(...ends);
    },
    { message: 'usual within what an article allows', path: ['window'] },
  )
  .refine(
    ({ opinions: { least, complete, most } }) =>
      least.value <= complete.value && complete.value <= most.value,
    {
      message: 'least, complete and most in this order',
      path: ['opinions'],
    },
  );

const materials = like(MATERIAL_RULES, {
  letters: few,
  other: fewOrNone,
  priority: few,
  slightUnder: score,
  sentences: few,
  answer: few,
  amount,
})
  .pipe(z.custom<MaterialRules>())
  .refine(({ letters: { field, complete } }) => field.value <= complete.value, {
    message: 'a complete set is not under the letters of the field',
    path: ['letters'],
  })
  .refine(({ answer: { aim, most } }) => aim.value <= most.value, {
    message: 'aim not over most',
    path: ['answer'],
  });

const pay = like(PAY_RULES, { pay: thousands, chart: thousands, secondChoice: thousands })
  .pipe(z.custom<PayRules>())
  .superRefine(({ ladders, tracks, secondChoice }, context) => {
    const ranges = [
      ...Object.entries(ladders).map(([base, { pay: range }]) => [['ladders', base, 'pay'], range] as const),
      ...Object.entries(tracks).map(([base, { pay: range }]) => [['tracks', base, 'pay'], range] as const),
      [['secondChoice'], secondChoice] as const,
    ];
    for (const [path, { low, high }] of ranges)
      if (low > high) context.addIssue({ code: 'custom', message: 'low not over high', path: [...path] });
  });

/** The same for everything that a user may change: a plan, materials and pay differ from the built-in ones in their numbers alone. */
export const bookSchema = rulesSchema.extend({ plan, materials, pay });
