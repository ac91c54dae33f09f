import { found, refused, type Outcome } from './outcome';
import { RULES, type Rules } from './rules/rules';
import type { Specialty } from './rules/specialties';
import { competitivenessIndex, TIERS, tierOf, type Tier } from './tiers';
import type { Answer, Setting } from './words';
import { zoneOf, type ZoneReading } from './zones';

/** Whether a backup is clearly less competitive, before the applicant's own score is looked at. */
export type Clearness = 'pass' | 'arguable' | 'fail';

export interface ClearnessReading {
  readonly clearness: Clearness;
  readonly dream: Specialty;
  readonly backup: Specialty;
  readonly dreamTier: Tier;
  readonly backupTier: Tier;
  /** Working tiers by which the backup lies lower; negative when higher. */
  readonly tierDrop: number;
  /** Points of D0's index by which it lies lower; undefined where one of the two has none. */
  readonly indexGap: number | undefined;
  /** two fields of the hardest tier, one lottery ticket for another. */
  readonly lottery: boolean;
}

/**
 * R-202 without the applicant: by D0's index where both fields have one, else by working tiers, the backup at the setting
 * of the programs aimed at. Any drop of a tier is a step down (R-103, C-50); one with too small a gap is arguable. Two Ultra
 * fields never back each other (R-212).
 */
export function clearlyLess(
  dream: Specialty,
  backup: Specialty,
  setting?: Setting,
  rules: Rules = RULES,
): ClearnessReading {
  const dreamTier = workingTier(dream, undefined, rules);
  const backupTier = workingTier(backup, setting, rules);
  const tierDrop = TIERS.indexOf(backupTier) - TIERS.indexOf(dreamTier);
  const [from, to] = [competitivenessIndex(dream, rules), competitivenessIndex(backup, rules)];
  const indexGap = from.ok && to.ok ? from.value.index - to.value.index : undefined;
  const lottery = dreamTier === 'Ultra' && backupTier === 'Ultra';
  const lower = tierDrop >= rules.backups.clearTiers.value;
  const judged =
    indexGap === undefined
      ? lower
        ? 'pass'
        : 'fail'
      : indexGap >= rules.backups.clearGap.value
        ? 'pass'
        : lower && indexGap >= 0
          ? 'arguable'
          : 'fail';
  return {
    clearness: lottery ? 'fail' : judged,
    dream,
    backup,
    dreamTier,
    backupTier,
    tierDrop,
    indexGap,
    lottery,
  };
}

function workingTier(specialty: Specialty, setting: Setting | undefined, rules: Rules): Tier {
  const reading = tierOf(specialty, { setting }, rules);
  if (!reading.ok) throw new Error('a specialty without a working tier');
  return reading.value.tier;
}

export const BOXES = ['less competitive', 'fit', 'volume', 'pathways'] as const;
export type Box = (typeof BOXES)[number];
export type BoxState = 'pass' | 'arguable' | 'not ideal' | 'fail' | 'unknown';

export const BACKUP_VERDICTS = ['Pass', 'Not ideal', 'Fail', 'Incomplete'] as const;
export type BackupVerdict = (typeof BACKUP_VERDICTS)[number];

export interface BackupQuestion {
  readonly dream: Specialty;
  readonly backup: Specialty;
  /** The applicant's own score; without it box 1 stays open. */
  readonly step2?: number | undefined;
  /** Of the programs aimed at in the backup. */
  readonly setting?: Setting | undefined;
  /** Whether the work suits strengths and temperament for a career. */
  readonly fit?: Answer | undefined;
  /** Whether there are enough positions and programs. */
  readonly volume?: Answer | undefined;
  /** How many positions there are; counts once the rules hold a threshold for it. */
  readonly positions?: number | undefined;
  /** Whether it leads on to subspecialties or a later change. */
  readonly pathways?: Answer | undefined;
}

/** How box 4 was filled: a keystone passes by itself, then a person's word, then D3's ladders. */
export type PathwaysBy = 'keystone' | 'answer' | 'ladder' | 'nobody';

/** What is told beside the verdict. */
export type BackupCaution =
  'program level' | 'community emergency medicine' | 'strong scores' | 'after a no-match' | 'hated';

export interface BackupCheckReading {
  readonly question: BackupQuestion;
  readonly verdict: BackupVerdict;
  readonly boxes: Readonly<Record<Box, BoxState>>;
  /** The boxes that keep it from a Pass, in order. */
  readonly concerned: readonly Box[];
  readonly clearness: ClearnessReading;
  /** Where the applicant stands in the backup; undefined without a score. */
  readonly zone: ZoneReading | undefined;
  readonly pathwaysBy: PathwaysBy;
  readonly cautions: readonly BackupCaution[];
}

/**
 * D0's four-box test (R-201 to R-205). One box that fails makes it no backup but another gamble; short of that an unknown
 * box leaves it Incomplete, and an applicant who is Red in the backup, or a box that is arguable, makes it Not ideal.
 * Refuses an impossible score.
 */
export function backupCheck(question: BackupQuestion, rules: Rules = RULES): Outcome<BackupCheckReading> {
  const { dream, backup, step2, setting } = question;
  const clearness = clearlyLess(dream, backup, setting, rules);
  const zone = step2 === undefined ? undefined : zoneOf(step2, backup, setting, rules);
  if (zone && !zone.ok) return refused(zone.problem);
  const weak = step2 !== undefined && needsStrong(question, rules) && step2 < rules.backups.strongOnly.value;
  const pathwaysBy = filledBy(question, rules);
  const boxes: Readonly<Record<Box, BoxState>> = {
    'less competitive': firstBox(clearness.clearness, zone?.value, weak),
    fit: stateOf(question.fit),
    volume: stateOf(enough(question, rules)),
    pathways: pathwaysBy === 'keystone' || pathwaysBy === 'ladder' ? 'pass' : stateOf(question.pathways),
  };
  const has = (...states: readonly BoxState[]) => BOXES.some((box) => states.includes(boxes[box]));
  const verdict = has('fail')
    ? 'Fail'
    : has('unknown')
      ? 'Incomplete'
      : has('not ideal', 'arguable')
        ? 'Not ideal'
        : 'Pass';
  return found({
    question,
    verdict,
    boxes,
    concerned: BOXES.filter((box) => boxes[box] !== 'pass'),
    clearness,
    zone: zone?.value,
    pathwaysBy,
    cautions: cautionsOf(question, rules),
  });
}

const stateOf = (answer: Answer = 'unknown'): BoxState =>
  answer === 'yes' ? 'pass' : answer === 'no' ? 'fail' : 'unknown';

function firstBox(clearness: Clearness, zone: ZoneReading | undefined, weak: boolean): BoxState {
  if (clearness === 'fail') return 'fail';
  if (!zone) return 'unknown';
  return zone.zone === 'Red' || weak ? 'not ideal' : clearness;
}

function enough({ volume, positions }: BackupQuestion, rules: Rules): Answer | undefined {
  const from = rules.backups.positionsFrom.value;
  if (positions === undefined || from === undefined) return volume;
  return positions >= from ? 'yes' : 'no';
}

function filledBy({ backup, pathways = 'unknown' }: BackupQuestion, rules: Rules): PathwaysBy {
  if (rules.backups.keystones.value.includes(backup)) return 'keystone';
  if (pathways !== 'unknown') return 'answer';
  return rules.backups.leadsOn.value.includes(backup) ? 'ladder' : 'nobody';
}

/** C-18: Radiology, itself hard, as the way out of a harder field. */
const needsStrong = ({ dream, backup }: BackupQuestion, { backups: { strongOnly } }: Rules): boolean =>
  backup === strongOnly.backup && strongOnly.dreams.includes(dream);

function cautionsOf(question: BackupQuestion, rules: Rules): readonly BackupCaution[] {
  const { dream, backup, setting, fit } = question;
  const told: readonly (readonly [BackupCaution, boolean])[] = [
    ['program level', dream === backup],
    ['hated', fit === 'no'],
    ['community emergency medicine', backup === 'Emergency Medicine' && setting !== 'community'],
    ['strong scores', needsStrong(question, rules)],
    ['after a no-match', rules.backups.unrealistic.value.includes(backup)],
  ];
  return told.flatMap(([caution, applies]) => (applies ? [caution] : []));
}
