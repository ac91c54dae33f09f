import type { Citation } from './figure';
import type { Specialty } from './specialties';

/** A pivot: a base specialty to match into, and where it can lead. */
export interface Rung extends Citation {
  readonly base: Specialty;
  readonly ends: readonly string[];
  /** What the article ties the base to, for this dream. */
  readonly condition?: string;
  /** What the article says of the end points. */
  readonly note?: string;
  /** Only for the dreams named here, where the ladder speaks of several. */
  readonly only?: readonly Specialty[];
}

export interface Ladder {
  readonly dreams: readonly Specialty[];
  readonly rungs: readonly Rung[];
}

const rung = (
  rule: string,
  line: string,
  base: Specialty,
  ends: readonly string[],
  more: Omit<Rung, keyof Citation | 'base' | 'ends'> = {},
): Rung => ({ rule, source: `D3:${line}`, standing: 'stated', base, ends, ...more });

const STRONG = 'with strong scores';
const PROCEDURES = ['a procedure-heavy career'];

/** D3's pivot ladders: R-222 (Orthopedic Surgery, Neurosurgery), R-223 (Dermatology), R-224 (Radiology), R-225 (ENT, Plastic Surgery, Urology). */
export const LADDERS: readonly Ladder[] = [
  {
    dreams: ['Orthopedic Surgery', 'Neurosurgery'],
    rungs: [
      rung('R-222', '66-67', 'General Surgery', ['orthopedic fellowship'], {
        note: 'almost closed: never plan on it',
      }),
      rung('R-222', '67-71', 'General Surgery', [
        'vascular surgery',
        'surgical oncology',
        'bariatric surgery',
        'trauma and acute care surgery',
      ]),
      rung('R-222', '72-74', 'Anesthesiology', ['pain medicine'], {
        note: 'daytime, outpatient, interventional',
      }),
      rung('R-222', '75-77', 'PM&R', ['interventional pain', 'MSK', 'spine'], {
        note: 'less OR time, more outpatient',
      }),
    ],
  },
  {
    dreams: ['Dermatology'],
    rungs: [
      rung('R-223', '82-84', 'Internal Medicine', ['rheumatology', 'allergy', 'endocrinology'], {
        note: 'clinic-heavy, predictable',
      }),
      rung('R-223', '85-88', 'Family Medicine', ['aesthetics'], { note: 'business skills matter most' }),
      rung('R-223', '85-88', 'Internal Medicine', ['aesthetics'], { note: 'business skills matter most' }),
      rung('R-223', '89-91', 'Pathology', ['dermatopathology'], {
        note: 'niche: needs a strong record and networking',
      }),
    ],
  },
  {
    dreams: ['Radiology', 'Interventional Radiology'],
    rungs: [
      rung('R-224', '100-102', 'Anesthesiology', ['pain medicine', 'critical care']),
      rung('R-224', '103-105', 'Internal Medicine', ['cardiology', 'interventional cardiology'], {
        note: 'a longer road',
      }),
      rung('R-224', '106-107', 'PM&R', ['interventional spine', 'interventional pain']),
      rung('R-224', '108-109', 'General Surgery', ['vascular surgery', 'HPB surgery', 'some trauma roles'], {
        condition: 'not interventional radiology',
        note: 'not interventional radiology',
      }),
    ],
  },
  {
    dreams: ['ENT', 'Plastic Surgery', 'Urology'],
    rungs: [
      rung('R-225', '113', 'General Surgery', ['vascular surgery', 'bariatric surgery']),
      rung('R-225', '113', 'General Surgery', ['plastic surgery through General Surgery'], { note: 'rare' }),
      rung('R-225', '114', 'Internal Medicine', ['hospitalist with side work'], { only: ['Urology'] }),
      ...(['Anesthesiology', 'Radiology', 'PM&R'] as const).map((base) =>
        rung('R-225', '115', base, PROCEDURES, {
          condition: STRONG,
          note: STRONG,
          only: ['ENT', 'Plastic Surgery'],
        }),
      ),
    ],
  },
];
