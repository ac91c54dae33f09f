import { restingOn } from './citations';
import { withAmount } from './plans';
import type { CheckAudience, ChecklistId, ChecklistRule, CheckRule } from './rules/materials/check';
import type { Citation } from './rules/figure';
import { MATERIAL_RULES, type MaterialRules } from './rules/materials/materialRules';
import { PLAN_RULES, type PlanRules } from './rules/plan/planRules';
import type { Specialty } from './rules/specialties';
import type { Answer, Status } from './words';

/** Whose checklists are wanted. */
export interface Applicant {
  readonly status: Status;
  /** The backup, once there is one. */
  readonly backup?: Specialty | undefined;
  readonly dream?: Specialty | undefined;
  readonly dual: boolean;
  /** Something weighs on the application besides the score. */
  readonly flagged: boolean;
}

export interface Check extends Citation {
  readonly key: string;
  readonly text: string;
  readonly optional: boolean;
}

export interface Checklist {
  readonly id: ChecklistId;
  readonly items: readonly Check[];
  /** Items that open the gate; nothing when the list is a reminder. */
  readonly least: number | undefined;
}

/** The checklists of group (j) that concern an applicant, with the items of their fields. */
export function checklistsFor(
  applicant: Applicant,
  rules: MaterialRules = MATERIAL_RULES,
  plan: PlanRules = PLAN_RULES,
): readonly Checklist[] {
  const fields = [applicant.dream, applicant.backup].filter((field) => field !== undefined);
  return rules.checklists
    .filter(({ audience }) => concerns(audience, applicant))
    .map((list) => asList(list, fields, plan));
}

/** Every checklist with all its items, whomever they concern. */
export const allChecklists = (
  rules: MaterialRules = MATERIAL_RULES,
  plan: PlanRules = PLAN_RULES,
): readonly Checklist[] => rules.checklists.map((list) => asList(list, undefined, plan));

function concerns(audience: CheckAudience, { status, backup, dual, flagged }: Applicant): boolean {
  switch (audience) {
    case 'all':
      return true;
    case 'first':
    case 'reapplicant':
      return status === audience;
    case 'backup':
      return backup !== undefined;
    case 'dual':
      return dual;
    case 'flagged':
      return flagged;
  }
}

function asList(
  { id, items, least, open }: ChecklistRule,
  fields: readonly Specialty[] | undefined,
  { opinions }: PlanRules,
): Checklist {
  const own = items.filter(
    (item) => !item.fields || !fields || item.fields.some((field) => fields.includes(field)),
  );
  const needed = own.filter(({ optional }) => optional !== true).length;
  const gate = least === undefined ? needed : opinions.complete.value;
  return { id, items: own.map(asCheck), least: open === true ? undefined : gate };
}

const asCheck = (item: CheckRule): Check => ({
  key: item.key,
  text: withAmount(item.text, item.amount?.value),
  optional: item.optional === true,
  ...restingOn(item, [item.amount]),
});

export interface ChecklistReading {
  /** Items ticked, the optional ones included. */
  readonly done: number;
  readonly of: number;
  /** Whether the gate is open; unknown for a list of reminders. An item that nobody answered keeps it shut. */
  readonly gate: Answer;
  /** Items that the gate still waits for. */
  readonly missing: readonly Check[];
}

/** How far a checklist is; `answers` by key, and what is not among them is unknown. */
export function readChecklist(
  { items, least }: Checklist,
  answers: ReadonlyMap<string, Answer>,
): ChecklistReading {
  const ticked = ({ key }: Check) => answers.get(key) === 'yes';
  const needed = items.filter(({ optional }) => !optional);
  const missing = needed.filter((item) => !ticked(item));
  const met = needed.length - missing.length;
  return {
    done: items.filter(ticked).length,
    of: items.length,
    gate: least === undefined ? 'unknown' : met >= least ? 'yes' : 'no',
    missing: least === undefined || met >= least ? [] : missing,
  };
}

/** Letters that are ticked on the checklist of letters, for the gate of R-658. */
export const lettersTicked = (
  answers: ReadonlyMap<string, Answer>,
): { readonly field: number; readonly other: number } => {
  const ticked = (place: string) =>
    [...answers].filter(([key, answer]) => key.startsWith(`letters.${place}-`) && answer === 'yes').length;
  return { field: ticked('field'), other: ticked('other') };
};
