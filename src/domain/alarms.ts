import { RULES, type Rules } from './rules/rules';
import type { Specialty } from './rules/specialties';
import { tierOf } from './tiers';
import type { Answer, Zone } from './words';

/** What the articles warn of in a plan as a whole; `notice` where a person should only look. */
export type AlarmKind =
  | 'volume without a sponsor'
  | 'dream outweighs'
  | 'many long shots'
  | 'emergency medicine alone'
  | 'outside the assumptions';

export interface Alarm {
  readonly kind: AlarmKind;
  readonly level: 'alarm' | 'notice';
  /** The number that it is about: programs, or percent of all applications. */
  readonly count?: number;
  /** The number that it was held against. */
  readonly against?: number;
}

/** a long list in one Ultra field for which nobody vouches. */
export function volumeAlarm(
  specialty: Specialty,
  programs: number,
  sponsor: Answer,
  rules: Rules = RULES,
): Alarm | undefined {
  const tier = tierOf(specialty, {}, rules);
  const from = rules.counts.sponsorFrom.value;
  const ultra = tier.ok && tier.value.tier === 'Ultra';
  if (!ultra || programs < from || sponsor === 'yes') return undefined;
  return { kind: 'volume without a sponsor', level: 'alarm', count: programs, against: from };
}

/** most applications go where the applicant stands in Red. */
export function dreamShareAlarm(
  dream: number,
  backup: number,
  dreamZone: Zone | undefined,
  rules: Rules = RULES,
): Alarm | undefined {
  const from = rules.pressure.dreamShareFrom.value;
  const all = dream + backup;
  if (dreamZone !== 'Red' || all === 0 || dream * 100 < from * all) return undefined;
  return { kind: 'dream outweighs', level: 'alarm', count: Math.floor((dream * 100) / all), against: from };
}

/** more long shots in the dream field than may be kept for peace of mind. */
export function longShotNotice(longShots: number, rules: Rules = RULES): Alarm | undefined {
  const most = rules.pressure.longShots.high.value;
  return longShots > most
    ? { kind: 'many long shots', level: 'notice', count: longShots, against: most }
    : undefined;
}

export interface LoneDream {
  readonly specialty: Specialty;
  readonly zone: Zone | undefined;
  readonly anchors: boolean;
  /** Whether this is a bad cycle for the field: a judgement, made anew each year. */
  readonly badCycle: Answer;
  /** Specialties of the list beside the dream. */
  readonly otherFields: number;
}

/** Emergency Medicine alone with a weak file. An alarm in a bad cycle, a notice while that is not known. */
export function loneDreamAlarm(dream: LoneDream): Alarm | undefined {
  const weak = dream.anchors || (dream.zone !== undefined && dream.zone !== 'Green');
  if (dream.specialty !== 'Emergency Medicine' || !weak || dream.otherFields > 0) return undefined;
  if (dream.badCycle === 'no') return undefined;
  return { kind: 'emergency medicine alone', level: dream.badCycle === 'yes' ? 'alarm' : 'notice' };
}

/** the counts assume that nothing grave stands in the file. */
export const assumptionNotice = (graveFlag: Answer): Alarm | undefined =>
  graveFlag === 'yes' ? { kind: 'outside the assumptions', level: 'notice' } : undefined;
