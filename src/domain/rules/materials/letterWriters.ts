import { stated, type Figure } from '../figure';

/** Who writes a letter, in the order in which D4 prefers them. */
export const LETTER_WRITERS = [
  'field faculty',
  'sub-internship attending',
  'director',
  'research mentor',
  'other clinician',
] as const;
export type LetterWriter = (typeof LETTER_WRITERS)[number];

export interface LetterWriterRule {
  /** 1 is asked first. */
  readonly priority: Figure;
  /** What has to hold as well; in our own words. */
  readonly only?: string;
}

export const LETTER_WRITER_RULES: Readonly<Record<LetterWriter, LetterWriterRule>> = {
  'field faculty': { priority: stated(1, 'R-654', 'D4:106'), only: 'They worked closely with you.' },
  'sub-internship attending': { priority: stated(2, 'R-654', 'D4:107') },
  director: { priority: stated(3, 'R-654', 'D4:108') },
  'research mentor': { priority: stated(4, 'R-654', 'D4:109'), only: 'They know your clinical work.' },
  'other clinician': { priority: stated(5, 'R-654', 'D4:110'), only: 'They can tell a powerful story.' },
};
