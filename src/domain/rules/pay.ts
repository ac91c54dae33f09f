import { stated, type Citation, type Figure } from './figure';
import type { PayRange } from './ladders';

/** Thousand dollars a year, a unit that the article does not print. */
export interface PayRow {
  readonly who: string;
  readonly pay: Figure;
}

const row = (who: string, value: number, line: number): PayRow => ({
  who,
  pay: stated(value, 'R-227', `D3:${line}`),
});

/** R-227: D3's chart of pay. A ballpark that varies widely: shown, and never an input to a decision (C-42). */
export const PAY_CHART: readonly PayRow[] = [
  row('Orthopedic Surgery', 650, 52),
  row('Dermatology', 600, 53),
  row('Radiology', 550, 54),
  row('Anesthesiology', 500, 55),
  row('Internal Medicine subspecialist', 450, 57),
  row('Emergency Medicine', 420, 56),
  row('Family Medicine with procedures', 350, 58),
];

/** what second-choice fields can reach, by the same article. */
export const SECOND_CHOICE_PAY: PayRange = {
  rule: 'R-227',
  source: 'D3:49',
  standing: 'stated',
  low: 400,
  high: 700,
};

/** Something that the article tells a reader to look at or to do, in its order. */
export interface Advice extends Citation {
  readonly text: string;
}

const advice = (rule: string, source: string, text: string): Advice => ({
  rule,
  source,
  standing: 'stated',
  text,
});

/** what drives pay. */
export const PAY_DRIVERS: readonly Advice[] = [
  advice('R-226', 'D3:45', 'procedures'),
  advice('R-226', 'D3:46', 'RVUs and productivity'),
  advice('R-226', 'D3:47', 'geography'),
  advice('R-226', 'D3:48', 'call and scarcity'),
];

/** what moves income within a field; such decisions outweigh the specialty in most of them (D3:249-251). */
export const PAY_LEVERS: readonly Advice[] = [
  advice('R-229', 'D3:153-155', 'Geography: up in the rural Midwest, down at coastal academic centers.'),
  advice('R-229', 'D3:156-157', 'Employed academic work is predictable and rarely pays most.'),
  advice('R-229', 'D3:158', 'Private practice or partnership has more upside, risk and business.'),
  advice('R-229', 'D3:159', 'Locums pays more by the hour and is less stable.'),
  advice('R-229', 'D3:161', 'Family Medicine with OB, vasectomies, scopes, aesthetics or pain.'),
  advice('R-229', 'D3:162', 'Internal Medicine with endoscopy, stress tests or imaging.'),
];

/** habits that D3 asks for early; a checklist and nothing that decides. */
export const BUSINESS_HABITS: readonly Advice[] = [
  advice('R-230', 'D3:194-195', 'Learn pay structures and what a non-compete clause restricts.'),
  advice('R-230', 'D3:196-200', 'Track RVUs, procedures and patient satisfaction.'),
  advice(
    'R-230',
    'D3:201-204',
    'Take on a leadership role or a side venture, which can turn $350k into $500k+ over time.',
  ),
  advice('R-230', 'D3:205-207', 'Be ready to move to a region of high need for 3–5 years.'),
];
