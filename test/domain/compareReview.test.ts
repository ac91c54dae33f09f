import { expect, test } from 'vitest';
import { compareReview, type MyRow, type TheirRow } from '../../src/domain/compareReview';

const mine: readonly MyRow[] = [
  { index: 0, program: 'Harbor General', id: '1400011111', city: 'Duluth', specialty: 'IM', label: 'Reach' },
  { index: 1, program: 'Lakeside Medical', city: 'Erie', specialty: 'Internal Medicine', label: 'Realistic' },
  { index: 2, program: 'Lakeside Medical', city: 'Erie', specialty: 'FM', label: 'Safety' },
  { index: 3, program: 'Ridge Hospital', city: 'Boise', specialty: 'IM', label: '?' },
  { index: 4, program: 'Prairie Clinic', specialty: 'IM', label: '' },
];
const row = (program: string, more: Partial<TheirRow> = {}): TheirRow => ({
  program,
  bucket: '',
  note: '',
  ...more,
});
const all = (...changed: readonly TheirRow[]): readonly TheirRow[] => [
  ...mine.map(({ program, id, city, specialty }) => row(program, { id, city, specialty })),
  ...changed,
];
const read = (theirs: readonly TheirRow[]) => {
  const outcome = compareReview(mine, theirs);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
};

test('a blank copy says nothing', () => {
  expect(read(all())).toEqual({
    agreed: [],
    changed: [],
    remarks: [],
    onlyMine: [],
    onlyTheirs: [],
    ambiguous: [],
    unread: [],
  });
});

test('an id finds a program whose name has changed, and names are compared without case and punctuation', () => {
  const { changed, agreed } = read(
    all(
      row('Harbour Gen.', { id: '1400011111', bucket: 'Safety', note: 'knows them' }),
      row('LAKESIDE-medical', { city: 'erie', specialty: 'int. med.', bucket: 'realistic' }),
    ),
  );
  expect(changed).toEqual([
    { index: 0, program: 'Harbor General', mine: 'Reach', theirs: 'Safety', note: 'knows them' },
  ]);
  expect(agreed.map(({ index }) => index)).toEqual([1]);
});

test('what fits two rows is for a person to tell, and so are two answers about one row', () => {
  const { ambiguous } = read(
    all(
      row('Lakeside Medical', { bucket: 'Reach' }),
      row('Ridge Hospital', { bucket: 'Reach' }),
      row('Ridge Hospital', { bucket: 'Safety' }),
    ),
  );
  expect(ambiguous).toEqual([
    {
      program: 'Lakeside Medical',
      bucket: 'Reach',
      note: '',
      matches: ['Lakeside Medical', 'Lakeside Medical'],
    },
    { program: 'Ridge Hospital', bucket: 'Reach, Safety', note: '', matches: ['Ridge Hospital'] },
  ]);
});

test('an equal name with another id is another program', () => {
  const { onlyTheirs } = read(all(row('Harbor General', { id: '1400099999', bucket: 'Reach' })));
  expect(onlyTheirs).toEqual([{ program: 'Harbor General', bucket: 'Reach', note: '' }]);
});

test('deleted rows, new programs, remarks and words that are no bucket are told apart', () => {
  const reading = read([
    row('Prairie Clinic', { bucket: 'maybe' }),
    row('Ridge Hospital', { note: 'call them' }),
    row('Nowhere', { bucket: 'Reach' }),
  ]);
  expect(reading.onlyMine.map(({ index }) => index)).toEqual([0, 1, 2]);
  expect(reading.onlyTheirs.map(({ program }) => program)).toEqual(['Nowhere']);
  expect(reading.remarks).toEqual([{ index: 3, program: 'Ridge Hospital', note: 'call them' }]);
  expect(reading.unread).toEqual([{ program: 'Prairie Clinic', bucket: 'maybe', note: '' }]);
});

test('a file most of whose programs are not here is a review of another list', () => {
  const theirs = [row('Harbor General'), row('One'), row('Two')];
  expect(compareReview(mine, theirs)).toEqual({
    ok: false,
    problem: { code: 'review-of-another-list', matched: 1, of: 3 },
  });
  expect(compareReview(mine, [])).toMatchObject({ ok: false });
});
