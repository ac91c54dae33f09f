import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { suggestKind } from '../../src/domain/suggestedKinds';

test.for([
  ['University of Alabama Medical Center Program', 'university'],
  ['Baylor College of Medicine Program', 'university'],
  ['UCLA David Geffen School of Medicine/UCLA Medical Center Program', 'university'],
  ['NYU Grossman School of Medicine', 'university'],
  ['Icahn School of Medicine', 'university'],
  ['Zucker School of Medicine', 'university'],
  ['Rutgers Robert Wood Johnson Medical School', 'university'],
  ['UMass Chan Medical School', 'university'],
  ['Medical College of Georgia', 'university'],
  ['Philadelphia College of Osteopathic Medicine', 'university'],
  ['Campbell School of Osteopathic Medicine', 'university'],
  ['Univ. of Ashford', 'university'],
  ['Cook County Health Program', 'community'],
  ['Riverside Regional Medical Center', 'community'],
  ['Jackson Memorial Hospital', 'community'],
  ['Community Health of Central Washington', 'community'],
  ['HCA Florida Orange Park Hospital Program', 'community'],
  ['HonorHealth Program', undefined],
  ['University Regional Hospital', undefined],
  ['HCA Florida Healthcare/USF Morsani College of Medicine GME Largo Hospital', undefined],
  ['Universityville Clinic', undefined],
  ['Tufts Medical Center Program', undefined],
  ['UPMC Medical Education Program', undefined],
  ['Stony Brook Medicine', undefined],
] as const)('the name %s suggests %s', ([name, kind]) => {
  expect(suggestKind(name)).toBe(kind);
});

test('a name never suggests a big name', () => {
  expect(suggestKind('Massachusetts General Hospital / Brigham')).toBeUndefined();
});

/** The third field of each line but the header: the names hold no comma. */
const names = readFileSync('test/fixtures/lists/dermatology2024.csv', 'utf8')
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => line.split(',')[2] ?? '');

const suggesting = (kind: 'university' | 'community') => names.filter((name) => suggestKind(name) === kind);

test('of the 140 names of the dermatology list 101 suggest a university', () => {
  expect(names).toHaveLength(140);
  expect(suggesting('university')).toHaveLength(101);
});

test('of the dermatology list these names, and no others, suggest a community program', () => {
  expect(suggesting('community')).toEqual([
    'Los Angeles County-Harbor-UCLA Medical Center Program',
    'Larkin Community Hospital Palm Springs Campus Program',
    'HCA Florida Orange Park Hospital Program',
    'Larkin Community Hospital Program',
    'Cook County Health and Hospitals System Program',
    'Dartmouth-Hitchcock/Mary Hitchcock Memorial Hospital Program',
    'HCA Medical City Program',
    'HCA Healthcare Corpus Christi Medical Center - Bay Area Program',
    'HCA Healthcare LewisGale Hospital-Montgomery/VCOM Program',
  ]);
});
