import { expect, test } from 'vitest';
import { applicationsFor, cappedCount } from '../../src/domain/applications';
import type { BalanceQuestion } from '../../src/domain/listBalance';
import { listBalance } from '../../src/domain/listBalance';
import { classifyPrograms } from '../../src/domain/classifyPrograms';
import type { Profile, ProgramRow } from '../../src/domain/list';
import { value } from './values';

const PROFILE: Profile = { step2: 230, dream: 'Ortho', backup: 'PM&R', status: 'first', anchors: false };
const single = (points: number) => ({ low: points, high: points, open: false });

function balanced(rows: readonly Partial<ProgramRow>[], given: Partial<BalanceQuestion> = {}) {
  const list = rows.map((row, index) => ({ program: `Program ${index}`, ...row, index }));
  const profile = given.profile ?? PROFILE;
  return listBalance({ rows: list, reading: value(classifyPrograms(list, profile)), ...given, profile });
}
const times = (n: number, row: Partial<ProgramRow>) => Array.from({ length: n }, () => row);

const ortho = { specialty: 'Ortho', score: single(250) };
const rehab = { specialty: 'PM&R', score: single(220), kind: 'community', location: 'less-desired' } as const;

test('each field is weighed by itself, those aimed at first, then the longest list, and only the total knows both', () => {
  const { fields, programs, dollars } = balanced([
    ...times(2, ortho),
    ...times(1, { specialty: 'FM' }),
    ...times(30, rehab),
    ...times(2, { specialty: 'IM' }),
  ]);
  expect(fields.map(({ specialty, role, programs }) => [specialty, role, programs])).toEqual([
    ['Orthopedic Surgery', 'dream', 2],
    ['PM&R', 'backup', 30],
    ['Internal Medicine', undefined, 2],
    ['Family Medicine', undefined, 1],
  ]);
  expect(programs).toBe(35);
  // Each at $11: the steps of a fee begin anew in each specialty, and none has more than thirty programs.
  expect(dollars).toBe(330 + 22 + 22 + 11);
});

test('what is withdrawn, listed twice, or overridden counts as it does in the shares', () => {
  const { fields } = balanced([
    { ...rehab, id: '1' },
    { ...rehab, id: '1' },
    { ...rehab, withdrawn: true },
    { ...rehab, override: 'Reach' },
  ]);
  const [field] = fields;
  expect(field?.counts).toEqual({ Reach: 1, Realistic: 0, Safety: 1 });
  expect(field?.pressure.find(({ test }) => test === 'stronger')).toMatchObject({ count: 1, programs: 2 });
});

test('a count ends where the programs of a specialty end', () => {
  const rows = times(35, rehab);
  const free = balanced(rows).fields[0];
  expect(value(free!.within)).toMatchObject({ min: 25, max: 40 });
  const small = balanced(rows, { entries: { 'PM&R': { existing: 30 } } }).fields[0];
  expect(value(small!.within)).toMatchObject({ min: 25, max: 30, point: 30, open: false });
  expect(small).toMatchObject({ verdict: 'above', tooMany: true });
  const few = balanced(times(10, rehab), { entries: { 'PM&R': { existing: 12 } } }).fields[0];
  expect(few?.change?.least).toBe(12);
});

test('an open count stays open only below the programs that exist', () => {
  const count = value(
    applicationsFor({ specialty: 'Radiology', status: 'first', zone: 'Red', anchors: false }),
  );
  expect(cappedCount(count, undefined)).toBe(count);
  expect(cappedCount(count, 150)).toMatchObject({ min: 80, max: 120, open: true });
  expect(cappedCount(count, 120)).toMatchObject({ max: 120, open: false });
  expect(cappedCount(count, 60)).toMatchObject({ min: 60, max: 60, point: 60, open: false });
});

test('each field has its own service, and an unknown season leaves the total open', () => {
  const rows = [...times(18, rehab), ...times(2, ortho)];
  const mixed = balanced(rows, { entries: { 'PM&R': { service: 'ResidencyCAS' } } });
  expect(mixed.dollars).toBe(99 + 22);
  const unknown = balanced(rows, { entries: { 'PM&R': { season: '2019' } } });
  expect(unknown.dollars).toBeUndefined();
  expect(unknown.fields[1]?.fee).toMatchObject({ problem: { code: 'fees-unknown' } });
});

test('D2’s own tiers go by kind and place, and a program without a kind has none', () => {
  const [field] = balanced([
    ...times(3, rehab),
    { ...rehab, kind: 'big-name' },
    { ...rehab, kind: undefined },
  ]).fields;
  expect(field?.tiers).toEqual({
    counts: { 'most realistic': 3, stretch: 0, reach: 1 },
    unknown: 1,
    verdict: 'minimum',
  });
  expect(balanced([{ specialty: 'PM&R', score: single(220) }]).fields[0]?.tiers.verdict).toBeUndefined();
});

test('long shots, a missing sponsor and a dream that outweighs are alarms of the field and of the list', () => {
  const { fields, dual } = balanced([...times(80, ortho), ...times(20, rehab)]);
  const dream = fields.find(({ role }) => role === 'dream');
  expect(dream?.alarms.map(({ kind }) => kind)).toEqual(['volume without a sponsor', 'many long shots']);
  expect(dual?.alarm?.kind).toBe('dream outweighs');
  expect(dual?.split).toMatchObject({ verdict: 'alarm', share: 80 });
  expect(dual?.reading).toMatchObject({ dream: 80, backup: 20, backupLeads: false });
  const sponsored = balanced(times(80, ortho), { judgements: { 'Orthopedic Surgery': { sponsor: 'yes' } } });
  expect(sponsored.fields[0]?.alarms.map(({ kind }) => kind)).toEqual(['many long shots']);
});

test('an unimproved profile has no count in a highly competitive field, and its list a grade all the same', () => {
  const profile = { ...PROFILE, status: 'reapplicant' } as const;
  const judgements = { 'Orthopedic Surgery': { improved: 'no' } } as const;
  const [field] = balanced(times(10, ortho), { profile, judgements }).fields;
  expect(field?.within).toMatchObject({ ok: false, problem: { code: 'profile-not-improved' } });
  expect(field?.verdict).toBeUndefined();
  expect(value(field!.grade).unjudged).toContain('count');
});

test('signals are counted by field against what a person enters', () => {
  const rows = [
    { ...ortho, signal: true },
    { ...rehab, signal: true },
    { ...rehab, tie: 'home' as const },
  ];
  const { fields } = balanced(rows, { entries: { 'PM&R': { signals: 3 } } });
  expect(fields[1]?.signals).toMatchObject({ used: 1, allowed: 3, left: 2, wasted: [] });
  expect(fields[0]?.signals).toMatchObject({ used: 1, allowed: undefined, wasted: [0] });
});

test('a dream list beside a backup list is asked for no number, and alone for its own', () => {
  const both = balanced([...times(4, ortho), ...times(9, rehab)]);
  const dream = both.fields.find(({ role }) => role === 'dream');
  expect(dream).toMatchObject({ besideBackup: true, verdict: undefined, advisedFee: undefined });
  expect(value(dream!.grade)).toMatchObject({ lost: { count: 0 }, minimum: 0 });
  expect(dream?.change?.least).toBe(0);
  const alone = balanced(times(4, ortho)).fields[0];
  expect(alone).toMatchObject({ besideBackup: false, verdict: 'under-applied' });
  expect(value(alone!.grade).lost.count).toBe(95);
});

test('two lists stand beside each other only where there are two fields', () => {
  expect(balanced([rehab], { profile: { ...PROFILE, dream: undefined } }).dual).toBeUndefined();
  expect(balanced([rehab], { profile: { ...PROFILE, dream: 'PM&R' } }).dual).toBeUndefined();
  expect(balanced([{ specialty: 'IM', score: single(240) }]).dual).toBeUndefined();
});
