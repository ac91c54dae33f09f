import { z } from 'zod';
import { PROFILE_RULES } from '../profile';
import { SCORE_RULES } from '../scores';
import { SPECIALTIES } from '../specialties';

const line = 'D[0-4]:\\d+(?:-\\d+)?';
/** A public page, by a name that says what it is as of; nothing that could be taken for an article. */
const page = 'page:[A-Z][A-Za-z]+(?:-[A-Za-z]+)*-\\d{4}';
const SOURCE = new RegExp(`^(?:${line}(?: ${line})*|${page})?$`);
const RULE = /^(?:R-\d{3}a?(?: step [1-5])?|section 14(?:\.1)?)$/;

export const citation = z
  .strictObject({
    rule: z.string().regex(RULE),
    source: z.string().regex(SOURCE),
    standing: z.enum(['stated', 'proposed', 'yours']),
  })
  .loose();

const hasSource = ({ source, standing }: { source: string; standing: string }) =>
  standing !== 'stated' || source !== '';
const NEEDS_SOURCE = 'a stated figure names the lines that state it';

export const figureOf = <Value extends z.ZodType>(value: Value) =>
  citation.extend({ value }).refine(hasSource, NEEDS_SOURCE);

/** Numbers that can be meant, by what they count. What lies outside is a slip of the keyboard. */
const upTo = (most: number, least = 1) => z.int().min(least).max(most);
export const WHOLE = {
  /** Points of Step 2 CK, and distances in them. */
  score: upTo(SCORE_RULES.highest.value, SCORE_RULES.lowest.value),
  comlex: upTo(PROFILE_RULES.comlexScale.highest.value),
  percent: upTo(100, 0),
  programs: upTo(999),
  /** People, letters, interviews, causes and the like. */
  few: upTo(99),
  fewOrNone: upTo(99, 0),
  people: upTo(99_999),
  days: upTo(366, 0),
  weeks: upTo(104, 0),
  months: upTo(60),
  years: upTo(80),
  calendarYears: upTo(2999, 1900),
  dollars: upTo(9_999),
  thousands: upTo(9_999),
} as const;

export const score = figureOf(WHOLE.score);
export const comlex = figureOf(WHOLE.comlex);
export const percent = figureOf(WHOLE.percent);
export const programs = figureOf(WHOLE.programs);
export const few = figureOf(WHOLE.few);
export const fewOrNone = figureOf(WHOLE.fewOrNone);
export const people = figureOf(WHOLE.people);
export const days = figureOf(WHOLE.days);
export const weeks = figureOf(WHOLE.weeks);
export const months = figureOf(WHOLE.months);
export const years = figureOf(WHOLE.years);
export const calendarYear = figureOf(WHOLE.calendarYears);
export const dollars = figureOf(WHOLE.dollars);

export const range = z
  .object({ low: score, high: score.optional(), open: z.boolean() })
  .refine(({ low, high }) => high === undefined || low.value < high.value, 'low end under high end')
  .refine(({ high, open }) => open || high !== undefined, 'a closed range has a high end');

export const count = citation
  .extend({ min: WHOLE.programs, max: WHOLE.programs, open: z.boolean() })
  .refine(({ min, max }) => min < max, 'min under max')
  .refine(hasSource, NEEDS_SOURCE);

export const each = <Key extends string, Value extends z.ZodType>(keys: readonly Key[], value: Value) =>
  z.record(z.enum(keys), value);
export const some = <Key extends string, Value extends z.ZodType>(keys: readonly Key[], value: Value) =>
  z.partialRecord(z.enum(keys), value);

/** A figure that is a whole number. */
type Whole = typeof score;

export const rising = (steps: readonly { readonly from: { readonly value: number } }[]) =>
  steps.every((step, index) => index === 0 || (steps[index - 1]?.from.value ?? 0) < step.from.value);

export const ladder = <Label extends z.ZodType<string>>(label: Label, from: Whole) =>
  z.strictObject({
    bottom: label,
    steps: z.array(z.strictObject({ from, label: z.string() })).refine(rising, 'edges rise'),
  });

/** Two figures of which the first is not over the second. */
export const lowHigh = (value: Whole) =>
  z
    .strictObject({ low: value, high: value })
    .refine(({ low, high }) => low.value <= high.value, 'low not over high');

export const specialties = figureOf(z.array(z.enum(SPECIALTIES)).min(1));
