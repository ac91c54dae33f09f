import type { AlignmentReading, Dimension } from './alignment';
import {
  BOXES,
  type BackupCaution,
  type BackupCheckReading,
  type Box,
  type ClearnessReading,
} from './backupBoxes';
import { clearlyLess } from './backupBoxes';
import { ONE_YEAR_ROLE, type BackupListed, type BackupRow } from './backups';
import { cite } from './citations';
import type { LadderStep } from './pivotLadder';
import { pairContradictions, PAY_CONTRADICTION } from './rules/backupContradictions';
import type { Citation } from './rules/figure';
import type { PayRange } from './rules/pay';
import { REASONS } from './rules/reasons';
import { RULES, type Rules } from './rules/rules';
import type { StepDownReading } from './stepDown';
import { ownNormTold } from './whyNorms';

const counted = (count: number, one: string): string =>
  `${Math.abs(count)} ${one}${Math.abs(count) === 1 ? '' : 's'}`;

const compared = (difference: number, one: string): string =>
  difference === 0 ? `0 ${one}s lower` : `${counted(difference, one)} ${difference > 0 ? 'lower' : 'higher'}`;

/** How far a backup lies under the dream: `1 tier lower (High under Ultra), 20 index points lower`. */
export function clearnessText({
  dreamTier,
  backupTier,
  tierDrop,
  indexGap,
  lottery,
}: ClearnessReading): string {
  const tiers =
    tierDrop === 0
      ? `same tier (${dreamTier})`
      : `${compared(tierDrop, 'tier')} (${dreamTier} to ${backupTier})`;
  const index = indexGap === undefined ? 'no index for both' : compared(indexGap, 'index point');
  return `${tiers}, ${index}${lottery ? '; one lottery ticket for another (R-212)' : ''}`;
}

function standingText({ dream, backup, standing }: BackupRow, rules: Rules): string {
  if (standing === 'role' || backup === ONE_YEAR_ROLE)
    return 'A role for a year and no specialty: it never gives enough places alone.';
  if (standing === 'level') return levelText(rules);
  const text = clearnessText(clearlyLess(dream, backup, undefined, rules));
  return standing === 'community only'
    ? `Box 1 fail as printed: ${text}; pass at community programs only.`
    : `Box 1 ${standing} as printed: ${text}.`;
}

const levelText = ({ mix: { target } }: Rules): string =>
  'Not a backup specialty but a backup program level: ' +
  `${target.D0.Reach.value} % Reach, ${target.D0.Realistic.value} % Realistic and ${target.D0.Safety.value} % Safety programs (R-452).`;

const saidBy = ({ article, condition, aside }: BackupListed): string =>
  `${article}${condition === undefined ? '' : ` (${aside ? 'not counted: ' : ''}${condition})`}`;

/** Where D0 goes from the tier of the dream (R-103), and what is left where nothing lies below. */
export function whyStepDown({ dream, tier, to, figure }: StepDownReading): string {
  const way =
    to.length > 0
      ? `from ${tier} D0 steps down to ${to.join(' or ')}; a longer step counts as well`
      : 'no tier lies below, so only other program levels are left (R-211)';
  return `${dream}: ${way}. ${cite([figure])}`;
}

/** Who lists a backup for a dream, what it keeps, and how box 1 stands without the applicant's score. */
export function whyBackup(row: BackupRow, rules: Rules = RULES): string {
  const { dream, backup, listed, keeps } = row;
  const { clearGap, clearTiers } = rules.backups;
  const said = [...new Set(listed.map(saidBy))].join(', ');
  const kept = keeps.map(({ article, text }) => `${text} (${article})`).join('; ');
  const sentences = [
    `${backup} after ${dream}: listed by ${said}.`,
    ...(kept === '' ? [] : [`Keeps ${kept}.`]),
    standingText(row, rules),
  ];
  const level = row.standing === 'role' || row.standing === 'level' ? [] : [clearGap, clearTiers];
  const citations: readonly Citation[] = [REASONS.consolidated, ...listed, ...level];
  return `${sentences.join(' ')} ${cite(citations, pairContradictions(dream, backup))}`;
}

const CAUTIONS: Readonly<Record<BackupCaution, (rules: Rules) => readonly [text: string, source: Citation]>> =
  {
    'program level': (rules) => [levelText(rules), REASONS.programLevel],
    hated: () => [
      'Never a backup that you would hate: be ready to make a career of it, or choose another.',
      REASONS.hatedBackup,
    ],
    'community emergency medicine': () => [
      'As a backup only at community programs, and look at the field anew each year (R-114).',
      REASONS.communityBackup,
    ],
    'strong scores': ({ backups: { strongOnly } }) => [
      `A backup only with a score from ${strongOnly.value} and no Red zone in it.`,
      strongOnly,
    ],
    'after a no-match': ({ backups: { unrealistic } }) => [
      'For most who did not match it is not realistic, short of an extraordinary year of upgrading.',
      unrealistic,
    ],
  };

/** What is to be told of a backup beside its boxes: R-110, R-211, R-225, R-232, and Emergency Medicine’s ups and downs (R-114). */
export function cautionText(caution: BackupCaution, rules: Rules = RULES): string {
  const [text, source] = CAUTIONS[caution](rules);
  return `${text} ${cite([source])}`;
}

const ASKED: Readonly<Record<Box, string>> = {
  'less competitive': 'clearly less competitive',
  fit: 'fits strengths and temperament',
  volume: 'enough positions and programs',
  pathways: 'leads on to subspecialties or a later change',
};

const BOX_RULES: Readonly<Record<Box, Citation>> = {
  'less competitive': REASONS.clearlyLess,
  fit: REASONS.suits,
  volume: REASONS.enoughPlaces,
  pathways: REASONS.leadsOn,
};

/** The rule and the lines of a box alone, for where its question is shown. */
export const boxSource = (box: Box): string => cite([BOX_RULES[box]]);

/** What one box asks, how it stands and what decided it. */
export function whyBox(box: Box, reading: BackupCheckReading, rules: Rules = RULES): string {
  const own = box === 'less competitive' ? ownNormTold(reading.zone?.own, rules) : [];
  return [boxText(box, reading, rules), ...own, cite(boxCitations(box, reading, rules))].join(' ');
}

function boxText(
  box: Box,
  { boxes, clearness, zone, question, pathwaysBy }: BackupCheckReading,
  rules: Rules,
): string {
  const { positionsFrom } = rules.backups;
  const head = `Box ${BOXES.indexOf(box) + 1}, ${ASKED[box]}: ${boxes[box]}`;
  if (box === 'less competitive') {
    const place = zone
      ? `${zone.step2} is ${zone.zone} in ${question.backup}`
      : 'your Step 2 score is not known';
    return `${head} (${clearnessText(clearness)}; ${place}).`;
  }
  if (box === 'pathways' && pathwaysBy === 'keystone') return `${head} (a keystone, which keeps doors open).`;
  if (box === 'pathways' && pathwaysBy === 'ladder') return `${head} (D3’s ladders lead on from it).`;
  if (box === 'volume' && question.positions !== undefined && positionsFrom.value !== undefined)
    return `${head} (${question.positions} positions, ${positionsFrom.value} asked for).`;
  return `${head}${boxes[box] === 'unknown' ? ' (your own judgement)' : ''}.`;
}

function boxCitations(
  box: Box,
  { zone, pathwaysBy, clearness }: BackupCheckReading,
  rules: Rules,
): readonly Citation[] {
  const { clearGap, clearTiers, keystones, leadsOn } = rules.backups;
  if (box === 'less competitive')
    return [
      BOX_RULES[box],
      clearness.indexGap === undefined ? clearTiers : clearGap,
      ...(clearness.lottery ? [REASONS.lottery] : []),
      ...(zone ? [rules.zones.meaning[zone.zone]] : []),
    ];
  if (box === 'pathways' && pathwaysBy === 'keystone') return [BOX_RULES[box], keystones];
  if (box === 'pathways' && pathwaysBy === 'ladder') return [BOX_RULES[box], leadsOn];
  return [BOX_RULES[box]];
}

/** The verdict of the four boxes with each of them, what is to be told beside it, and where the articles disagree. */
export function whyBackupCheck(reading: BackupCheckReading, rules: Rules = RULES): string {
  const { verdict, question, cautions } = reading;
  const told = cautions.map((caution) => CAUTIONS[caution](rules));
  const sentences = [
    `${verdict}: ${question.backup} as a backup for ${question.dream}.`,
    ...BOXES.map((box) => boxText(box, reading, rules)),
    ...ownNormTold(reading.zone?.own, rules),
    ...told.map(([text]) => text),
  ];
  const citations = [
    REASONS.fourBoxes,
    ...BOXES.flatMap((box) => boxCitations(box, reading, rules)),
    ...told.map(([, source]) => source),
  ];
  return `${sentences.join(' ')} ${cite(citations, pairContradictions(question.dream, question.backup))}`;
}

const DIMENSION_WORDS: Readonly<Record<Dimension, string>> = {
  score: 'tolerance of the score and of flags',
  interest: 'documented interest',
  skills: 'skills that carry over',
  volume: 'volume and record of similar applicants',
};

/** How an alignment was added up, and what a weak rating means. */
export function whyAlignment(
  { ratings, sum, most, weakest, caution }: AlignmentReading,
  rules: Rules = RULES,
): string {
  const each = Object.entries(ratings).map(([dimension, rating]) => `${dimension} ${rating}`);
  const sentences = [
    `${sum} of ${most}, for sorting only: ${each.join(', ')}.`,
    ...(weakest.length === 0
      ? []
      : [`Weakest: ${weakest.map((dimension) => DIMENSION_WORDS[dimension]).join('; ')}.`]),
    ...(caution
      ? ['Caution whatever the sum: a field that tolerates little or takes few like you is no safe backup.']
      : []),
  ];
  return `${sentences.join(' ')} ${cite([rules.backups.alignment.strong, REASONS.alignment])}`;
}

/** Pay as the article prints it, in thousand dollars a year. */
export const payText = ({ low, high }: PayRange): string => `$${low}k–${high}k+`;

/** One step of a ladder: where it leads, what the article says of it, and pay with its lines. */
export function whyStep({ base, end, rung, pay }: LadderStep): string {
  const sentences = [`${base}, then ${end}${rung.note === undefined ? '' : `: ${rung.note}`}.`];
  if (pay.length > 0)
    sentences.push(
      `Pay a year, a ballpark and never a reason by itself: ${pay.map((range) => `${payText(range)} (${range.source})`).join(', ')}` +
        `${pay.length > 1 ? `, both as printed (${PAY_CONTRADICTION})` : ''}.`,
    );
  return `${sentences.join(' ')} ${cite([rung, ...pay])}`;
}
