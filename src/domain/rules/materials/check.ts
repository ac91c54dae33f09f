import type { Specialty } from '../specialties';
import type { Amount } from '../plan/task';
import { stated, type Citation, type Figure } from '../figure';

/** Which checklist an item belongs to. */
export const CHECKLISTS = [
  'realign',
  'letters',
  'must-have letter',
  'asking',
  'writer packet',
  'prelim letters',
  'statements',
  'nothing recycled',
  'backup statement',
  'reapplicant statement',
  'pivot statement',
  'pivot story',
  'first statement',
  'experiences',
  'application',
  'CV',
  'signals',
  'emails',
  'network',
  'opinions',
  'interview answers',
  'no-match answer',
  'score story',
  'score answer',
  'backup interviews',
  'red flags',
  'early complete',
  'strategy',
] as const;
export type ChecklistId = (typeof CHECKLISTS)[number];

/** Who a checklist is for: everyone, first-time applicants, reapplicants, those who change to a backup, those with two fields. */
export const CHECK_AUDIENCES = ['all', 'first', 'reapplicant', 'backup', 'dual', 'flagged'] as const;
export type CheckAudience = (typeof CHECK_AUDIENCES)[number];

export interface CheckRule extends Citation {
  /** Never changes, so that a box that was ticked finds its item again. */
  readonly key: string;
  /** Our own words; `{n}` stands for the amount. */
  readonly text: string;
  readonly amount?: Figure<Amount>;
  /** Nice to have: the gate does not ask for it. */
  readonly optional?: true;
  /** Only for applicants to these fields. */
  readonly fields?: readonly Specialty[];
}

export interface ChecklistRule {
  readonly id: ChecklistId;
  readonly audience: CheckAudience;
  readonly items: readonly CheckRule[];
  /** As many items as the plan’s figure of that name says open the gate; without one, every item that is not optional. */
  readonly least?: 'opinions that are complete';
  /** No gate: the items are reminders. */
  readonly open?: true;
}

interface CheckDetails {
  readonly n?: Amount;
  readonly optional?: true;
  readonly fields?: readonly Specialty[];
}

/** Items of one checklist, each with its rule and its lines. */
export const itemsOf =
  (list: ChecklistId) =>
  (name: string, rule: string, source: string, text: string, details: CheckDetails = {}): CheckRule => {
    const { n, ...rest } = details;
    const { standing } = stated(0, rule, source);
    const amount = n === undefined ? {} : { amount: stated(n, rule, source) };
    return { key: `${list}.${name}`, text, rule, source, standing, ...amount, ...rest };
  };
