import type { BackupNeedReading } from './backupNeed';
import type { BucketReading } from './buckets';
import { cite } from './citations';
import type { ScoreForm } from './list';
import { BUCKET_CONTRADICTION, FIELD_CONTRADICTIONS, ON_THE_LINE } from './rules/contradictions';
import type { Citation } from './rules/figure';
import { REASONS } from './rules/reasons';
import { RULES, type Rules } from './rules/rules';
import type { SpecialtyMatch } from './specialties';
import { volatility } from './volatility';
import type { ProgramKind } from './words';
import { ownNormTold } from './whyNorms';
import type { ZoneReading } from './zones';

/** The score against the two edges, without the zone's name: "234 is 1 under 235, the low end for …". */
function distance(
  { step2, below, floor, green, specialty, underAll, zone }: ZoneReading,
  rules: Rules,
): string {
  if (underAll) return `${step2} is under ${rules.zones.redUnder.value}, which is Red in almost any field`;
  if (zone === 'Green') return `${step2} reaches ${green.value}, where Green begins for ${specialty}`;
  if (below > 0) return `${step2} is ${below} under ${floor.value}, the low end for ${specialty}`;
  return `${step2} is inside the range for ${specialty} but under ${green.value}, where Green begins (C-03)`;
}

function zoneCitations(reading: ZoneReading, rules: Rules): readonly Citation[] {
  const { zone, underAll, floor, green, below, inferred } = reading;
  const meaning = rules.zones.meaning[zone];
  const edge = zone === 'Green' ? green : underAll ? rules.zones.redUnder : floor;
  const between = zone === 'Yellow' && below <= 0;
  return [
    between ? { ...meaning, standing: 'proposed' } : meaning,
    edge,
    ...(inferred
      ? [{ ...REASONS.inferred, source: rules.tiers.rows[reading.specialty].D0?.source ?? '' }]
      : []),
  ];
}

/** Why a score stands in its zone. A failed attempt is told and does not move the zone. */
export function whyZone(
  reading: ZoneReading,
  { failedAttempt = false }: { readonly failedAttempt?: boolean } = {},
  rules: Rules = RULES,
): string {
  const { zone, specialty, tier, moved, inferred, onTheLine, lowRed } = reading;
  const sentences = [`${zone}: ${distance(reading, rules)}.`];
  if (onTheLine) sentences.push('It is on the line between Yellow and Red.');
  else if (lowRed) sentences.push('It is a low red (R-156).');
  if (moved) sentences.push(`At community programs ${specialty} counts as ${tier} (R-117).`);
  if (inferred)
    sentences.push(`Inferred: no article gives ${specialty} a range, so that of the tier ${tier} is used.`);
  sentences.push(...ownNormTold(reading.own, rules));
  const varies = volatility(specialty);
  if (varies) sentences.push(varies.sentence);
  if (failedAttempt) sentences.push('A failed attempt does not change the zone; it is an anchor (R-852).');
  const contradictions = [onTheLine ? ON_THE_LINE : undefined, FIELD_CONTRADICTIONS[specialty]];
  const citations = [...zoneCitations(reading, rules), ...(varies ? [varies.citation] : [])];
  return `${sentences.join(' ')} ${cite(citations, contradictions)}`;
}

/** A score form as people write it: `245+`, `243–267`, `250`. */
export const scoreText = ({ low, high, open }: ScoreForm): string =>
  open ? `${low}+` : low === high ? String(low) : `${low}–${high}`;

const KIND_WORDS: Readonly<Record<ProgramKind, string>> = {
  'big-name': 'a big-name program',
  university: 'a university program',
  affiliate: 'an affiliate',
  'community-strong': 'a strong community program',
  community: 'a community program',
  new: 'a new program',
};

function scoreReason({ inputs: { step2, score }, label }: BucketReading): string {
  if (!score) return '';
  const text = scoreText(score);
  if (score.low !== score.high) {
    const place = label === 'Safety' || step2 > score.high ? 'above' : step2 < score.low ? 'below' : 'within';
    return place === 'below'
      ? `${step2} is ${score.low - step2} below the program’s range ${text}`
      : `${step2} is ${place} the program’s range ${text}`;
  }
  const over = step2 - score.low;
  if (over === 0) return `${step2} equals the program’s typical score`;
  return `${step2} is ${Math.abs(over)} ${over > 0 ? 'over' : 'under'} the program’s typical ${text}`;
}

function kindReason(
  { inputs, group, zone }: BucketReading,
  zoneReading: ZoneReading | undefined,
  rules: Rules,
): string {
  const { kind, location, newProgram } = inputs;
  const place =
    location === 'less-desired'
      ? ' in a less desired place'
      : location === 'saturated'
        ? ' in a saturated place'
        : '';
  const program =
    group === 'accessible' && newProgram
      ? KIND_WORDS.new
      : group === 'accessible' && kind !== 'new' && !(kind === 'community' && location === 'less-desired')
        ? 'a program with many international graduates'
        : `${kind ? KIND_WORDS[kind] : 'a program'}${place}`;
  const because = zoneReading ? ` (${distance(zoneReading, rules)})` : '';
  return `typical score unknown; ${program}, and you are in ${zone ?? 'no zone'}${because}`;
}

/**
 * Why a program has its label, with the step of R-468 that decided. `zone` adds the reading behind a label by kind;
 * `remarks` are whole sentences to be told before the sources.
 */
export function whyBucket(
  reading: BucketReading,
  zone?: ZoneReading,
  remarks: readonly string[] = [],
  rules: Rules = RULES,
): string {
  const { label, step, inputs, flags, befriended, saturatedFrom } = reading;
  const { buckets } = rules;
  if (step === 1)
    return because(
      [
        `${label}, likely auto-screened: ${inputs.step2} is under the program’s cutoff of ${inputs.cutoff}.`,
        ...remarks,
      ],
      [REASONS.underCutoff],
    );
  if (step === 5)
    return because([`Needs a look: ${unknownReason(reading)}.`, ...remarks], [REASONS.unknownProgram]);
  const extreme = flags.includes('extreme') ? ', extreme' : '';
  const reason = step === 2 ? scoreReason(reading) : kindReason(reading, zone, rules);
  const sentences = [`${label}${extreme}: ${reason}.`];
  if (step === 3) sentences.push(...ownNormTold(zone?.own, rules));
  if (saturatedFrom) sentences.push(`The saturated place moves it from ${saturatedFrom}.`);
  if (befriended) sentences.push('Friendly to your situation, which moves it from Realistic.');
  else if (inputs.friendly && label === 'Realistic') sentences.push(friendlyKept(reading));
  const citations: Citation[] = step === 2 ? [scoreFigure(reading, rules)] : [];
  if (reading.group && step === 3)
    citations.push(buckets.kinds[reading.group], ...(zone ? zoneCitations(zone, rules) : []));
  if (befriended) citations.push(REASONS.friendly);
  return because([...sentences, ...remarks], citations, [BUCKET_CONTRADICTION]);
}

const because = (sentences: readonly string[], ...sources: Parameters<typeof cite>): string =>
  `${sentences.join(' ')} ${cite(...sources)}`;

const friendlyKept = ({ zone }: BucketReading): string =>
  zone === 'Red'
    ? 'Friendly to your situation, but not moved in zone Red (R-468 step 4).'
    : 'Friendly to your situation, but not moved while your zone is unknown (R-468 step 4).';

function scoreFigure({ label, flags }: BucketReading, rules: Rules): Citation {
  if (flags.includes('extreme')) return rules.buckets.extremeFrom;
  return label === 'Reach' ? rules.buckets.reachFrom : rules.buckets.safetyFrom;
}

function unknownReason({ group, inputs }: BucketReading): string {
  if (group !== undefined)
    return 'the typical score is unknown, and a kind of program says nothing without a known specialty';
  const place = inputs.location ? ' (a place alone says too little)' : '';
  return `neither the program’s typical score nor its kind is known${place}`;
}

/** Why a zone calls for a backup, or does not. */
export function whyNeed({ need, zone, specialty, anchors, highlyCompetitive }: BackupNeedReading): string {
  if (zone === 'Red')
    return `${need}: a Red zone calls for a backup, or for rethinking, in any field. ${cite([REASONS.backupNeed])}`;
  if (zone === 'Green') {
    const caution =
      specialty === 'Emergency Medicine' ? ' In a bad cycle for the field be careful (R-210).' : '';
    return `${need}: Green needs no backup; still diversify the list.${caution} ${cite([REASONS.backupNeed])}`;
  }
  if (highlyCompetitive)
    return `${need}: Yellow in ${specialty}, a highly competitive field: pivot, or a long list with a strong backup. ${cite([REASONS.backupNeed])}`;
  return anchors
    ? `${need}: Yellow in ${specialty} with an anchor. ${cite([REASONS.backupNeed, REASONS.anchorsAndZone])}`
    : `${need}: Yellow in ${specialty} without anchors. ${cite([REASONS.backupNeed])}`;
}

/** Why a text is read as a specialty. */
export function whySpecialty(text: string, { specialty, confirm }: SpecialtyMatch): string {
  return confirm
    ? `“${text.trim()}” is taken for ${specialty}; it could mean something else, so please confirm. ${cite([REASONS.unsureSpelling])}`
    : `“${text.trim()}” is a spelling of ${specialty}. ${cite([REASONS.spelling])}`;
}
