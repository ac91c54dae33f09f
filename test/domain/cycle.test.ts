import { expect } from 'vitest';
import type { Applicant } from '../../src/domain/applicant';
import { lastCycleOf } from '../../src/domain/lastCycle';
import { packetOf } from '../../src/domain/packet';
import { pointedCauses } from '../../src/domain/pointedCauses';
import { whyLastCycle, whyPacket } from '../../src/domain/whyCycle';
import { test } from './proof';
import { value } from './values';

const AGAIN: Applicant = { status: 'reapplicant', anchors: false, step2: 215, dream: 'Ortho' };

test('W-09: the 25 programs of the profile are held against 80, and the list points to the strategy', () => {
  const cycle = lastCycleOf({ ...AGAIN, programsApplied: 25, safetySpecialty: 'no', onlyFamiliar: 'yes' });
  if (!cycle) throw new Error('Nothing was read of the last cycle.');
  const reading = value(cycle);
  expect(reading).toMatchObject({ underApplied: 'yes', allIn: 'yes', narrow: ['famous places only'] });
  expect(pointedCauses(undefined, reading)).toEqual(['strategy']);
  const why = whyLastCycle(reading, 'yes');
  expect(why).toContain(
    'Under-applied: 25 programs, and at least 80 were called for in Orthopedic Surgery. All in',
  );
  expect(why).toContain('With few interviews: earlier, much broader, and with more freedom of place.');
  expect(why).toMatch(/\[R-014; R-415; R-406; R-401; D1:57-64, D2:90/);
});

test('a long list of both kinds points nowhere, and asks for nothing next time', () => {
  const cycle = lastCycleOf({ ...AGAIN, programsApplied: 110, bothSettings: 'yes', onlyFamiliar: 'no' });
  const reading = value(cycle!);
  expect(reading).toMatchObject({ underApplied: 'no', allIn: 'no', narrow: [] });
  expect(pointedCauses(undefined, reading)).toEqual([]);
  expect(whyLastCycle(reading, 'no')).toMatch(/^Enough programs: 110, and at least 80 were called for/);
  expect(whyLastCycle(reading, 'no')).not.toContain('Next time');
});

test('nothing told, or no dream, is no reading, and a missing score is refused', () => {
  expect(lastCycleOf(AGAIN)).toBeUndefined();
  expect(lastCycleOf({ ...AGAIN, dream: undefined, programsApplied: 25 })).toBeUndefined();
  expect(lastCycleOf({ ...AGAIN, step2: undefined, programsApplied: 25 })).toMatchObject({
    ok: false,
    problem: { code: 'score-missing' },
  });
});

const SURE = {
  knownWriters: 'yes',
  advocate: 'yes',
  ownStatement: 'yes',
  arguedFit: 'yes',
  fieldWork: 'yes',
  auditionPraise: 'yes',
} as const;

test('R-013: six sure answers of the profile are a competitive packet, and unknown counts as no', () => {
  expect(packetOf(AGAIN)).toBeUndefined();
  expect(packetOf({ ...AGAIN, ...SURE })).toEqual({ word: 'competitive', lacking: [] });
  expect(packetOf({ ...AGAIN, ...SURE, advocate: 'unknown', arguedFit: undefined })).toEqual({
    word: 'mixed',
    lacking: ['a writer ready to advocate', 'statement argues the fit with evidence'],
  });
});

test('a mediocre packet points to the quality of the application, with the rule', () => {
  const packet = packetOf({ ...AGAIN, knownWriters: 'yes', fieldWork: 'no' })!;
  expect(packet.word).toBe('mediocre');
  expect(pointedCauses(packet, undefined)).toEqual(['application quality']);
  expect(whyPacket(packet)).toMatch(/^A sure yes to 1 of 6 questions: mediocre\..*\[R-013; D1:45-56\]$/);
  expect(whyPacket(packetOf({ ...AGAIN, ...SURE })!)).toMatch(/6 of 6.*\[R-013, proposed; D1:45-56\]$/);
});
