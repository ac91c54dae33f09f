import { stated, type Citation, type Figure } from './figure';
import type { Specialty } from './specialties';

/** Thousand dollars a year, a unit that the article does not print; the top is open wherever it writes a plus. */
export interface PayRange extends Citation {
  readonly low: number;
  readonly high: number;
}

/** A way of practising a base specialty that pays well, by the end points of the ladders that lead there. */
export interface PayTrack {
  readonly track: string;
  readonly ends: readonly string[];
  readonly pay: PayRange;
}

/** What D3 says of pay. Ballparks that vary widely: shown, and never an input to a decision (C-42). */
export interface PayRules {
  /** what a ladder itself says of the end points of a base. */
  readonly ladders: Readonly<Partial<Record<Specialty, PayTrack>>>;
  /** high-income tracks, by base. */
  readonly tracks: Readonly<Partial<Record<Specialty, PayTrack>>>;
  /** the chart, by who earns it. */
  readonly chart: Readonly<Record<string, Figure>>;
  /** what second-choice fields can reach. */
  readonly secondChoice: PayRange;
}

const range = (rule: string, line: number, low: number, high: number): PayRange => ({
  rule,
  source: `D3:${line}`,
  standing: 'stated',
  low,
  high,
});
const track = (
  line: number,
  name: string,
  [low, high]: readonly [low: number, high: number],
  ...ends: readonly string[]
): PayTrack => ({ track: name, ends, pay: range('R-228', line, low, high) });
const earns = (value: number, line: number): Figure => stated(value, 'R-227', `D3:${line}`);

/** Not part of `Rules`: no cell waits for it. */
export const PAY_RULES: PayRules = {
  ladders: {
    Anesthesiology: { track: 'pain medicine', ends: ['pain medicine'], pay: range('R-222', 73, 500, 800) },
  },
  tracks: {
    'Internal Medicine': track(147, 'cardiology, GI, heme-onc', [450, 800], 'cardiology'),
    Anesthesiology: track(148, 'community private group, pain', [450, 700], 'pain medicine'),
    'PM&R': track(
      149,
      'interventional pain, spine',
      [400, 700],
      'interventional pain',
      'interventional spine',
      'spine',
    ),
    'Emergency Medicine': track(150, 'rural, locums-heavy', [400, 600]),
    'Family Medicine': track(151, 'rural, procedures, side ventures', [300, 500]),
  },
  chart: {
    'Orthopedic Surgery': earns(650, 52),
    Dermatology: earns(600, 53),
    Radiology: earns(550, 54),
    Anesthesiology: earns(500, 55),
    'Internal Medicine subspecialist': earns(450, 57),
    'Emergency Medicine': earns(420, 56),
    'Family Medicine with procedures': earns(350, 58),
  },
  secondChoice: range('R-227', 49, 400, 700),
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
