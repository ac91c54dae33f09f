import { FACT_GROUPS, isSensitive, PROFILE_FACTS, type FactGroup, type ProfileFact } from './profileFacts';

/** Facts that stand together on the sheet, under a heading of their own. */
export interface ProfileBlock {
  readonly heading: string | undefined;
  readonly facts: readonly ProfileFact[];
}

const HEADINGS: Readonly<Record<FactGroup, string | undefined>> = {
  main: undefined,
  exams: 'Exams',
  school: 'School and class',
  research: 'Research',
  clinical: 'Clinical work and letters',
  packet: 'Your packet',
  cycle: 'Last cycle',
  private: 'Places',
};

/** Over the block that a shared workbook can leave out. */
export const PRIVATE_HEADING = 'Flags, visa and notes: left out of a copy for an advisor if you say so';

/** The blocks of the sheet for some of the facts, what is told in confidence last. */
export function profileBlocks(facts: readonly ProfileFact[] = PROFILE_FACTS): readonly ProfileBlock[] {
  const open = FACT_GROUPS.map((group) => ({
    heading: HEADINGS[group],
    facts: facts.filter((fact) => fact.group === group && !isSensitive(fact)),
  }));
  const inConfidence = { heading: PRIVATE_HEADING, facts: facts.filter(isSensitive) };
  return [...open, inConfidence].filter((block) => block.facts.length > 0);
}
