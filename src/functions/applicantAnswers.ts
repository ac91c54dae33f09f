import {
  categoryText,
  comlex2Category,
  METRICS,
  rankCategory,
  researchCategory,
  step2Category,
  type CategoryReading,
  type Metric,
} from '../domain/categories';
import { flagsReading, type FlagsReading, type ToldFlag } from '../domain/flags';
import { flagText } from '../domain/flagWords';
import { missProfile, type FieldResearch, type MissReading } from '../domain/missProfile';
import { found, type Outcome } from '../domain/outcome';
import { flagsCategory, profileReading, type ProfileReading } from '../domain/profileHeadline';
import type { Rules } from '../domain/rules/rules';
import { comlex, flagWords, rank } from './engine/applicant';
import type { CellAnswer } from './engine/cells';
import { countOf } from './engine/counts';
import { score } from './engine/kinds';
import type { CellParameter, PlainCell } from './engine/parameter';

/** A reading and the cells that show it; no reading when the cells say that nothing is known. */
export interface Answered<Reading> {
  readonly reading: Reading | undefined;
  readonly cells: readonly CellAnswer[];
}

const NOTHING = { reading: undefined, cells: [''] } as const;

/** What a cell holds, as this kind of argument; `undefined` when it says nothing. */
function readAs<Value, Answer>(
  parameter: CellParameter<Value>,
  cell: PlainCell,
  name: string,
  rules: Rules,
  then: (value: Value) => Outcome<Answer>,
): Outcome<Answer | undefined> {
  const reading = parameter.read(cell, name, rules);
  if (!reading) return found(undefined);
  return reading.ok ? then(reading.value) : reading;
}

/** PROFILECAT: what the value is depends on the metric, so that it is read when both are there. */
export function answerCategory(
  metric: Metric,
  cell: PlainCell,
  failed: boolean | undefined,
  rules: Rules,
): Outcome<Answered<CategoryReading>> {
  const reading = categoryFor(metric, cell, failed, rules);
  if (!reading.ok) return reading;
  const { value } = reading;
  return found(value ? { reading: value, cells: [categoryText(value)] } : NOTHING);
}

function categoryFor(
  metric: Metric,
  cell: PlainCell,
  failed: boolean | undefined,
  rules: Rules,
): Outcome<CategoryReading | undefined> {
  switch (metric) {
    case 'step2':
      return readAs(score, cell, metric, rules, (step2) => step2Category(step2, failed, rules));
    case 'comlex2':
      return readAs(comlex, cell, metric, rules, (comlex2) => comlex2Category(comlex2, failed, rules));
    case 'rank':
      return readAs(rank, cell, metric, rules, (place) => found(rankCategory(place, 'unknown', rules)));
    case 'research':
      return readAs(countOf('outputs'), cell, metric, rules, (outputs) => researchCategory(outputs, rules));
    case 'flags':
      return readAs(flagWords, cell, metric, rules, (told) => found(flagsCategory(told, rules)));
  }
}

/** The cells of PROFILE as they stand. */
export interface ProfileCells {
  readonly step2: number | undefined;
  readonly comlex2: PlainCell;
  readonly rank: PlainCell;
  readonly outputs: PlainCell;
  readonly flags: PlainCell;
  readonly failed: boolean | undefined;
}

/** PROFILE: the headline and the five rows. One answer about failing holds for whichever exam was taken, and for Step 2 when neither is given. */
export function answerProfile(given: ProfileCells, rules: Rules): Outcome<Answered<ProfileReading>> {
  const { step2, failed } = given;
  const comlex2 = readAs(comlex, given.comlex2, 'comlex2', rules, found);
  if (!comlex2.ok) return comlex2;
  const place = readAs(rank, given.rank, 'rank', rules, found);
  if (!place.ok) return place;
  const outputs = readAs(countOf('outputs'), given.outputs, 'outputs', rules, found);
  if (!outputs.ok) return outputs;
  const flags = readAs(flagWords, given.flags, 'flags', rules, found);
  if (!flags.ok) return flags;
  const reading = profileReading(
    {
      step2,
      failedStep2: failed && (step2 !== undefined || comlex2.value === undefined),
      comlex2: comlex2.value,
      failedComlex2: failed && comlex2.value !== undefined,
      rank: place.value,
      outputs: outputs.value,
      flags: flags.value,
    },
    rules,
  );
  if (!reading.ok) return reading;
  const { headline, rows } = reading.value;
  if (!headline) return found(NOTHING);
  const cells = METRICS.map((metric) => (rows[metric] ? categoryText(rows[metric]) : ''));
  return found({ reading: reading.value, cells: [headline, ...cells] });
}

/** FLAGS: how many, their category, how many anchors, and each in words. */
export function answerFlags(cells: readonly PlainCell[], rules: Rules): Outcome<Answered<FlagsReading>> {
  const all: ToldFlag[] = [];
  let known = false;
  for (const cell of cells) {
    const told = readAs(flagWords, cell, 'flags', rules, found);
    if (!told.ok) return told;
    if (!told.value) continue;
    known = true;
    all.push(...told.value);
  }
  if (!known) return found(NOTHING);
  const reading = flagsReading(all, rules);
  const words = reading.flags.map(flagText).join('; ') || 'none';
  return found({ reading, cells: [reading.count, categoryText(reading), reading.anchors, words] });
}

/** MISSPROFILE: what kind of miss it was, from what is known of it. */
export function answerMiss(
  step2: number,
  research: FieldResearch | undefined,
  cell: PlainCell,
  rules: Rules,
): Outcome<MissReading> {
  const interviews = readAs(countOf('interviews'), cell, 'interviews', rules, found);
  return interviews.ok ? missProfile({ step2, research, interviews: interviews.value }, rules) : interviews;
}
