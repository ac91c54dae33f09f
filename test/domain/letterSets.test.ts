import { expect } from 'vitest';
import { letterSets, type Letter } from '../../src/domain/letterSets';
import { test } from './proof';

const EM = 'Emergency Medicine' as const;
const IM = 'Internal Medicine' as const;
const times = (n: number, letter: Letter): readonly Letter[] => Array.from({ length: n }, () => letter);
const sloe: Letter = { from: EM, form: 'SLOE', sentTo: EM };
const medicine: Letter = { from: IM, form: 'letter', sentTo: IM };
const faults = (letters: readonly Letter[], field: typeof EM | typeof IM) =>
  letterSets(letters, [field])[0]?.faults;

test('W-14: two or three SLOEs and one other for EM, two or three of IM and one EM letter that is no SLOE', () => {
  const letters: readonly Letter[] = [
    ...times(3, sloe),
    { from: IM, form: 'letter', sentTo: EM },
    ...times(2, medicine),
    { from: EM, form: 'letter', sentTo: IM },
  ];
  expect(letterSets(letters, [EM, IM])).toEqual([
    { field: EM, own: 3, other: 1, faults: [] },
    { field: IM, own: 2, other: 1, faults: [] },
  ]);
});

test('R-504: a SLOE goes to no program that cannot read it', () => {
  const letters: readonly Letter[] = [...times(2, medicine), { from: EM, form: 'SLOE', sentTo: IM }];
  expect(faults(letters, IM)).toEqual(['SLOE outside Emergency Medicine']);
});

test('R-504: two letters of the field at least, three at the most, one other, two to four in all', () => {
  expect(faults(times(2, medicine), IM)).toEqual([]);
  expect(faults(times(3, medicine), IM)).toEqual([]);
  expect(faults(times(4, medicine), IM)).toEqual(['too many']);
  expect(faults(times(1, medicine), IM)).toEqual(['too few of the field', 'too few']);
  const other: Letter = { form: 'letter', sentTo: IM };
  expect(faults([...times(2, medicine), ...times(2, other)], IM)).toEqual(['too many of others']);
  expect(faults([medicine, other], IM)).toEqual(['too few of the field']);
  expect(faults([...times(3, medicine), other], IM)).toEqual([]);
  expect(faults([...times(3, medicine), ...times(2, other)], IM)).toEqual(['too many of others', 'too many']);
});

test('R-504: an ordinary letter of Emergency Medicine is none of its own set', () => {
  expect(letterSets([{ from: EM, form: 'letter', sentTo: EM }], [EM])[0]).toMatchObject({ own: 0, other: 1 });
});
