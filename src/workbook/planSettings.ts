import { isMissing, readYesNo } from '../domain/cell';
import { readDate } from '../domain/dates';
import { found, type Outcome, refused } from '../domain/outcome';
import { type PlanRequest } from '../domain/planRequest';
import { CAUSES, GAP_ROLES, PLAN_PARTS, PLAN_PATHS } from '../domain/planWords';
import { type CellValue, textOf } from './cellGrid';

/** What a plan was written for, as its sheet says it: a label and a value each, so that a person can read it there. */
export const PLAN_SETTINGS = {
  path: 'Path',
  start: 'First day',
  opening: 'Applications open',
  interview: 'First interview',
  exam: 'Step 2 exam',
  months: 'Months',
  windowDays: 'Days before it begins',
  weeklyMonths: 'Months of weekly targets',
  causes: 'Causes',
  role: 'Meanwhile',
  dual: 'Two fields',
  parts: 'Parts',
} as const satisfies Readonly<Record<keyof PlanRequest, string>>;
export type PlanSetting = keyof typeof PLAN_SETTINGS;
export const PLAN_SETTING_KEYS = Object.keys(PLAN_SETTINGS) as readonly PlanSetting[];

/** Settings that are days, and are shown as dates. */
export const DATE_SETTINGS: readonly PlanSetting[] = ['start', 'opening', 'interview', 'exam'];

/** What stands in the cells for a request, in the order of the settings; days as day numbers. */
export function settingValues(request: PlanRequest): readonly (string | number)[] {
  return PLAN_SETTING_KEYS.map((key) => {
    const value = request[key];
    if (typeof value === 'boolean') return value ? 'yes' : 'no';
    return typeof value === 'object' ? value.join(', ') : (value ?? '');
  });
}

/** The request that cells say, by label. Refuses what cannot be meant, with what was found; a blank date is none. */
export function readSettings(cells: ReadonlyMap<string, CellValue>): Outcome<PlanRequest> {
  const at = (key: PlanSetting): CellValue => cells.get(PLAN_SETTINGS[key]) ?? '';
  const days: Partial<Record<PlanSetting, number>> = {};
  for (const key of DATE_SETTINGS) {
    const value = at(key);
    if (isMissing(value) && key !== 'start') continue;
    const day = readDate(typeof value === 'number' ? value : textOf(value));
    if (!day.ok) return day;
    days[key] = day.value;
  }
  const path = oneOf(PLAN_PATHS, 'path', at('path'));
  if (!path.ok) return path;
  const role = isMissing(at('role')) ? found(undefined) : oneOf(GAP_ROLES, 'role', at('role'));
  if (!role.ok) return role;
  const causes = someOf(CAUSES, 'causes', at('causes'));
  if (!causes.ok) return causes;
  const parts = someOf(PLAN_PARTS, 'parts', at('parts'));
  if (!parts.ok) return parts;
  const dual = readYesNo(at('dual'));
  return found({
    path: path.value,
    start: days.start ?? 0,
    opening: days.opening,
    interview: days.interview,
    exam: days.exam,
    months: Number(at('months')),
    windowDays: Number(at('windowDays')),
    weeklyMonths: Number(at('weeklyMonths')),
    causes: causes.value,
    role: role.value,
    dual: dual.state === 'read' && dual.value,
    parts: parts.value,
  });
}

function oneOf<Word extends string>(
  words: readonly Word[],
  key: PlanSetting,
  value: CellValue,
): Outcome<Word> {
  const given = textOf(value);
  const word = words.find((candidate) => candidate === given.toLowerCase());
  return word === undefined
    ? refused({ code: 'choice-unknown', name: PLAN_SETTINGS[key], given, accepted: words })
    : found(word);
}

function someOf<Word extends string>(
  words: readonly Word[],
  key: PlanSetting,
  value: CellValue,
): Outcome<readonly Word[]> {
  const chosen: Word[] = [];
  for (const given of textOf(value)
    .split(',')
    .map((text) => text.trim())
    .filter(Boolean)) {
    const word = oneOf(words, key, given);
    if (!word.ok) return word;
    chosen.push(word.value);
  }
  return found(chosen);
}
