import { cite } from './citations';
import type { LastCycleReading, Narrowness } from './lastCycle';
import { PACKET_QUESTIONS, type PacketReading } from './packet';
import { CYCLE_REASONS } from './rules/cycleReasons';
import { RULES, type Rules } from './rules/rules';
import type { Answer } from './words';

/** Why a packet is called what it is: how many of its questions have a sure yes, and which lack it. */
export function whyPacket({ word, lacking }: PacketReading, rules: Rules = RULES): string {
  const sure = PACKET_QUESTIONS.length - lacking.length;
  const step = rules.profile.packet.steps.find(({ label }) => label === word);
  const sentences = [`A sure yes to ${sure} of ${PACKET_QUESTIONS.length} questions: ${word}.`];
  if (lacking.length > 0) sentences.push(`No sure yes to: ${lacking.join('; ')}. Not sure counts as no.`);
  return `${sentences.join(' ')} ${cite([step?.from ?? CYCLE_REASONS.packet])}`;
}

const NARROW: Readonly<Record<Narrowness, string>> = {
  'one setting': 'only academic or only community programs',
  'famous places only': 'only famous places where you had rotated',
};

/** How the last list stands against what was called for, and what the articles would do next time. */
export function whyLastCycle(
  { underApplied, allIn, narrow, programs, advised }: LastCycleReading,
  interviewsFew: Answer,
): string {
  const least = `at least ${advised.min} were called for in ${advised.specialty}`;
  const sentences: string[] = [];
  if (programs === undefined) sentences.push(`How many programs it were is not known; ${least}.`);
  else if (underApplied === 'yes') sentences.push(`Under-applied: ${programs} programs, and ${least}.`);
  else sentences.push(`Enough programs: ${programs}, and ${least}.`);
  if (allIn === 'yes')
    sentences.push('All in on one field of the hardest tier without a safety specialty: no backup strategy.');
  if (narrow.length > 0) sentences.push(`Narrow: ${narrow.map((each) => NARROW[each]).join(', and ')}.`);
  if (underApplied === 'yes' || narrow.length > 0 || interviewsFew === 'yes')
    sentences.push(
      `${interviewsFew === 'yes' ? 'With few interviews' : 'Next time'}: earlier, much broader, and with more freedom of place.`,
    );
  return `${sentences.join(' ')} ${cite([CYCLE_REASONS.list, CYCLE_REASONS.underApplied, ...advised.citations])}`;
}
