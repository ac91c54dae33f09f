import type { ScoreForm } from './list';
import { found, refused, type Outcome } from './outcome';
import type { BucketRules, KindGroup } from './rules/buckets';
import { RULES, type Rules } from './rules/rules';
import type { Specialty } from './rules/specialties';
import { readScore } from './scores';
import {
  UNKNOWN_BUCKET,
  type Bucket,
  type Location,
  type ProgramKind,
  type Setting,
  type Zone,
} from './words';
import { zoneOf } from './zones';

export interface BucketInputs {
  readonly step2: number;
  /** What the program's residents typically score. */
  readonly score?: ScoreForm | undefined;
  readonly cutoff?: number | undefined;
  readonly kind?: ProgramKind | undefined;
  readonly location?: Location | undefined;
  /** Friendly to this applicant's situation. */
  readonly friendly?: boolean | undefined;
  /** 0 to 1; used once the rules hold a threshold for it. */
  readonly imgShare?: number | undefined;
  /** Whether a person calls the program new. */
  readonly newProgram?: boolean | undefined;
  /** Needed for the zone, and so for a label by kind and for `friendly`. */
  readonly specialty?: Specialty | undefined;
  /** Setting of the programs aimed at; moves the zone of four specialties. */
  readonly setting?: Setting | undefined;
}

export type BucketFlag = 'auto-screened' | 'extreme' | 'typical-score-unknown';

export interface BucketReading {
  readonly label: Bucket | typeof UNKNOWN_BUCKET;
  /** The step of R-468 that decided, before `friendly` moved it. */
  readonly step: 1 | 2 | 3 | 5;
  readonly flags: readonly BucketFlag[];
  readonly inputs: BucketInputs;
  readonly zone: Zone | undefined;
  /** The row of the kind table, when step 3 decided. */
  readonly group: KindGroup | undefined;
  /** What a saturated place changed the label from. */
  readonly saturatedFrom: Bucket | undefined;
  /** True when step 4 moved Realistic to Safety. */
  readonly befriended: boolean;
}

/** The label of one program for one applicant, with the step of R-468 that decided. Refuses an impossible own score. */
export function bucketOf(inputs: BucketInputs, rules: Rules = RULES): Outcome<BucketReading> {
  const score = readScore(inputs.step2, rules);
  if (!score.ok) return score;
  const zone = inputs.specialty && zoneOf(inputs.step2, inputs.specialty, inputs.setting, rules);
  if (zone && !zone.ok) return refused(zone.problem);
  return found(bucketInZone(inputs, zone?.value.zone, rules));
}

/** The same once the zone is known: the one place where R-468 is written, for a single program and a whole list. */
export function bucketInZone(
  inputs: BucketInputs,
  zone: Zone | undefined,
  rules: Rules = RULES,
): BucketReading {
  if (inputs.cutoff !== undefined && inputs.step2 < inputs.cutoff)
    return reading(inputs, zone, 'Reach', 1, ['auto-screened']);
  if (inputs.score) {
    const { label, extreme } = bucketByScore(inputs.step2, inputs.score, rules.buckets);
    return befriend(reading(inputs, zone, label, 2, extreme ? ['extreme'] : []));
  }
  const group = kindGroup(inputs, rules.buckets);
  if (group === undefined || zone === undefined)
    return { ...reading(inputs, zone, UNKNOWN_BUCKET, 5, ['typical-score-unknown']), group };
  const byKind = rules.buckets.kinds[group].value[zone];
  const crowded =
    inputs.location === 'saturated' && (inputs.kind === 'community-strong' || inputs.kind === 'university');
  const pushed = crowded && group === 'middle' && zone === 'Yellow';
  const label = pushed ? harder(byKind) : byKind;
  const extreme = group === 'top' && zone === 'Red';
  const flags: readonly BucketFlag[] = extreme
    ? ['extreme', 'typical-score-unknown']
    : ['typical-score-unknown'];
  return befriend({
    ...reading(inputs, zone, label, 3, flags),
    group,
    saturatedFrom: pushed && label !== byKind ? byKind : undefined,
  });
}

/** A reading in which neither the kind nor the place of a program has had a say. */
const reading = (
  inputs: BucketInputs,
  zone: Zone | undefined,
  label: BucketReading['label'],
  step: BucketReading['step'],
  flags: readonly BucketFlag[],
): BucketReading => ({
  label,
  step,
  flags,
  inputs,
  zone,
  group: undefined,
  saturatedFrom: undefined,
  befriended: false,
});

function bucketByScore(
  mine: number,
  theirs: ScoreForm,
  rules: BucketRules,
): { label: Bucket; extreme: boolean } {
  const single = theirs.low === theirs.high && !theirs.open;
  const under = theirs.low - mine;
  const extreme = under >= rules.extremeFrom.value;
  if (single) {
    const safe = -under >= rules.safetyFrom.value;
    return { label: safe ? 'Safety' : under >= rules.reachFrom.value ? 'Reach' : 'Realistic', extreme };
  }
  const over = !theirs.open && mine > theirs.high;
  return { label: over ? 'Safety' : under > 0 ? 'Reach' : 'Realistic', extreme };
}

/** Which row of the kind table a program stands in; undefined when nothing is known of its kind. */
function kindGroup(
  { kind, location, imgShare, newProgram }: BucketInputs,
  rules: BucketRules,
): KindGroup | undefined {
  if (kind === 'big-name') return 'top';
  const manyGraduates = (imgShare ?? 0) >= (rules.imgShareFrom.value ?? Infinity);
  if (kind === 'new' || newProgram === true || manyGraduates) return 'accessible';
  if (kind === 'community' && location === 'less-desired') return 'accessible';
  return kind === undefined ? undefined : 'middle';
}

const harder = (bucket: Bucket): Bucket => (bucket === 'Safety' ? 'Realistic' : 'Reach');

/** Step 4: a friendly program moves from Realistic to Safety where the zone is known not to be Red. */
function befriend(reading: BucketReading): BucketReading {
  const moves =
    reading.inputs.friendly === true &&
    reading.label === 'Realistic' &&
    reading.zone !== undefined &&
    reading.zone !== 'Red';
  return moves ? { ...reading, label: 'Safety', befriended: true } : reading;
}
