import { z } from 'zod';
import { CAUSES } from '../../planWords';
import { BUCKETS, CATEGORIES, SETTINGS, ZONES } from '../../words';
import { RATINGS } from '../backups';
import { FEE_SERVICES } from '../fees';
import { FLAG_KINDS, SEVERITIES } from '../flags';
import { LIST_GRADES } from '../grades';
import { FIELD_RESEARCH, MISS_TYPES } from '../miss';
import { PROGRAM_TIERS } from '../programTiers';
import { SPECIALTIES } from '../specialties';
import { DUAL_STANDINGS } from '../strategy';
import { TIERS } from '../tiers';
import {
  calendarYear,
  citation,
  comlex,
  count,
  days,
  dollars,
  each,
  few,
  fewOrNone,
  figureOf,
  ladder,
  lowHigh,
  months,
  people,
  percent,
  programs,
  range,
  rising,
  score,
  some,
  specialties,
  weeks,
  WHOLE,
  years,
} from './parts';

const lead = z
  .strictObject({ advised: weeks, lastCall: weeks })
  .refine(({ advised, lastCall }) => advised.value > lastCall.value, 'the last call comes later');
const span = z
  .strictObject({ from: fewOrNone, to: few })
  .refine(({ from, to }) => from.value < to.value, 'from under to');
const tier = figureOf(z.enum(TIERS));
const countClass = figureOf(z.enum(['less', 'moderate', 'highly']));
const hundred = z
  .object({ Reach: percent, Realistic: percent, Safety: percent })
  .refine(
    (target) => target.Reach.value + target.Realistic.value + target.Safety.value === 100,
    'adds up to 100',
  );

/** Whether a whole rule book hangs together: shapes, sources, standings, rising edges, sums. For tests, and for what a user enters. */
export const rulesSchema = z.strictObject({
  scores: z
    .strictObject({ lowest: score, highest: score })
    .refine(({ lowest, highest }) => lowest.value < highest.value, 'lowest under highest'),
  tiers: z.strictObject({
    words: each(
      TIERS,
      z.strictObject({ D0: z.string(), D4: z.string(), level: figureOf(z.enum(['high', 'mid', 'low'])) }),
    ),
    rows: each(
      SPECIALTIES,
      z
        .strictObject({
          D0: tier.optional(),
          D4: tier.optional(),
          placed: tier.optional(),
          community: tier.optional(),
          index: percent.optional(),
        })
        .refine(({ D0, D4, placed }) => (placed === undefined) === (D0 !== undefined || D4 !== undefined), {
          error: 'placed exactly where no article tiers the field',
        }),
    ),
  }),
  norms: z
    .strictObject({
      range: each(TIERS, range),
      green: each(TIERS, score),
      matched: some(SPECIALTIES, range.safeExtend({ setting: z.enum(SETTINGS).optional() })),
      thinUnder: people,
      own: z.unknown().optional(),
      sets: z.unknown().optional(),
    })
    .refine(
      (norms) => TIERS.every((name) => norms.green[name].value >= norms.range[name].low.value),
      'Green not under the low end',
    )
    .refine(
      ({ range: { Ultra, High, Moderate, Less } }) =>
        Ultra.low.value > High.low.value &&
        High.low.value > Moderate.low.value &&
        Moderate.low.value > Less.low.value,
      'a more competitive tier asks for more than a less competitive one',
    ),
  zones: z.strictObject({
    meaning: each(ZONES, citation),
    redUnder: score,
    redFrom: score,
    lowRedTo: score,
    reattempt: ladder(z.string(), score),
  }),
  buckets: z.strictObject({
    safetyFrom: score,
    reachFrom: score,
    extremeFrom: score,
    imgShareFrom: figureOf(z.number().min(0).max(1).optional()),
    kinds: each(['top', 'middle', 'accessible'], figureOf(each(ZONES, z.enum(BUCKETS)))),
  }),
  counts: z.strictObject({
    chart: each(ZONES, programs),
    green: each(['less', 'more'], count),
    yellow: each(['less', 'moderate', 'highly'], count),
    red: count,
    reapplicant: each(['less', 'moderate', 'highly'], count),
    noMatch: z.strictObject({ count, fields: specialties }),
    yellowClass: each(SPECIALTIES, countClass),
    reapplicantClass: some(SPECIALTIES, countClass),
    example: z.strictObject({ main: count, second: count }),
    sponsorFrom: programs,
  }),
  backups: z.strictObject({
    clearGap: percent,
    clearTiers: figureOf(
      z
        .int()
        .min(1)
        .max(TIERS.length - 1),
    ),
    positionsFrom: figureOf(WHOLE.people.optional()),
    pattern: each(['filled', 'imgShare'], figureOf(z.number().min(0).max(100).optional())),
    stepDown: each(TIERS, figureOf(z.array(z.enum(TIERS)))),
    keystones: specialties,
    leadsOn: specialties,
    tolerance: z.strictObject({ flexible: specialties, not: specialties }),
    unrealistic: specialties,
    strongOnly: score.and(
      z.looseObject({ backup: z.enum(SPECIALTIES), dreams: z.array(z.enum(SPECIALTIES)).min(1) }),
    ),
    alignment: each(RATINGS, fewOrNone).refine(
      ({ strong, moderate, weak }) => strong.value > moderate.value && moderate.value > weak.value,
      'a better rating adds more',
    ),
    overlapFrom: percent,
    shortlist: z
      .strictObject({ least: few, most: few })
      .refine(({ least, most }) => least.value <= most.value, 'least not over most'),
  }),
  mix: z.strictObject({
    target: z.strictObject({ D0: hundred, D4: hundred }),
    tolerance: percent,
    bands: each(BUCKETS, lowHigh(percent)),
    reachCap: percent,
    core: z
      .strictObject({ minimum: percent, met: percent })
      .refine(({ minimum, met }) => minimum.value <= met.value, 'minimum not over met'),
  }),
  leads: z.strictObject({
    weeks: each(['letters', 'statement', 'CV'], lead),
    submitAfter: days,
    years: z
      .strictObject({ first: calendarYear, last: calendarYear })
      .refine(({ first, last }) => first.value <= last.value, 'first not over last'),
  }),
  programTiers: z.strictObject({
    tier: each(['accessible', 'middle', 'top'], figureOf(z.enum(PROGRAM_TIERS))),
  }),
  pressure: z.strictObject({
    each: few,
    fewUnder: percent,
    stronger: z
      .strictObject({ minimum: few, better: few })
      .refine(({ minimum, better }) => minimum.value <= better.value, 'minimum not over better'),
    safeties: few,
    regions: few,
    usualRangeOver: percent,
    dreamShareFrom: percent,
    longShots: lowHigh(programs),
    secondFieldDays: days,
  }),
  grades: z.strictObject({
    minimums: ladder(z.enum(LIST_GRADES), percent),
    lost: z.strictObject({ fail: percent, amber: percent }),
    withAlarm: figureOf(z.enum(LIST_GRADES)),
    withUnknown: figureOf(z.enum(LIST_GRADES)),
  }),
  fees: z.strictObject({
    tables: z.array(
      z.strictObject({
        service: z.enum(FEE_SERVICES),
        season: z.string(),
        steps: z
          .array(z.strictObject({ from: programs, dollars, per: z.enum(['program', 'step']) }))
          .refine(rising, 'edges rise')
          .refine((steps) => steps[0]?.from.value === 1, 'begins with the first program'),
      }),
    ),
  }),
  profile: z.strictObject({
    step2: ladder(z.enum(CATEGORIES), score),
    comlex2: ladder(z.enum(CATEGORIES), comlex),
    comlexScale: z
      .strictObject({ lowest: comlex, highest: comlex })
      .refine(({ lowest, highest }) => lowest.value < highest.value, 'lowest under highest'),
    rank: z
      .strictObject({ strongTo: percent, borderlineTo: percent })
      .refine(({ strongTo, borderlineTo }) => strongTo.value < borderlineTo.value, 'Strong ends first'),
    research: ladder(z.enum(CATEGORIES), few),
    seriousExperience: figureOf(z.int().min(0).max(1)),
    headline: figureOf(z.enum(['worst', 'majority'])),
    causes: figureOf(z.int().min(1).max(CAUSES.length)),
    severalAttempts: few,
    packet: ladder(z.enum(['mediocre', 'mixed', 'competitive']), figureOf(z.int().min(1).max(6))),
    yearsOver: years,
    nearMedian: score,
    nationalMean: figureOf(WHOLE.score.optional()),
  }),
  miss: z.strictObject({
    step2: ladder(z.enum(MISS_TYPES), score),
    research: each(FIELD_RESEARCH, figureOf(z.enum(MISS_TYPES))),
    interviews: each(MISS_TYPES, span),
    beyond: figureOf(z.enum(MISS_TYPES)),
  }),
  flags: z.strictObject({
    rows: each(
      FLAG_KINDS,
      z.strictObject({
        severity: figureOf(z.enum(SEVERITIES)),
        anchor: figureOf(z.enum(['always', 'if vague', 'if several'])).optional(),
      }),
    ),
    explained: figureOf(z.enum(SEVERITIES)),
    mildAtMost: fewOrNone,
    severalClerkships: few,
    raisesCounts: figureOf(z.array(z.enum(FLAG_KINDS)).min(1)),
    imgYears: z
      .strictObject({ over: years, strongOver: years })
      .refine(({ over, strongOver }) => over.value < strongOver.value, 'strong comes later'),
  }),
  strategy: z.strictObject({
    freshYears: figureOf(z.int().min(0).max(80)),
    mostYears: years,
    unwise: z.strictObject({ failures: few, years }),
    handful: few,
    treatedByD3: figureOf(z.array(z.enum(SPECIALTIES)).min(1)),
    repeats: z.strictObject({
      most: few,
      years: z
        .strictObject({ from: years, to: years })
        .refine(({ from, to }) => from.value <= to.value, 'from not over to'),
    }),
    months: z
      .strictObject({ low: months, high: months, plan: months })
      .refine(({ low, high }) => low.value <= high.value, 'low not over high'),
    dermResearch: lowHigh(years),
    retake: z.strictObject({ points: score, months }),
    step3Failures: few,
    opinions: few,
    dual: ladder(z.enum(DUAL_STANDINGS), score),
    letters: z.strictObject({
      own: lowHigh(few),
      other: fewOrNone,
      all: lowHigh(few),
    }),
    split: z
      .strictObject({ dream: percent, weighting: percent })
      .refine(({ dream, weighting }) => dream.value < weighting.value, 'the weighting comes later'),
  }),
});
