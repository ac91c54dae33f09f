import type { Citation } from './figure';
import type { Specialty } from './specialties';

/** A subspecialty or niche that a specialty leads to; never a program row of its own. */
export interface Pathway extends Citation {
  readonly end: string;
  readonly from: readonly Specialty[];
  /** What the article ties it to. */
  readonly note?: string;
}

const leads = (end: string, source: string, from: readonly Specialty[], note?: string): Pathway => ({
  rule: 'section 14.2',
  source,
  standing: 'stated',
  end,
  from,
  ...(note !== undefined && { note }),
});

const INTERNAL: readonly Specialty[] = ['Internal Medicine'];

/** Section 14.2, with the onward paths of: where each specialty can lead, and which article says so. */
export const PATHWAYS: readonly Pathway[] = [
  leads('cardiology', 'D0:89 D3:103', INTERNAL),
  leads('GI', 'D0:89 D3:147', INTERNAL),
  leads('interventional cardiology', 'D3:103', INTERNAL),
  leads('heme-onc', 'D3:147', INTERNAL),
  leads('pulmonary and critical care', 'D0:89', INTERNAL),
  leads('allergy/immunology', 'D0:90', ['Internal Medicine', 'Pediatrics']),
  leads('allergy/immunology', 'D1:101 D3:82', INTERNAL),
  leads('rheumatology', 'D3:82', INTERNAL),
  leads('endocrinology', 'D3:82', INTERNAL),
  leads('child psychiatry', 'D0:91', ['Psychiatry']),
  leads('child psychiatry', 'D2:137', ['Psychiatry'], 'from Pediatrics'),
  leads('neurocritical care', 'D0:165', INTERNAL),
  leads('stroke', 'D0:165', INTERNAL),
  leads('oncology', 'D0:165', INTERNAL),
  leads('neurocritical care', 'D1:194', ['Neurology']),
  leads('stroke', 'D1:194', ['Neurology']),
  leads('interventional pain', 'D0:76', ['Anesthesiology', 'Neurology', 'PM&R']),
  leads('pain medicine', 'D3:72', ['Anesthesiology']),
  leads('interventional pain', 'D3:75', ['PM&R']),
  leads('pain', 'D3:161', ['Family Medicine']),
  leads('interventional PM&R', 'D0:75', ['PM&R']),
  leads('interventional spine', 'D3:106', ['PM&R']),
  leads('sports and spine', 'D0:244', ['PM&R']),
  leads('sports medicine', 'D1:115', ['Family Medicine']),
  leads('critical care', 'D3:100', ['Anesthesiology']),
  leads('vascular surgery', 'D3:68', ['General Surgery']),
  leads('surgical oncology', 'D3:69', ['General Surgery']),
  leads('bariatric surgery', 'D3:70', ['General Surgery']),
  leads('trauma and acute care surgery', 'D3:71', ['General Surgery']),
  leads('HPB surgery', 'D3:109', ['General Surgery']),
  leads('plastic surgery', 'D3:113', ['General Surgery'], 'rare'),
  leads('orthopedic fellowship', 'D3:66-67', ['General Surgery'], 'almost closed'),
  leads('dermatopathology', 'D3:89', ['Pathology']),
  leads('aesthetics', 'D3:85', ['Family Medicine', 'Internal Medicine']),
  leads('medical dermatology', 'D1:101', INTERNAL),
  leads('procedural dermatology', 'D1:102', ['Family Medicine']),
  leads('hospitalist', 'D3:114', INTERNAL),
];
