import { proposed, stated, type Figure } from '../figure';
import type { Amount } from '../plan/task';
import * as application from './applicationChecks';
import type { ChecklistRule } from './check';
import * as interviews from './interviewChecks';
import * as letters from './letterChecks';
import { LETTER_WRITER_RULES, type LetterWriter, type LetterWriterRule } from './letterWriters';
import * as statements from './statementChecks';

/** Group (j) of the rulebook. Not part of `Rules`: no cell asks for it, and what cells wait for stays small. */
export interface MaterialRules {
  readonly letters: {
    /** letters of the field below which there are too few; letters in all from which the set is complete. */
    readonly field: Figure;
    readonly complete: Figure;
    /** what is aimed at. */
    readonly target: { readonly field: Figure; readonly other: Figure };
  };
  /** whom to ask first. */
  readonly writers: Readonly<Record<LetterWriter, LetterWriterRule>>;
  /** points below the norm under which a score is only slightly low; sentences that it is given. */
  readonly score: { readonly slightUnder: Figure; readonly sentences: Figure<Amount> };
  /** sentences of the answer about a low score, aimed at and at most. */
  readonly answer: { readonly aim: Figure; readonly most: Figure };
  readonly checklists: readonly ChecklistRule[];
}

export const MATERIAL_RULES: MaterialRules = {
  letters: {
    field: proposed(2, 'R-658', 'D0:124 D1:198 D2:321'),
    complete: proposed(3, 'R-658', 'D0:238 D1:198'),
    target: { field: proposed(3, 'R-658', 'D1:198'), other: proposed(1, 'R-658', 'D1:199') },
  },
  writers: LETTER_WRITER_RULES,
  score: { slightUnder: proposed(5, 'R-663', 'D4:136'), sentences: stated([2, 3], 'R-663', 'D4:282') },
  answer: { aim: stated(2, 'R-673', 'D0:257'), most: proposed(4, 'R-673', 'D4:247') },
  checklists: [
    letters.LETTER_CHECKS,
    letters.MUST_HAVE_CHECKS,
    letters.ASKING_CHECKS,
    letters.PACKET_CHECKS,
    letters.PRELIM_LETTER_CHECKS,
    ...statements.STATEMENT_CHECKS,
    statements.BACKUP_STATEMENT_CHECKS,
    statements.REAPPLICANT_STATEMENT_CHECKS,
    ...statements.PIVOT_STATEMENT_CHECKS,
    statements.FIRST_STATEMENT_CHECKS,
    application.REALIGN_CHECKS,
    application.EXPERIENCE_CHECKS,
    application.APPLICATION_CHECKS,
    application.CV_CHECKS,
    application.SIGNAL_CHECKS,
    application.EMAIL_CHECKS,
    application.NETWORK_CHECKS,
    application.FLAG_CHECKS,
    letters.OPINION_CHECKS,
    interviews.ANSWER_CHECKS,
    interviews.NO_MATCH_ANSWER_CHECKS,
    interviews.SCORE_STORY_CHECKS,
    interviews.SCORE_ANSWER_CHECKS,
    ...interviews.BACKUP_INTERVIEW_CHECKS,
    application.STRATEGY_CHECKS,
    application.EARLY_CHECKS,
  ],
};
