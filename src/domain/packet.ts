import type { Applicant } from './applicant';
import { readLadder } from './bands';
import type { PacketWord } from './rules/profile';
import { RULES, type Rules } from './rules/rules';
import type { Answer } from './words';

/** The six questions about what was sent, each so that yes is good. */
export const PACKET_QUESTIONS = [
  'letters from known faculty',
  'a writer ready to advocate',
  'statement not generic',
  'statement argues the fit with evidence',
  'field-relevant research or leadership',
  'audition with strong evaluations',
] as const;
export type PacketQuestion = (typeof PACKET_QUESTIONS)[number];

export interface PacketReading {
  readonly word: PacketWord;
  /** Questions answered no, or by nobody: unsure counts as mediocre. */
  readonly lacking: readonly PacketQuestion[];
}

/** how competitive the packet was. Only a sure yes counts. */
export function packetReading(
  answers: Readonly<Partial<Record<PacketQuestion, Answer>>>,
  rules: Rules = RULES,
): PacketReading {
  const lacking = PACKET_QUESTIONS.filter((question) => answers[question] !== 'yes');
  return { word: readLadder(rules.profile.packet, PACKET_QUESTIONS.length - lacking.length), lacking };
}

/** Which fact of the profile answers which question. */
const FACTS = {
  'letters from known faculty': 'knownWriters',
  'a writer ready to advocate': 'advocate',
  'statement not generic': 'ownStatement',
  'statement argues the fit with evidence': 'arguedFit',
  'field-relevant research or leadership': 'fieldWork',
  'audition with strong evaluations': 'auditionPraise',
} as const satisfies Record<PacketQuestion, keyof Applicant>;

/** The packet of an applicant; undefined while none of its questions has been answered. */
export function packetOf(applicant: Applicant, rules: Rules = RULES): PacketReading | undefined {
  const answers = PACKET_QUESTIONS.map((question) => [question, applicant[FACTS[question]]] as const);
  if (answers.every(([, answer]) => answer === undefined)) return undefined;
  return packetReading(Object.fromEntries(answers), rules);
}
