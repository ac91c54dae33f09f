import { categoryText, type CategoryReading, type Metric } from './categories';
import { cite } from './citations';
import { flagText } from './flagWords';
import type { FlagsReading } from './flags';
import type { LongShotReading } from './longShot';
import type { MissColumn, MissReading, MissVote } from './missProfile';
import type { PostureReading } from './posture';
import type { ProfileReading } from './profileHeadline';
import { PROFILE_CONTRADICTIONS as AGAINST } from './rules/contradictions';
import { REASONS } from './rules/reasons';
import { RULES, type Rules } from './rules/rules';
import { ownNormTold } from './whyNorms';

const METRIC_WORDS: Readonly<Record<Metric, string>> = {
  step2: 'Step 2 CK',
  comlex2: 'COMLEX Level 2',
  rank: 'class rank',
  research: 'research',
  flags: 'flags',
};

const METRIC_CONTRADICTIONS = {
  step2: AGAINST.absolute,
  comlex2: AGAINST.comlex,
  rank: AGAINST.rank,
  research: AGAINST.research,
  flags: AGAINST.flags,
} as const;

/** Why one row of the profile has its category. It says nothing about a specialty, and the sentence says so for a score (R-162). */
export function whyCategory(reading: CategoryReading, rules: Rules = RULES): string {
  const { metric, citation } = reading;
  const sentences = [`${categoryText(reading)}: ${categoryReason(reading, rules)}.`];
  if (metric === 'step2')
    sentences.push('It is a category of the score alone; the zone is relative to a field.');
  if (metric === 'rank' && reading.category !== reading.worst)
    sentences.push('Give a percentage, or confirm the worse of the two.');
  return `${sentences.join(' ')} ${cite([citation], [METRIC_CONTRADICTIONS[metric]])}`;
}

function categoryReason(
  { metric, given, failed, edge, category, worst }: CategoryReading,
  rules: Rules,
): string {
  const words = METRIC_WORDS[metric];
  if (failed) return `a failed attempt, whatever the score${given === '' ? '' : ` of ${given}`}`;
  if (metric === 'rank') {
    if (!edge) return 'AOA alone; the class rank itself is not known';
    const { strongTo, borderlineTo } = rules.profile.rank;
    if (category !== worst)
      return `${given} reaches over ${borderlineTo.value} percent, where At-Risk begins`;
    if (category === 'Strong') return `${given} is within the top ${strongTo.value} percent`;
    const under = `${given} is past the top ${strongTo.value} percent`;
    return category === 'Borderline'
      ? `${under} and within ${borderlineTo.value}`
      : `${given} is past the top ${borderlineTo.value} percent`;
  }
  if (!edge) return given === 'no flag' ? given : `flags: ${given}`;
  const unit = metric === 'research' ? (given === '1' ? ' output' : ' outputs') : '';
  return category === 'At-Risk'
    ? `${words}: ${given}${unit}, under ${edge.value}, where Borderline begins`
    : `${words}: ${given}${unit}, reaches ${edge.value}, where ${category} begins`;
}

/** Why the headline is what it is, with every row beside it. */
export function whyProfile({ rows, headline, deciding, way, citation }: ProfileReading): string {
  if (!headline) return `Nothing is known yet, so there is no headline. ${cite([citation])}`;
  const told = Object.values(rows).map((row) => `${METRIC_WORDS[row.metric]} ${categoryText(row)}`);
  const how =
    way === 'worst'
      ? 'the worst of the rows that are filled in'
      : 'what most rows say, a tie going to the worse';
  const by = deciding.map((metric) => METRIC_WORDS[metric]).join(', ');
  return `${headline}: ${how} (${by}). Rows: ${told.join('; ')}. ${cite([citation])}`;
}

const COLUMN_WORDS: Readonly<Record<MissColumn, string>> = {
  step2: 'Step 2 CK',
  research: 'research in the dream field',
  interviews: 'interviews',
};

const voteText = ({ column, given, types, beyond }: MissVote): string =>
  `${COLUMN_WORDS[column]} ${given} says ${types.join(' or ')}${beyond ? ', more than any row has' : ''}`;

/** Why a miss is of its type: each column’s vote, and the columns that disagree. */
export function whyMiss({ type, votes, dissenting, tied }: MissReading): string {
  const sentences = [`${type}: ${votes.map(voteText).join('; ')}.`];
  if (tied) sentences.push('As many votes for another row, and the score decides.');
  if (dissenting.length > 0)
    sentences.push(`Disagreeing: ${dissenting.map((column) => COLUMN_WORDS[column]).join(', ')}.`);
  const overlaps = votes.some(({ types }) => types.length > 1);
  const beyond = votes.filter((vote) => vote.beyond).map(({ figure }) => figure);
  return `${sentences.join(' ')} ${cite([REASONS.missProfile, ...beyond], [overlaps ? AGAINST.interviews : undefined, AGAINST.near])}`;
}

/** What the flags are, how heavy, and which of them are anchors or only raise counts. */
export function whyFlags(
  { flags, count, anchors, category, worst }: FlagsReading,
  rules: Rules = RULES,
): string {
  const sentences = [
    `${categoryText({ category, worst })}: ${count === 0 ? 'no flag' : count === 1 ? 'one flag' : `${count} flags`}.`,
  ];
  if (flags.length > 0) sentences.push(`${flags.map(flagText).join('; ')}.`);
  if (category !== worst) sentences.push('Say whether what is not judged is mild.');
  if (anchors > 0)
    sentences.push(
      `${flags
        .filter(({ anchor }) => anchor)
        .map(({ kind }) => kind)
        .join(', ')}: ${anchors === 1 ? 'an anchor' : 'anchors'}.`,
    );
  const figures = flags.map(({ kind }) => rules.flags.rows[kind].severity);
  const raising = flags.some(({ severity }) => severity === 'risk factor') ? [REASONS.riskFactors] : [];
  const anchored = anchors > 0 ? [REASONS.anchors] : [];
  const leave = flags.some(({ kind }) => kind === 'leave of absence');
  return `${sentences.join(' ')} ${cite([rules.flags.mildAtMost, REASONS.severity, ...figures, ...anchored, ...raising], [leave ? AGAINST.flags : undefined])}`;
}

/** Why a posture, or what is missing for one. */
export function whyPosture(reading: PostureReading, rules: Rules = RULES): string {
  const { posture, misaligned, band, missing } = reading;
  const told = ownNormTold(band?.norm.own, rules)
    .map((sentence) => ` ${sentence}`)
    .join('');
  const distance = band ? ` (${band.band}, gap ${band.gap})` : '';
  if (posture === 'misaligned')
    return (
      `Misaligned with the field: ${misaligned.join('; ')}${distance}. The backup is the new main plan, unless the profile changes dramatically.${told} ` +
      cite(
        [REASONS.posture, REASONS.misaligned],
        [misaligned.includes('time since graduation') ? AGAINST.years : undefined],
      )
    );
  if (posture === 'borderline-realistic')
    return `Borderline but realistic${distance}: reapply, and build the backup in parallel as insurance.${told} ${cite([REASONS.posture, REASONS.realistic])}`;
  const needs =
    missing.length > 0 ? ` Missing: ${missing.map((fact) => POSTURE_WORDS[fact]).join(', ')}.` : '';
  return `Undecided${distance}: neither pattern fits what is known.${needs}${told} ${cite([REASONS.posture])}`;
}

const POSTURE_WORDS: Readonly<Record<PostureReading['missing'][number], string>> = {
  specialty: 'the dream specialty',
  setting: 'the setting',
  step2: 'a Step 2 CK score',
  fieldResearch: 'whether there is research in the field',
  eliteResearch: 'whether the research is elite',
  img: 'whether the school is abroad',
  failedAttempts: 'failed attempts',
  yearsSinceGraduation: 'years since graduation',
  recentClinical: 'recent clinical work',
  causes: 'the main cause of the miss',
};

/** Why a field is a long shot, or is not. */
export const whyLongShot = ({ longShot, reasons }: LongShotReading): string =>
  longShot === 'yes'
    ? `A long shot, and no bad luck: ${reasons.join('; ')}. ${cite([REASONS.longShot])}`
    : longShot === 'no'
      ? `No long shot by these tests. ${cite([REASONS.longShot])}`
      : `Too little is known to call it a long shot or not. ${cite([REASONS.longShot])}`;
