import type { Applicant } from './applicant';
import { failedExams, toldFlags } from './applicantFigures';
import type { DecisionAnswers, DecisionFigures } from './decisionQuestions';
import type { FreezeFacts, InventoryItem } from './freeze';
import type { Cause } from './missCauses';
import type { ReapplyFacts } from './reapply';
import type { Specialty } from './rules/specialties';
import type { StrategyFacts } from './strategy';
import type { Answer } from './words';

/** What was told of a decision beside the profile. */
export interface Decisions {
  readonly answers: DecisionAnswers;
  readonly figures: DecisionFigures;
}

/**
 * The facts of a decision, from the profile and from what was told beside it. An answer given for the decision wins over the
 * profile's own; a fact that neither has stays unknown.
 */
export function decisionFacts(
  applicant: Applicant,
  dream: Specialty,
  { answers, figures }: Decisions,
): StrategyFacts & ReapplyFacts {
  const { step2, setting, researchInDream, recentClinical, cause1, cause2 } = applicant;
  const causes = [cause1, cause2].filter((cause): cause is Cause => cause !== undefined);
  return {
    dream,
    step2,
    setting,
    research: researchInDream,
    years: figures['years since graduation'],
    failures: failedExams(applicant),
    interviews: figures['interviews in the dream field'] ?? applicant.interviews,
    reattempts: figures['reattempts made'],
    img: isImg(applicant),
    causes: causes.length > 0 ? causes : undefined,
    answers: { ...(recentClinical && { 'recent clinical work': recentClinical }), ...answers },
  };
}

/** Whether the applicant comes from a school abroad. */
export const isImg = ({ schoolPlace }: Applicant): Answer =>
  schoolPlace === undefined ? 'unknown' : schoolPlace === 'IMG' ? 'yes' : 'no';

/** Which items of the inventory are filled in, and how many opinions were heard. */
export function freezeFacts(applicant: Applicant, { figures }: Decisions): FreezeFacts {
  const { step2, comlex2, rank, aoa, publications, status, programsApplied, interviews } = applicant;
  // A first application follows no cycle of which anything could be told.
  const first = status === 'first';
  const flags = toldFlags(applicant);
  const known: Readonly<Record<InventoryItem, boolean>> = {
    'exam results': step2 !== undefined || comlex2 !== undefined,
    'class rank': rank !== undefined || aoa === 'yes',
    publications: publications !== undefined,
    flags: flags.ok && flags.value !== undefined,
    'programs applied to': first || programsApplied !== undefined,
    interviews: first || (figures['interviews in the dream field'] ?? interviews) !== undefined,
  };
  const items = Object.keys(known) as InventoryItem[]; // the keys of a record over a union are that union
  return { filled: items.filter((item) => known[item]), opinions: figures['opinions heard'] ?? 0 };
}
