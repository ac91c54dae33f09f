import { step2Category, type CategoryReading } from './categories';
import { gapToNorm, type GapReading } from './norms';
import { found, type Outcome } from './outcome';
import { RULES, type Rules } from './rules/rules';
import type { Specialty } from './rules/specialties';
import type { ReattemptBand } from './rules/zones';
import type { Category, Setting, Zone } from './words';
import { zoneOf, type ZoneReading } from './zones';

/** One score by three measures: against the field, against those who matched, and by itself. */
export interface StandingReading {
  readonly zone: ZoneReading;
  readonly gap: GapReading;
  readonly category: CategoryReading;
  /** They do not say the same. */
  readonly differ: boolean;
}

const OF_CATEGORY: Readonly<Record<Category, Zone>> = {
  Strong: 'Green',
  Borderline: 'Yellow',
  'At-Risk': 'Red',
};
const OF_BAND: Readonly<Record<ReattemptBand, Zone>> = {
  'At norm': 'Green',
  Near: 'Yellow',
  'Long shot': 'Red',
  'Do not reattempt': 'Red',
};

/**
 * The zone in a field, the reattempt band and the absolute category of a score side by side, never merged (R-162, C-01).
 * Refuses an impossible score.
 */
export function standingOf(
  step2: number,
  specialty: Specialty,
  { setting, failed = false }: { readonly setting?: Setting | undefined; readonly failed?: boolean } = {},
  rules: Rules = RULES,
): Outcome<StandingReading> {
  const zone = zoneOf(step2, specialty, setting, rules);
  if (!zone.ok) return zone;
  const gap = gapToNorm(step2, specialty, { setting }, rules);
  if (!gap.ok) return gap;
  const category = step2Category(step2, failed, rules);
  if (!category.ok) return category;
  const said = [zone.value.zone, OF_BAND[gap.value.band], OF_CATEGORY[category.value.category]];
  return found({
    zone: zone.value,
    gap: gap.value,
    category: category.value,
    differ: new Set(said).size > 1,
  });
}
