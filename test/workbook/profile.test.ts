import { afterAll, beforeAll, expect, it } from 'vitest';
import { openAddin, type OpenAddin } from '../../src/cli/openAddin';
import { readProfileValues } from '../../src/workbook/profileCells';
import { PROFILE_FACTS, SENSITIVE_NAMES } from '../../src/workbook/profileFacts';
import { bookOf, cellsOf, sheetOf } from './sheetOf';

let addin: OpenAddin;
beforeAll(async () => {
  addin = await openAddin(bookOf(sheetOf('List', [['Program']])));
});
afterAll(() => addin.end());

const profile = {
  step2: 234,
  dream: '=Derm',
  status: 'reapplicant',
  anchors: true,
  setting: 'community',
} as const;
const sheet = () => {
  const found = addin.book.data().sheets.find(({ name }) => name === 'Backstop Profile');
  if (!found) throw new Error('no profile sheet');
  return found;
};

it('has no profile, and makes no sheet, until one is written', async () => {
  expect(await addin.backstop.readProfile()).toEqual({ ok: true, value: undefined });
  expect(addin.book.sheets()).toHaveLength(1);
});

it('writes the profile into named cells, reads it back, and writes nothing the second time', async () => {
  expect(structuredClone(await addin.backstop.writeProfile(profile))).toEqual({ ok: true, value: 5 });
  expect(structuredClone(await addin.backstop.readProfile())).toEqual({ ok: true, value: profile });
  expect(addin.book.names().map(({ name, formula }) => [name, formula])).toContainEqual([
    'Step2',
    "='Backstop Profile'!$B$4",
  ]);
  const before = cellsOf(sheet());
  expect(structuredClone(await addin.backstop.writeProfile(profile))).toEqual({ ok: true, value: 0 });
  expect(cellsOf(sheet())).toEqual(before);
});

it('tells of an edit in a cell, wherever the user has moved it', async () => {
  const heard: unknown[] = [];
  const stop = await addin.backstop.onProfileChanged((outcome) => heard.push(structuredClone(outcome)));
  addin.book.sheet('Backstop Profile')?.insert('rows', 0, 2);
  addin.book.sheet('Backstop Profile')?.write({ row: 5, column: 1, rows: 1, columns: 1 }, [[251]]);
  await expect
    .poll(() => heard.at(-1), { timeout: 10_000 })
    .toEqual({ ok: true, value: { ...profile, step2: 251 } });
  await stop();
});

it('looks no more often at twenty changes told together than at two', async () => {
  const heard: unknown[] = [];
  const stop = await addin.backstop.onProfileChanged((outcome) => heard.push(outcome));
  addin.book.asAddIn(() => {
    for (let row = 20; row < 40; row++)
      addin.book.sheet('Backstop Profile')?.write({ row, column: 5, rows: 1, columns: 1 }, [[row]]);
  });
  await expect.poll(() => heard.length, { timeout: 10_000 }).toBeGreaterThan(0);
  await stop();
  expect(heard.length).toBeLessThanOrEqual(2);
});

it('refuses a cell that cannot be meant, with what stands in it', async () => {
  addin.book.sheet('Backstop Profile')?.write({ row: 5, column: 1, rows: 1, columns: 1 }, [['high']]);
  expect(structuredClone(await addin.backstop.readProfile())).toEqual({
    ok: false,
    problem: { code: 'score-not-a-number', given: 'high' },
  });
});

const everything = {
  step2: 251,
  dream: 'Ortho',
  backup: 'PM&R',
  status: 'reapplicant',
  anchors: false,
  setting: 'academic',
  step1: 'failed, later passed',
  step3: '=cmd',
  comlex1: 'passed',
  comlex2: 600,
  failedStep2: 'no',
  failedComlex2: 'yes',
  failedAttempt: true,
  failedAttempts: 2,
  degree: 'DO',
  schoolPlace: 'IMG',
  graduationYear: 2024,
  rank: 'Q3',
  rankConfirmed: 'no',
  aoa: 'no',
  goldHumanism: 'yes',
  publications: 0,
  firstAuthor: 0,
  presentations: 3,
  seriousResearch: 1,
  researchField: 'Ortho',
  researchInDream: 'limited',
  honors: 'Surgery',
  clinicalComments: 'calm',
  clinicalRecord: 'yes',
  recentClinical: 'no',
  letters: 'yes',
  statement: 'no',
  knownWriters: 'yes',
  advocate: 'no',
  ownStatement: 'yes',
  arguedFit: 'no',
  fieldWork: 'yes',
  auditionPraise: 'no',
  remediation: 'no',
  clerkshipFailures: 1,
  professionalism: 'no',
  leave: 'none',
  gap: 'not explained',
  reputation: 'mild',
  otherFlags: 'late paper: mild',
  visa: 'yes',
  places: 'West',
  outcome: 'unmatched after SOAP',
  programsApplied: 25,
  interviews: 2,
  howFar: 'ranked fifth',
  bothSettings: 'no',
  safetySpecialty: 'yes',
  onlyFamiliar: 'no',
  cause1: 'strategy',
  cause2: 'metrics',
  notes: '+1 for sleep',
} as const;

/** A workbook whose profile sheet was made when the profile had seven facts, and what its owner wrote beneath. */
const olderSheet = () =>
  bookOf(
    sheetOf('List', [['Program']]),
    sheetOf('Backstop Profile', [
      ['Backstop Profile'],
      ['What the labels and the summary are worked out for. Change a value here or in the side pane.'],
      [],
      ['Step 2 CK', 238],
      ['Dream specialty', 'Derm'],
      ['Backup specialty', ''],
      ['Status', 'first'],
      ['Anchors', 'No'],
      ['Setting', ''],
      ['Failed attempt', 'Yes'],
      [],
      ['My own notes', 'call Ann', 42],
    ]),
  );

it('keeps every fact of the form, text as text, and 0 apart from a blank', async () => {
  const full = await openAddin(bookOf(sheetOf('List', [['Program']])));
  expect(PROFILE_FACTS.map(({ key }) => key).sort()).toEqual(Object.keys(everything).sort());
  expect((await full.backstop.writeProfile(everything)).ok).toBe(true);
  expect(structuredClone(await full.backstop.readProfile())).toEqual({ ok: true, value: everything });
  expect(structuredClone(await full.backstop.writeProfile(everything))).toEqual({ ok: true, value: 0 });
  const names = new Set(full.book.names().map(({ name }) => name));
  expect(PROFILE_FACTS.filter(({ name }) => !names.has(name))).toEqual([]);
  full.end();
});

it('keeps flags, visa and notes in one block at the end, named for those who leave it out', async () => {
  const full = await openAddin(bookOf(sheetOf('List', [['Program']])));
  await full.backstop.writeProfile(everything);
  const rowOf = (name: string) =>
    Number(/\$(\d+)$/.exec(full.book.names().find((each) => each.name === name)?.formula ?? '')?.[1]);
  const inside = SENSITIVE_NAMES.map(rowOf);
  const outside = PROFILE_FACTS.filter(({ name }) => !SENSITIVE_NAMES.includes(name)).map(({ name }) =>
    rowOf(name),
  );
  expect(Math.max(...outside)).toBeLessThan(Math.min(...inside));
  expect(Math.max(...inside) - Math.min(...inside)).toBe(SENSITIVE_NAMES.length - 1);
  expect(SENSITIVE_NAMES).toEqual(
    expect.arrayContaining(['VisaNeeded', 'PrivateNotes', 'Anchors', 'OtherFlags']),
  );
  full.end();
});

it('reads an older sheet, and leaves it as it is while nothing new is told', async () => {
  const old = await openAddin(olderSheet());
  const before = cellsOf(old.book.data().sheets[1]!);
  const kept = { step2: 238, dream: 'Derm', status: 'first', anchors: false } as const;
  expect(structuredClone(await old.backstop.readProfile())).toEqual({ ok: true, value: kept });
  expect(structuredClone(await old.backstop.writeProfile(kept))).toEqual({ ok: true, value: 0 });
  expect(cellsOf(old.book.data().sheets[1]!)).toEqual(before);
  old.end();
});

it('adds what an older sheet has not got under everything on it, once there is something to keep', async () => {
  const old = await openAddin(olderSheet());
  const before = cellsOf(old.book.data().sheets[1]!);
  const more = {
    step2: 238,
    dream: 'Derm',
    status: 'first',
    anchors: false,
    publications: 2,
    visa: 'yes',
  } as const;
  expect(structuredClone(await old.backstop.writeProfile(more))).toEqual({ ok: true, value: 2 });
  expect(structuredClone(await old.backstop.readProfile())).toEqual({ ok: true, value: more });
  const after = cellsOf(old.book.data().sheets[1]!);
  for (const [address, value] of before) expect([address, after.get(address)]).toEqual([address, value]);
  expect(structuredClone(await old.backstop.writeProfile(more))).toEqual({ ok: true, value: 0 });
  old.end();
});

it('leaves a name that means something else to its owner', async () => {
  const book = bookOf(sheetOf('List', [['Program'], ['Visa notes']]));
  const own = await openAddin({
    ...book,
    names: [{ name: 'VisaNeeded', formula: '=List!$A$2', visible: true }],
  });
  await own.backstop.writeProfile({ status: 'first', anchors: false, visa: 'yes' });
  expect(own.book.names().find(({ name }) => name === 'VisaNeeded')?.formula).toBe('=List!$A$2');
  expect(structuredClone(await own.backstop.readProfile())).toMatchObject({ value: { visa: 'yes' } });
  own.end();
});

it.each([
  ['Publications', 'many', { code: 'number-not-meant', name: 'Publications', given: 'many' }],
  ['GraduationYear', 24, { code: 'number-not-meant', name: 'Year of graduation', given: '24' }],
  ['ComlexLevel2', 1234, { code: 'comlex-unreadable', given: '1234' }],
  ['VisaNeeded', 'perhaps', { code: 'choice-unknown', name: 'Visa needed', given: 'perhaps' }],
  ['Cause1', 'luck', { code: 'choice-unknown', name: 'Main cause', given: 'luck' }],
] as const)('refuses %s of %s with the name of its row', (name, given, problem) => {
  const values = PROFILE_FACTS.map((fact) => (fact.name === name ? given : ''));
  expect(readProfileValues(values)).toMatchObject({ ok: false, problem });
  const unknown = PROFILE_FACTS.map((fact) => (fact.name === name ? 'unknown' : ''));
  expect(readProfileValues(unknown)).toEqual({ ok: true, value: { status: 'first', anchors: false } });
});
