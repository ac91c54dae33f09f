import { expect, it } from 'vitest';
import { rowKindOf } from '../../src/workbook/rowKind';

const around = { header: 'Program Name', usuallyFilled: true };

it.each([
  ['Lakeshore University Medical Center', ['OH'], 'program'],
  ['Total Care Family Medicine', ['OH'], 'program'],
  ['Mean Street Clinic', ['NY'], 'program'],
  ['Mount Sinai', [''], 'program'],
  ['', ['', ''], 'blank'],
  ['', ['OH'], 'nameless'],
  ['ALABAMA', ['', ''], 'section'],
  ['Midwest', ['', ''], 'section'],
  ['Internal Medicine', [''], 'section'],
  ['Programs I like:', [''], 'section'],
  ['TOP CHOICES', [''], 'section'],
  ['MEAN or MEDIAN', ['252'], 'aggregate'],
  ['STD DEV or IQR', ['9'], 'aggregate'],
  ['Grand total', ['48'], 'aggregate'],
  ['Average:', ['240'], 'aggregate'],
  ['Total', ['62'], 'aggregate'],
  ['TOTAL 62', ['', ''], 'aggregate'],
  ['Total programs', ['62'], 'aggregate'],
  ['Total number of programs: 62', [''], 'aggregate'],
  ['Total (all specialties)', ['62'], 'aggregate'],
  ['Average Step 2', ['241'], 'aggregate'],
  ['62 programs', [''], 'aggregate'],
  ['Total Health Clinic', ['62'], 'program'],
  ['Average Score Hospital', ['OH'], 'program'],
  ['SAMPLE: MY Program Best Clinic Ohio', ['yes'], 'sample'],
  ['Hogwarts University', ['+1'], 'sample'],
  ['(+1)', ['', ''], 'instruction'],
  ['Please add programs in alphabetical order', [''], 'instruction'],
  ['Program Name', ['Specialty'], 'header'],
] as const)('takes "%s" beside %j for %s', (program, others, kind) => {
  const alone = others.every((text) => text === '');
  expect(rowKindOf(program, alone, () => others, around)).toBe(kind);
});

it('takes a lone word in capitals for a program when other columns are mostly empty', () => {
  expect(rowKindOf('GEISINGER', true, () => [''], { ...around, usuallyFilled: false })).toBe('program');
});
