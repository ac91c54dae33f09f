import { stated, type Figure } from './figure';
import type { Specialty } from './specialties';

/** What D1 says of matched US MD graduates of a field beside their mean score. */
export interface MatchedApplicants {
  /** Whether AOA or the top quartile of the class is common among them. */
  readonly topQuartile: Figure<'yes' | 'helpful' | 'not critical'>;
  /** How much research the field expects. */
  readonly research: Figure<'very' | 'high' | 'moderate' | 'low'>;
}

const row = (
  line: number,
  topQuartile: MatchedApplicants['topQuartile']['value'],
  research: MatchedApplicants['research']['value'],
): MatchedApplicants => ({
  topQuartile: stated(topQuartile, 'R-106', `D1:${line}`),
  research: stated(research, 'R-106', `D1:${line}`),
});

/** R-106 and section 14: six fields, for reading only; Internal Medicine is the academic one. */
export const MATCHED_APPLICANTS: Readonly<Partial<Record<Specialty, MatchedApplicants>>> = {
  Dermatology: row(34, 'yes', 'very'),
  'Orthopedic Surgery': row(35, 'yes', 'high'),
  'Plastic Surgery': row(36, 'yes', 'very'),
  Neurosurgery: row(37, 'yes', 'very'),
  'Internal Medicine': row(38, 'helpful', 'moderate'),
  'Family Medicine': row(39, 'not critical', 'low'),
};
