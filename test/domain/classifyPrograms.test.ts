import { expect, test } from 'vitest';
import { classifyPrograms, type ClassifyOptions } from '../../src/domain/classifyPrograms';
import type { ListReading, Profile, ProgramRow } from '../../src/domain/list';
import { value } from './values';

const PROFILE: Profile = { step2: 234, status: 'first', anchors: false };

function classify(
  rows: readonly Partial<ProgramRow>[],
  { profile = {}, ...options }: ClassifyOptions & { profile?: Partial<Profile> } = {},
): ListReading {
  const list = rows.map((row, index) => ({ program: `Program ${index}`, specialty: 'IM', ...row, index }));
  return value(classifyPrograms(list, { ...PROFILE, ...profile }, options));
}

const score = (low: number, high = low) => ({ low, high, open: false });

test('every row gets a reading in order, with a reason that names its rule', () => {
  const { rows } = classify([
    { score: score(220) },
    { kind: 'university' },
    {},
    { specialty: 'Dermatolgy' },
    { specialty: 'TY' },
    { withdrawn: true },
  ]);
  expect(rows.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5]);
  expect(rows.map(({ label }) => label)).toEqual(['Safety', 'Realistic', '?', '?', '', '']);
  for (const { why } of rows) expect(why).toMatch(/\[(R-\d{3}|section 14).*\]$/);
});

test('a profile without a score is refused, and so is a score that cannot be meant', () => {
  expect(classifyPrograms([], { status: 'first', anchors: false })).toMatchObject({
    problem: { code: 'score-missing' },
  });
  expect(classifyPrograms([], { ...PROFILE, step2: 1234 })).toMatchObject({
    problem: { code: 'score-out-of-range' },
  });
  expect(classifyPrograms([], { ...PROFILE, step2: 234.5 })).toMatchObject({
    problem: { code: 'score-not-whole' },
  });
});

test('a program with a known score is labeled without a specialty, and counted in none', () => {
  const { rows, specialties } = classify([{ specialty: undefined, score: score(245) }]);
  expect(rows[0]).toMatchObject({ label: 'Reach', flags: ['extreme', 'specialty-unknown'], needsLook: true });
  expect(rows[0]?.why).toContain('No specialty is given');
  expect(specialties).toEqual([]);
});

test('an unknown specialty is told as typed', () => {
  const { rows } = classify([{ specialty: 'Dermatolgy', kind: 'university' }]);
  expect(rows[0]).toMatchObject({ label: '?', needsLook: true });
  expect(rows[0]?.flags).toContain('specialty-unknown');
  expect(rows[0]?.why).toContain('“Dermatolgy” is not a known specialty');
});

test('a spelling that could mean something else is accepted and shown for confirmation', () => {
  const { rows } = classify([
    { specialty: 'Neuro', kind: 'university' },
    { specialty: 'Neurology', kind: 'university' },
  ]);
  expect(rows[0]).toMatchObject({ label: 'Realistic', specialty: 'Neurology', needsLook: false });
  expect(rows[0]?.flags).toContain('specialty-to-confirm');
  expect(rows[0]?.why).toContain('please confirm');
  expect(rows[1]?.flags).not.toContain('specialty-to-confirm');
  expect(rows[1]?.why).not.toContain('please confirm');
});

test('one-year positions are no specialty and have no bucket', () => {
  const { rows, specialties } = classify([{ specialty: 'Prelim Surgery', score: score(240) }]);
  expect(rows[0]).toMatchObject({ label: '', flags: ['not-a-specialty'], needsLook: false });
  expect(rows[0]?.why).toContain('“Prelim Surgery” is a one-year position and not a specialty');
  expect(specialties).toEqual([]);
});

test('a repeated id in one specialty is counted once, and the reason names the row that counts', () => {
  const rows = [{ id: '1400000001' }, { id: '1400000001' }, { id: '1400000001', specialty: 'FM' }];
  const reading = classify(rows, { rowName: (index) => `B${index + 5}` });
  expect(reading.rows.map(({ flags }) => flags.includes('duplicate'))).toEqual([false, true, false]);
  expect(reading.rows[1]?.why).toContain('counted in row B5');
  expect(reading.specialties.map(({ programs }) => programs)).toEqual([1, 1]);
});

test('without ids the same name, city and state is the same program, however it is typed', () => {
  const { rows } = classify([
    { program: 'St. Example’s Hospital', city: 'Springfield', state: 'OH' },
    { program: 'st example’s  HOSPITAL', city: 'springfield', state: 'OH ' },
    { program: 'St. Example’s Hospital', city: 'Springfield', state: 'MA' },
    { program: 'Hôpital Élan', city: 'X' },
    { program: 'Hôpital Étan', city: 'X' },
  ]);
  expect(rows.map(({ label }) => label)).toEqual(['?', '', '?', '?', '?']);
});

test('two different ids are two programs although the names agree, and a row without id repeats the first', () => {
  const same = { program: 'Example University', city: 'A' };
  const { rows } = classify([{ ...same, id: '1' }, { ...same, id: '2' }, same]);
  expect(rows.map(({ label }) => label)).toEqual(['?', '?', '']);
});

test('rows without name and id are never taken for each other', () => {
  const { rows } = classify([{ program: '' }, { program: ' – ' }, { program: '' }]);
  expect(rows.map(({ label }) => label)).toEqual(['?', '?', '?']);
});

test('spellings of one specialty share duplicates and totals', () => {
  const { rows, specialties } = classify([
    { specialty: 'IM', id: '7', score: score(220) },
    { specialty: 'Internal Medicine', id: '7' },
    { specialty: 'im', id: '8', score: score(234) },
  ]);
  expect(rows.map(({ label }) => label)).toEqual(['Safety', '', 'Realistic']);
  expect(specialties).toEqual([
    {
      specialty: 'Internal Medicine',
      zone: 'Yellow',
      counts: { Reach: 0, Realistic: 1, Safety: 1 },
      unknown: 0,
      programs: 2,
      spellings: ['IM', 'Internal Medicine'],
    },
  ]);
});

test('a withdrawn row neither counts nor stands in for a later one', () => {
  const { rows, specialties } = classify([
    { id: '7', withdrawn: true, score: score(220) },
    { id: '7', score: score(220) },
  ]);
  expect(rows.map(({ label }) => label)).toEqual(['', 'Safety']);
  expect(specialties[0]?.programs).toBe(1);
});

test('an override wins in the counts and leaves the label as it was worked out', () => {
  const { rows, specialties } = classify([
    { score: score(220), override: 'Reach' },
    { override: 'Realistic' },
    {},
  ]);
  expect(rows.map(({ label }) => label)).toEqual(['Safety', '?', '?']);
  expect(rows.map(({ needsLook }) => needsLook)).toEqual([false, false, true]);
  expect(specialties[0]).toMatchObject({
    counts: { Reach: 1, Realistic: 1, Safety: 0 },
    unknown: 1,
    programs: 3,
  });
});

test('a kind that the name suggests counts only once it is accepted', () => {
  const rows = [{ suggestedKind: 'university' as const }, { suggestedKind: 'community' as const }];
  const asked = classify(rows);
  expect(asked.rows.map(({ label }) => label)).toEqual(['?', '?']);
  expect(asked.rows[0]?.flags).toContain('kind-suggested');
  expect(asked.rows[0]?.why).toContain('suggests “university”');
  expect(asked.rows[1]?.why).toContain('suggests “community”');

  const accepted = classify(rows, { acceptSuggestions: true });
  expect(accepted.rows.map(({ label }) => label)).toEqual(['Realistic', 'Realistic']);
  expect(accepted.rows[0]?.flags).not.toContain('kind-suggested');
  expect(accepted.rows[0]?.why).toContain('suggested by the name and was accepted');

  expect(classify(rows, { acceptSuggestions: [1] }).rows.map(({ label }) => label)).toEqual([
    '?',
    'Realistic',
  ]);
});

test('a suggestion is not asked about where the score already decides', () => {
  const { rows } = classify([{ suggestedKind: 'university', score: score(234) }]);
  expect(rows[0]).toMatchObject({ label: 'Realistic', flags: [], needsLook: false });
});

test('a cell that could not be read is told, and the row needs a look', () => {
  const { rows } = classify([{ score: score(234), unread: ['Cutoff "abc"'] }, { score: score(234) }]);
  expect(rows[0]).toMatchObject({ label: 'Realistic', flags: ['unread-cell'], needsLook: true });
  expect(rows[0]?.why).toContain('Could not read Cutoff "abc".');
  expect(rows[1]).toMatchObject({ flags: [], needsLook: false });
});

test('equal facts share one text, and different facts never do', () => {
  const { rows } = classify([
    { kind: 'university' },
    { kind: 'university' },
    { kind: 'affiliate' },
    { kind: 'university', location: 'saturated' },
    { kind: 'university', friendly: true },
    { kind: 'university', cutoff: 240 },
    { score: score(245) },
    { score: score(245, 246) },
    { score: { low: 245, high: 300, open: true } },
    { score: score(245, 300) },
    { score: score(234.5) },
    { score: score(234.25) },
    { kind: 'university', specialty: 'FM' },
  ]);
  expect(rows[0]?.why).toBe(rows[1]?.why);
  const different = rows.slice(1).map(({ why }) => why);
  expect(new Set(different).size).toBe(different.length);
});

test.for([205, 234, 262])(
  'with %i points a row is told the same alone and among rows of equal scores',
  (step2) => {
    const scores = [undefined, score(234), score(230, 240), { low: 245, high: 300, open: true }];
    const rows = [undefined, true].flatMap((friendly) =>
      ['IM', 'Neuro', 'nonsense'].flatMap((specialty) =>
        ([undefined, 'big-name', 'new'] as const).flatMap((kind) =>
          ([undefined, 'community'] as const).flatMap((suggestedKind) =>
            [undefined, 240].flatMap((cutoff) =>
              scores.map((each) => ({ friendly, specialty, kind, suggestedKind, cutoff, score: each })),
            ),
          ),
        ),
      ),
    ) as readonly Partial<ProgramRow>[];
    for (const list of [rows, rows.toReversed()]) {
      const readings = classify(list, { profile: { step2 }, acceptSuggestions: true }).rows;
      list.forEach((row, index) => {
        const [alone] = classify([row], { profile: { step2 }, acceptSuggestions: true }).rows;
        expect({ ...alone, index }).toEqual(readings[index]);
      });
    }
  },
);

test('the setting that the profile aims at decides the zone', () => {
  const rows = [{ kind: 'university' as const }];
  expect(classify(rows, { profile: { step2: 220 } }).specialties[0]?.zone).toBe('Red');
  expect(classify(rows, { profile: { step2: 220, setting: 'community' } }).specialties[0]?.zone).toBe(
    'Yellow',
  );
});

test('a long list of specialties that nobody knows is labeled throughout', () => {
  const rows = Array.from({ length: 20_000 }, (_, index) => ({ specialty: `Invented Specialty ${index}` }));
  expect(classify(rows).rows.every(({ label }) => label === '?')).toBe(true);
});

test('a program that the list calls new is one of the accessible ones, and equal rows that are not new are apart', () => {
  const community = { kind: 'community', location: 'ordinary' } as const;
  const { rows } = classify([community, { ...community, newProgram: true }, { newProgram: true }]);
  expect(rows.map(({ label }) => label)).toEqual(['Realistic', 'Safety', 'Safety']);
  expect(rows[1]?.why).toContain('a new program');
  expect(classify([{ kind: 'big-name', newProgram: true }]).rows[0]?.label).toBe('Reach');
});
