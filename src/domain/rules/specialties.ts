/** The 23 specialties by the names of section 14. */
export const SPECIALTIES = [
  'Dermatology',
  'Plastic Surgery',
  'Orthopedic Surgery',
  'Neurosurgery',
  'ENT',
  'Interventional Radiology',
  'CT Surgery',
  'Radiation Oncology',
  'Radiology',
  'Ophthalmology',
  'Urology',
  'Emergency Medicine',
  'Anesthesiology',
  'General Surgery',
  'OB/GYN',
  'Internal Medicine',
  'Pediatrics',
  'Med/Peds',
  'Family Medicine',
  'Psychiatry',
  'Neurology',
  'Pathology',
  'PM&R',
] as const;
export type Specialty = (typeof SPECIALTIES)[number];

export interface SpellingRow {
  /** Spellings of the articles beside the canonical name (section 14); case and punctuation do not matter. */
  readonly written: readonly string[];
  /** Spellings that the articles do not use and a sheet may (14.1). */
  readonly likely?: readonly string[];
  /** Spellings among these that could mean something else: accepted, and a person is asked to confirm. */
  readonly confirm?: readonly string[];
}

export const SPELLINGS: Readonly<Record<Specialty, SpellingRow>> = {
  Dermatology: { written: ['Derm'] },
  'Plastic Surgery': {
    written: ['PRS', 'Plastics'],
    likely: [
      'Plastic',
      'Plastic and Reconstructive Surgery',
      'Plastic Surgery (Integrated)',
      'Integrated Plastics',
    ],
  },
  'Orthopedic Surgery': {
    written: ['Ortho', 'Orthopedics', 'orthopedist'],
    likely: ['Orthopaedics', 'Orthopaedic Surgery'],
  },
  Neurosurgery: { written: ['Neurological Surg', 'neurosurg'], likely: ['Neurological Surgery', 'NSGY'] },
  ENT: {
    written: [],
    likely: [
      'Otolaryngology',
      'ENT (Otolaryngology)',
      'Otolaryngology (ENT)',
      'Otolaryngology - Head and Neck Surgery',
      'Otolaryngology - Head & Neck Surgery',
      'OHNS',
      'Oto',
    ],
  },
  'Interventional Radiology': {
    written: ['IR'],
    likely: ['Interventional Radiology (Integrated)', 'Integrated Interventional Radiology'],
  },
  'CT Surgery': {
    written: [],
    likely: [
      'Cardiothoracic Surgery',
      'Thoracic Surgery',
      'Thoracic Surgery (Integrated)',
      'Integrated Thoracic Surgery',
    ],
  },
  'Radiation Oncology': { written: ['Rad-Onc'], likely: ['RadOncology'] },
  Radiology: { written: ['rads'], likely: ['Diagnostic Radiology', 'Radiology (Diagnostic)', 'DR', 'Rad'] },
  Ophthalmology: { written: ['Ophtho'], likely: ['Ophth', 'Opthalmology'] },
  Urology: { written: [], likely: ['Uro'] },
  'Emergency Medicine': { written: ['EM'], likely: ['Emergency Med', 'Emergency'] },
  Anesthesiology: { written: ['Anesthesia', 'Anesth'], likely: ['Anes', 'Anaesthesia', 'Anaesthesiology'] },
  'General Surgery': {
    written: ['Gen Surg', 'Gen Surgery', 'Surgery'],
    likely: ['GS', 'General Surg', 'Surgery (General)', 'Surgery - General'],
    confirm: ['Surgery'],
  },
  'OB/GYN': {
    written: ['OB'],
    likely: [
      'Obstetrics and Gynecology',
      'Obstetrics & Gynecology',
      'Obstetrics',
      'Obstetrics-Gynecology',
      'OB and GYN',
    ],
  },
  'Internal Medicine': {
    written: ['IM', 'Internal Med (Academic)', 'medicine'],
    likely: ['Internal Med', 'Internal Medicine (Academic)', 'Int Med'],
    confirm: ['medicine'],
  },
  Pediatrics: { written: ['Peds'], likely: ['Paediatrics', 'Pediatric', 'Peds (General)'] },
  'Med/Peds': {
    written: [],
    likely: [
      'Internal Medicine-Pediatrics',
      'Internal Medicine and Pediatrics',
      'Medicine-Pediatrics',
      'IM/Peds',
    ],
  },
  'Family Medicine': { written: ['Family Med', 'FM'], likely: ['Family Practice', 'Family'] },
  Psychiatry: { written: ['Psych'] },
  Neurology: { written: ['Neuro'], likely: ['Adult Neurology'], confirm: ['Neuro'] },
  Pathology: {
    written: ['Path'],
    likely: [
      'Pathology - Anatomic and Clinical',
      'Pathology-Anatomic & Clinical',
      'Anatomic and Clinical Pathology',
      'AP/CP',
    ],
  },
  'PM&R': {
    written: [],
    likely: [
      'Physical Medicine & Rehabilitation',
      'Physical Medicine and Rehabilitation',
      'Physical Medicine',
      'Physiatry',
      'PM and R',
    ],
  },
};

/** Words that make a one-year position of whatever stands beside them (section 14): no specialty of their own. */
export const POSITION_WORDS = ['preliminary', 'prelim'] as const;

/** Positions that are not specialties, as a whole cell. */
export const POSITIONS = [
  'Transitional Year',
  'Transitional',
  'TY',
  'Prelim Year',
  'Preliminary Year',
  'Prelim / TY',
  'TY / Prelim',
] as const;

/** Words about the kind of place in the programme that leave the specialty what it is. */
export const TRACK_WORDS = ['categorical', 'advanced'] as const;
