import { z } from 'zod';
import { BUCKETS, CATEGORIES, SETTINGS, ZONES } from '../words';
import { RATINGS } from './backups';
import { FEE_SERVICES } from './fees';
import { FLAG_KINDS, SEVERITIES } from './flags';
import { LIST_GRADES } from './grades';
import { FIELD_RESEARCH, MISS_TYPES } from './miss';
import { PROGRAM_TIERS } from './programTiers';
import { SPECIALTIES } from './specialties';
import { DUAL_STANDINGS } from './strategy';
import { TIERS } from './tiers';

const line = 'D[0-4]:\\d+(?:-\\d+)?';
/** A public page, by a name that says what it is as of; nothing that could be taken for an article. */
const page = 'page:[A-Z][A-Za-z]+(?:-[A-Za-z]+)*-\\d{4}';
const SOURCE = new RegExp(`^(?:${line}(?: ${line})*|${page})?$`);
const RULE = /^(?:R-\d{3}a?(?: step [1-5])?|section 14(?:\.1)?)$/;

const citation = z
  .strictObject({
    rule: z.string().regex(RULE),
    source: z.string().regex(SOURCE),
    standing: z.enum(['stated', 'proposed', 'yours']),
  })
  .loose();

const hasSource = ({ source, standing }: { source: string; standing: string }) =>
  standing !== 'stated' || source !== '';
const NEEDS_SOURCE = 'a stated figure names the lines that state it';

const figureOf = <Value extends z.ZodType>(value: Value) =>
  citation.extend({ value }).refine(hasSource, NEEDS_SOURCE);
const figure = figureOf(z.number());
const points = figureOf(z.int().positive());
const percent = figureOf(z.int().min(0).max(100));

const range = z
  .object({ low: points, high: points.optional(), open: z.boolean() })
  .refine(({ low, high }) => high === undefined || low.value < high.value, 'low end under high end')
  .refine(({ high, open }) => open || high !== undefined, 'a closed range has a high end');

const count = citation
  .extend({ min: z.int().positive(), max: z.int().positive(), open: z.boolean() })
  .refine(({ min, max }) => min < max, 'min under max')
  .refine(hasSource, NEEDS_SOURCE);

const each = <Key extends string, Value extends z.ZodType>(keys: readonly Key[], value: Value) =>
  z.record(z.enum(keys), value);
const some = <Key extends string, Value extends z.ZodType>(keys: readonly Key[], value: Value) =>
  z.partialRecord(z.enum(keys), value);

const rising = (steps: readonly { readonly from: { readonly value: number } }[]) =>
  steps.every((step, index) => index === 0 || (steps[index - 1]?.from.value ?? 0) < step.from.value);

const lead = z
  .strictObject({ advised: points, lastCall: points })
  .refine(({ advised, lastCall }) => advised.value > lastCall.value, 'the last call comes later');

const ladder = <Label extends z.ZodType>(label: Label) =>
  z.strictObject({
    bottom: label,
    steps: z.array(z.strictObject({ from: points, label })).refine(rising, 'edges rise'),
  });
const span = z
  .strictObject({ from: figureOf(z.int().min(0)), to: points })
  .refine(({ from, to }) => from.value < to.value, 'from under to');

const tier = figureOf(z.enum(TIERS));
const countClass = figureOf(z.enum(['less', 'moderate', 'highly']));
const specialties = figureOf(z.array(z.enum(SPECIALTIES)).min(1));
const hundred = z
  .object({ Reach: percent, Realistic: percent, Safety: percent })
  .refine(
    (target) => target.Reach.value + target.Realistic.value + target.Safety.value === 100,
    'adds up to 100',
  );

/** Whether a whole rule book hangs together: shapes, sources, standings, rising edges, sums. For tests, and for what a user enters. */
export const rulesSchema = z.strictObject({
  scores: z.strictObject({ lowest: points, highest: points }),
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
          index: points.optional(),
        })
        .refine(({ D0, D4, placed }) => (placed === undefined) === (D0 !== undefined || D4 !== undefined), {
          error: 'placed exactly where no article tiers the field',
        }),
    ),
  }),
  norms: z
    .strictObject({
      range: each(TIERS, range),
      green: each(TIERS, points),
      matched: some(SPECIALTIES, range.safeExtend({ setting: z.enum(SETTINGS).optional() })),
      thinUnder: points,
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
    redUnder: points,
    redFrom: points,
    lowRedTo: points,
    reattempt: z.strictObject({
      bottom: z.string(),
      steps: z.array(z.strictObject({ from: figure, label: z.string() })).refine(rising, 'edges rise'),
    }),
  }),
  buckets: z.strictObject({
    safetyFrom: points,
    reachFrom: points,
    extremeFrom: points,
    imgShareFrom: figureOf(z.number().min(0).max(1).optional()),
    kinds: each(['top', 'middle', 'accessible'], figureOf(each(ZONES, z.enum(BUCKETS)))),
  }),
  counts: z.strictObject({
    chart: each(ZONES, points),
    green: each(['less', 'more'], count),
    yellow: each(['less', 'moderate', 'highly'], count),
    red: count,
    reapplicant: each(['less', 'moderate', 'highly'], count),
    noMatch: z.strictObject({ count, fields: z.array(z.enum(SPECIALTIES)) }),
    yellowClass: each(SPECIALTIES, countClass),
    reapplicantClass: some(SPECIALTIES, countClass),
    example: z.strictObject({ main: count, second: count }),
    sponsorFrom: points,
  }),
  backups: z.strictObject({
    clearGap: points,
    clearTiers: points,
    positionsFrom: figureOf(z.int().positive().optional()),
    pattern: each(['filled', 'imgShare'], figureOf(z.number().min(0).max(100).optional())),
    stepDown: each(TIERS, figureOf(z.array(z.enum(TIERS)))),
    keystones: specialties,
    leadsOn: specialties,
    tolerance: z.strictObject({ flexible: specialties, not: specialties }),
    unrealistic: specialties,
    strongOnly: points.and(
      z.looseObject({ backup: z.enum(SPECIALTIES), dreams: z.array(z.enum(SPECIALTIES)).min(1) }),
    ),
    alignment: each(RATINGS, figureOf(z.int().min(0))).refine(
      ({ strong, moderate, weak }) => strong.value > moderate.value && moderate.value > weak.value,
      'a better rating adds more',
    ),
    overlapFrom: percent,
    shortlist: z
      .strictObject({ least: points, most: points })
      .refine(({ least, most }) => least.value <= most.value, 'least not over most'),
  }),
  mix: z.strictObject({
    target: z.strictObject({ D0: hundred, D4: hundred }),
    tolerance: percent,
    bands: each(
      BUCKETS,
      z
        .strictObject({ low: percent, high: percent })
        .refine(({ low, high }) => low.value <= high.value, 'low not over high'),
    ),
    reachCap: percent,
    core: z
      .strictObject({ minimum: percent, met: percent })
      .refine(({ minimum, met }) => minimum.value <= met.value, 'minimum not over met'),
  }),
  leads: z.strictObject({
    weeks: each(['letters', 'statement', 'CV'], lead),
    submitAfter: figureOf(z.int().min(0)),
    years: z.strictObject({ first: points, last: points }),
  }),
  programTiers: z.strictObject({
    tier: each(['accessible', 'middle', 'top'], figureOf(z.enum(PROGRAM_TIERS))),
  }),
  pressure: z.strictObject({
    each: points,
    fewUnder: percent,
    stronger: z
      .strictObject({ minimum: points, better: points })
      .refine(({ minimum, better }) => minimum.value <= better.value, 'minimum not over better'),
    safeties: points,
    regions: points,
    usualRangeOver: percent,
    dreamShareFrom: percent,
    longShots: z
      .strictObject({ low: points, high: points })
      .refine(({ low, high }) => low.value <= high.value, 'low not over high'),
    secondFieldDays: points,
  }),
  grades: z.strictObject({
    minimums: z.strictObject({
      bottom: z.enum(LIST_GRADES),
      steps: z
        .array(z.strictObject({ from: percent, label: z.enum(LIST_GRADES) }))
        .refine(rising, 'edges rise'),
    }),
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
          .array(z.strictObject({ from: points, dollars: points, per: z.enum(['program', 'step']) }))
          .refine(rising, 'edges rise')
          .refine((steps) => steps[0]?.from.value === 1, 'begins with the first program'),
      }),
    ),
  }),
  profile: z.strictObject({
    step2: ladder(z.enum(CATEGORIES)),
    comlex2: ladder(z.enum(CATEGORIES)),
    comlexScale: z.strictObject({ lowest: points, highest: points }),
    rank: z
      .strictObject({ strongTo: percent, borderlineTo: percent })
      .refine(({ strongTo, borderlineTo }) => strongTo.value < borderlineTo.value, 'Strong ends first'),
    research: ladder(z.enum(CATEGORIES)),
    seriousExperience: figureOf(z.int().min(0).max(1)),
    headline: figureOf(z.enum(['worst', 'majority'])),
    causes: points,
    severalAttempts: points,
    packet: ladder(z.enum(['mediocre', 'mixed', 'competitive'])),
    yearsOver: points,
    nearMedian: points,
    nationalMean: points.optional(),
  }),
  miss: z.strictObject({
    step2: ladder(z.enum(MISS_TYPES)),
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
    mildAtMost: points,
    severalClerkships: points,
    raisesCounts: figureOf(z.array(z.enum(FLAG_KINDS)).min(1)),
    imgYears: z
      .strictObject({ over: points, strongOver: points })
      .refine(({ over, strongOver }) => over.value < strongOver.value, 'strong comes later'),
  }),
  strategy: z.strictObject({
    freshYears: points,
    mostYears: points,
    unwise: z.strictObject({ failures: points, years: points }),
    handful: points,
    treatedByD3: figureOf(z.array(z.enum(SPECIALTIES)).min(1)),
    repeats: z.strictObject({ most: points, years: z.strictObject({ from: points, to: points }) }),
    months: z.strictObject({ low: points, high: points, plan: points }),
    dermResearch: z.strictObject({ low: points, high: points }),
    retake: z.strictObject({ points, months: points }),
    step3Failures: points,
    opinions: points,
    dual: z.strictObject({
      bottom: z.enum(DUAL_STANDINGS),
      steps: z
        .array(z.strictObject({ from: points, label: z.enum(DUAL_STANDINGS) }))
        .refine(rising, 'edges rise'),
    }),
    letters: z.strictObject({
      own: z.strictObject({ low: points, high: points }),
      other: points,
      all: z.strictObject({ low: points, high: points }),
    }),
    split: z
      .strictObject({ dream: percent, weighting: percent })
      .refine(({ dream, weighting }) => dream.value < weighting.value, 'the weighting comes later'),
  }),
});
