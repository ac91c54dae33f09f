import { found, type Outcome } from '../../domain/outcome';
import { RULES, type Rules } from '../../domain/rules/rules';
import { runExcel } from '../excel';
import { RULES_SHEET } from '../sheetNames';
import { readRules } from './readRules';
import { onRulesMade } from './rulesMade';
import { type RulesNews, tellRules } from './rulesNews';

/**
 * Hands over the rules of the workbook, and from then on those that a change of its Backstop Rules sheet makes: `take` hears of them
 * before cells are calculated again, labeled lists are labeled again, and summary and plan are refreshed. Throws when the workbook
 * cannot be read, because a cell must not be calculated by other rules than the workbook's.
 */
export async function followRules(take: (rules: Rules) => void): Promise<void> {
  const first = await readRules();
  if (!first.ok) throw new Error(`the rules of the workbook could not be read: ${first.problem.code}`);
  let inForce = first.value?.rules ?? RULES;
  take(inForce);
  tellRules(found({ rules: inForce, sheet: first.value, ...NOTHING_FOLLOWED }));

  let followed: string | undefined;
  let changes = 0;
  let looking: Promise<void> | undefined;
  const look = async (): Promise<void> => {
    for (let seen = 0; seen < changes;) {
      seen = changes;
      const { writeRules } = await import('./writeRules');
      const written = await writeRules({ create: false });
      if (!written.ok) {
        tellRules(written);
        continue;
      }
      const rules = written.value?.rules ?? RULES;
      const isNew = JSON.stringify(rules) !== JSON.stringify(inForce);
      inForce = rules;
      const followed = isNew ? await applyRules(rules, take) : NOTHING_FOLLOWED;
      tellRules(found({ rules, sheet: written.value, ...followed }));
    }
    changes = 0;
    looking = undefined;
  };
  const lookAgain = (): Promise<void> => {
    changes += 1;
    return (looking ??= look());
  };
  const follow = (): Promise<Outcome<void>> =>
    runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(RULES_SHEET).load('id');
      await context.sync();
      if (sheet.isNullObject || sheet.id === followed) return found(undefined);
      followed = sheet.id;
      sheet.onChanged.add(lookAgain);
      context.workbook.worksheets.onDeleted.add(({ worksheetId }) =>
        worksheetId === followed ? lookAgain() : Promise.resolve(),
      );
      await context.sync();
      return found(undefined);
    });
  onRulesMade(() => void follow().then(lookAgain));
  if (first.value) await follow();
}

const NOTHING_FOLLOWED = { lists: found([]), plan: found(0) };

/** Everything that rests on the rules, anew: cells, then labels and summary, then the plan. */
async function applyRules(
  rules: Rules,
  take: (rules: Rules) => void,
): Promise<Pick<RulesNews, 'lists' | 'plan'>> {
  take(rules);
  const calculated = await runExcel<undefined>(async (context) => {
    // Marks every formula as stale, those that call our functions included, which no edit of a cell they read has done.
    context.application.calculate(Excel.CalculationType.full);
    await context.sync();
    return found(undefined);
  });
  if (!calculated.ok) return { lists: calculated, plan: found(0) };
  return (await import('./refreshSheets')).refreshSheets();
}
