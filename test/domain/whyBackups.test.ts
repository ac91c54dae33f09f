import { expect, test } from 'vitest';
import { alignment } from '../../src/domain/alignment';
import { backupCheck, BOXES } from '../../src/domain/backupBoxes';
import { backupsFor, ONE_YEAR_ROLE, type BackupField } from '../../src/domain/backups';
import { pivotLadder } from '../../src/domain/pivotLadder';
import { OVERLAP_CONTRADICTION, pairContradictions } from '../../src/domain/rules/backupContradictions';
import { proposed } from '../../src/domain/rules/figure';
import { DISAGREEMENTS } from '../../src/domain/rules/openQuestions';
import { RULES } from '../../src/domain/rules/rules';
import { stepDownFrom } from '../../src/domain/stepDown';
import { SPECIALTIES } from '../../src/domain/specialties';
import {
  cautionText,
  whyAlignment,
  whyBackup,
  whyBackupCheck,
  whyBox,
  whyStep,
  whyStepDown,
} from '../../src/domain/whyBackups';
import { value } from './values';

const rowFor = (dream: Parameters<typeof backupsFor>[0], backup: string) => {
  const row = value(backupsFor(dream)).find((each) => each.backup === backup);
  if (!row) throw new Error(`${backup} is not listed for ${dream}`);
  return whyBackup(row);
};
const check = (question: Parameters<typeof backupCheck>[0]) => whyBackupCheck(value(backupCheck(question)));

test('a backup says who lists it on what terms, what it keeps, and how box 1 stands', () => {
  expect(rowFor('Neurosurgery', 'Neurology')).toBe(
    'Neurology after Neurosurgery: listed by D0 (not counted: only as a way to interventional pain), D1. ' +
      'Keeps neuro, complex patients (D1). Box 1 pass as printed: 3 tiers lower (Ultra to Less), no index for both. ' +
      '[R-235, proposed; R-208; R-214; R-202, proposed; D0:76, D1:117, D0:31, D0:42, D0:45, D0:62; ' +
      'C-50: step down to Moderate (D0:62), pairs reach further down (D0:75 D0:83-86 D0:234)]',
  );
});

test('a swap of one Ultra field for another is told as such, with both readings', () => {
  const why = rowFor('Plastic Surgery', 'ENT');
  expect(why).toContain('Box 1 fail as printed: same tier (Ultra)');
  expect(why).toContain('one lottery ticket for another (R-212)');
  expect(why).toMatch(/C-17: .*D1:116.*D0:78.*D2:520-521/);
});

test('a backup that passes at community programs only says so', () => {
  expect(rowFor('Emergency Medicine', 'Anesthesiology')).toContain('pass at community programs only');
});

test('a one-year role and a program level are no other specialty', () => {
  expect(rowFor('ENT', 'TY / prelim')).toMatch(/A role for a year and no specialty.*C-20/);
  expect(rowFor('Internal Medicine', 'Internal Medicine')).toMatch(
    /backup program level: 20 % Reach, 50 % Realistic and 30 % Safety programs \(R-452\)/,
  );
});

test('the step down from a dream names D0’s tiers and its line', () => {
  expect(whyStepDown(stepDownFrom('ENT'))).toBe(
    'ENT: from Ultra D0 steps down to High or Moderate; a longer step counts as well. [R-103; D0:62]',
  );
  expect(whyStepDown(stepDownFrom('Psychiatry'))).toContain('only other program levels are left (R-211)');
});

test('a verdict tells every box, and what is to be told beside it', () => {
  const why = check({ dream: 'Orthopedic Surgery', backup: 'General Surgery', step2: 223, fit: 'yes' });
  expect(why).toMatch(
    /^Incomplete: General Surgery as a backup for Orthopedic Surgery\. Box 1, clearly less/,
  );
  expect(why).toContain(
    'not ideal (1 tier lower (Ultra to High), 20 index points lower; 223 is Red in General Surgery)',
  );
  expect(why).toContain('Box 3, enough positions and programs: unknown (your own judgement).');
  expect(why).toContain('pass (a keystone, which keeps doors open)');
  expect(why).toMatch(/R-201.*R-202.*R-203.*R-204.*R-205.*R-207/);
  expect(why).toMatch(/C-10: .*D0:234.*D4:30/);
  expect(check({ dream: 'ENT', backup: 'PM&R', step2: 240 })).toContain('D3’s ladders lead on from it');
  expect(check({ dream: 'ENT', backup: 'PM&R' })).toContain('your Step 2 score is not known');
  expect(check({ dream: 'ENT', backup: 'Psychiatry', fit: 'no' })).toMatch(
    /Never a backup that you would hate.*R-232/,
  );
});

test('a threshold for positions that somebody set is told', () => {
  const rules = { ...RULES, backups: { ...RULES.backups, positionsFrom: proposed(500, 'R-204') } };
  const reading = value(backupCheck({ dream: 'ENT', backup: 'PM&R', step2: 240, positions: 499 }, rules));
  expect(whyBox('volume', reading, rules)).toContain('fail (499 positions, 500 asked for)');
});

test('every box and every caution of every pair has a sentence with its rule', () => {
  for (const dream of SPECIALTIES)
    for (const backup of SPECIALTIES) {
      const reading = value(backupCheck({ dream, backup, step2: 240 }));
      for (const box of BOXES) expect(whyBox(box, reading)).toMatch(/^Box \d, .* \[R-20\d.*\]$/);
      for (const caution of reading.cautions) expect(cautionText(caution)).toMatch(/\. \[R-\d{3}.*\]$/);
    }
});

test('no sentence about a backup calls a field easy or states a chance', () => {
  const every = SPECIALTIES.flatMap((dream) => {
    const rows = backupsFor(dream);
    return rows.ok ? rows.value.map((row) => whyBackup(row)) : [];
  });
  expect(every.length).toBeGreaterThan(60);
  for (const why of every) expect(why).not.toMatch(/\beas(?:y|ier)\b|\bchance|probab/i);
});

test('an alignment is for sorting, and a weak first or last dimension is a caution whatever the sum', () => {
  const why = (score: 'strong' | 'weak') =>
    whyAlignment(value(alignment({ score, interest: 'strong', skills: 'strong', volume: 'strong' })));
  expect(why('strong')).toMatch(/^8 of 8, for sorting only: .*\. \[R-217, proposed; D2:113-144\]$/);
  expect(why('weak')).toContain('Weakest: tolerance of the score and of flags. Caution whatever the sum');
});

test('pay that one article gives twice is shown as printed, with both lines', () => {
  const steps = value(pivotLadder('Orthopedic Surgery')).map(whyStep);
  expect(steps.find((step) => step.startsWith('Anesthesiology'))).toBe(
    'Anesthesiology, then pain medicine: daytime, outpatient, interventional. Pay a year, a ballpark and never a reason by ' +
      'itself: $500k–800k+ (D3:73), $450k–700k+ (D3:148), both as printed (C-42). [R-222; R-228; D3:72-74, D3:148]',
  );
  expect(steps[0]).toMatch(/almost closed: never plan on it\. \[R-222; D3:66-67\]$/);
});

test('every disagreement about a pair is listed with the others and has two readings with their lines', () => {
  const listed = DISAGREEMENTS.map(({ id }): string => id);
  const fields: readonly BackupField[] = [...SPECIALTIES, ONE_YEAR_ROLE];
  const pairs = SPECIALTIES.flatMap((dream) => fields.flatMap((backup) => pairContradictions(dream, backup)));
  const all = new Map([...pairs, OVERLAP_CONTRADICTION].map((each) => [each.id, each]));
  expect([...all.keys()].sort()).toEqual(
    ['C-08', 'C-09', 'C-10', 'C-16', 'C-17', 'C-18', 'C-19', 'C-20', 'C-41', 'C-48', 'C-50'].filter((id) =>
      listed.includes(id),
    ),
  );
  for (const { id, readings } of all.values()) {
    expect(readings.length, id).toBeGreaterThanOrEqual(2);
    for (const { figure } of readings) expect(figure.source, id).toMatch(/^D[0-4]:\d/);
  }
});
