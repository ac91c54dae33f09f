import { expect, test } from 'vitest';
import { findSpecialty } from '../../src/domain/specialties';

test.for([
  ['Dermatology', 'Dermatology'],
  ['Plastic Surgery', 'Plastic Surgery'],
  ['orthopedic surgery', 'Orthopedic Surgery'],
  ['Neurosurgery', 'Neurosurgery'],
  ['Radiation Oncology', 'Radiation Oncology'],
  ['radiology', 'Radiology'],
  ['Emergency medicine', 'Emergency Medicine'],
  ['Anesthesiology', 'Anesthesiology'],
  ['General surgery', 'General Surgery'],
  ['OB/GYN', 'OB/GYN'],
  ['Internal Medicine', 'Internal Medicine'],
  ['Pediatrics', 'Pediatrics'],
  ['Family Medicine', 'Family Medicine'],
  ['Psychiatry', 'Psychiatry'],
  ['Pathology', 'Pathology'],
  ['PM&R', 'PM&R'],
  ['Ophthalmology', 'Ophthalmology'],
  ['derm', 'Dermatology'],
  ['PRS', 'Plastic Surgery'],
  ['plastics', 'Plastic Surgery'],
  ['Ortho', 'Orthopedic Surgery'],
  ['Orthopedics', 'Orthopedic Surgery'],
  ['orthopedist', 'Orthopedic Surgery'],
  ['Orthopaedics', 'Orthopedic Surgery'],
  ['Neurological Surg', 'Neurosurgery'],
  ['neurosurg', 'Neurosurgery'],
  ['ENT', 'ENT'],
  ['Otolaryngology', 'ENT'],
  ['IR', 'Interventional Radiology'],
  ['Interventional Radiology', 'Interventional Radiology'],
  ['CT surgery', 'CT Surgery'],
  ['Rad-Onc', 'Radiation Oncology'],
  ['rad onc', 'Radiation Oncology'],
  ['rads', 'Radiology'],
  ['Diagnostic Radiology', 'Radiology'],
  ['Ophtho', 'Ophthalmology'],
  ['Urology', 'Urology'],
  ['EM', 'Emergency Medicine'],
  ['Anesthesia', 'Anesthesiology'],
  ['Anesth', 'Anesthesiology'],
  ['Anes', 'Anesthesiology'],
  ['Gen Surg', 'General Surgery'],
  ['gen surgery', 'General Surgery'],
  ['OB', 'OB/GYN'],
  ['OB-GYN', 'OB/GYN'],
  ['obgyn', 'OB/GYN'],
  ['Ob. / Gyn.', 'OB/GYN'],
  ['Obstetrics and Gynecology', 'OB/GYN'],
  ['IM', 'Internal Medicine'],
  ['Internal Med (Academic)', 'Internal Medicine'],
  ['Internal Medicine (Categorical)', 'Internal Medicine'],
  ['Categorical Internal Medicine', 'Internal Medicine'],
  ['Peds', 'Pediatrics'],
  ['Med/Peds', 'Med/Peds'],
  ['Internal Medicine-Pediatrics', 'Med/Peds'],
  ['FM', 'Family Medicine'],
  ['Family Med', 'Family Medicine'],
  ['psych', 'Psychiatry'],
  ['Neurology', 'Neurology'],
  ['Path', 'Pathology'],
  ['PM & R', 'PM&R'],
  ['PMR', 'PM&R'],
  ['Physical Medicine & Rehabilitation', 'PM&R'],
] as const)('%s is %s', ([text, specialty]) => {
  expect(findSpecialty(text)).toEqual({ ok: true, value: { specialty, confirm: false } });
});

test.for([
  ['Neuro', 'Neurology'],
  ['surgery', 'General Surgery'],
  ['Medicine', 'Internal Medicine'],
] as const)('%s is %s, to be confirmed', ([text, specialty]) => {
  expect(findSpecialty(text)).toEqual({ ok: true, value: { specialty, confirm: true } });
});

test.for(['Neuropathology', 'Dentistry', 'Path lab', 'IM FM', 'Radiology Program, General Hospital', 'xyz'])(
  '%s is no known specialty: a match is on the whole cell',
  (text) => {
    expect(findSpecialty(text)).toMatchObject({
      ok: false,
      problem: { code: 'specialty-unknown', given: text },
    });
  },
);

test.for([
  'TY',
  'Transitional Year',
  'prelim',
  'Preliminary',
  'Prelim Surgery',
  'Surgery - Prelim',
  'Surgery (Preliminary)',
  'preliminary IM',
  'medicine prelim',
  'Gen Surg prelim',
])('%s is a position and no specialty', (text) => {
  expect(findSpecialty(text)).toEqual({ ok: false, problem: { code: 'not-a-specialty', given: text } });
});

test.for(['', '   ', '-', '—'])('a blank or a dash (%j) is a missing specialty', (text) => {
  expect(findSpecialty(text)).toEqual({ ok: false, problem: { code: 'specialty-missing' } });
});

test('a misspelling is refused with what it may mean', () => {
  expect(findSpecialty('Dermatolgy')).toMatchObject({ ok: false, problem: { near: ['Dermatology'] } });
  expect(findSpecialty('Psychatry')).toMatchObject({ ok: false, problem: { near: ['Psychiatry'] } });
  expect(findSpecialty('a very long text '.repeat(50))).toMatchObject({ ok: false, problem: { near: [] } });
});
