import { expect } from 'vitest';
import { acceptancePattern } from '../../src/domain/acceptancePattern';
import { alignment, DIMENSIONS, toleranceOf } from '../../src/domain/alignment';
import { backupCheck, BOXES, clearlyLess } from '../../src/domain/backupBoxes';
import { backupsFor, type BackupSource } from '../../src/domain/backups';
import { laddersFor, pivotLadder } from '../../src/domain/pivotLadder';
import { ARTICLES, GENERAL_BACKUPS } from '../../src/domain/rules/backupListings';
import { COMPARISON, NEIGHBOURING_FIELDS, SECOND_FALLBACK } from '../../src/domain/rules/fallbacks';
import { proposed, type Citation } from '../../src/domain/rules/figure';
import { LADDERS } from '../../src/domain/rules/ladders';
import { PATHWAYS } from '../../src/domain/rules/pathways';
import {
  BUSINESS_HABITS,
  PAY_DRIVERS,
  PAY_LEVERS,
  PAY_RULES,
  type PayRange,
} from '../../src/domain/rules/pay';
import { RULES } from '../../src/domain/rules/rules';
import { contentElsewhere, overlapOf, shortlistState } from '../../src/domain/shortlist';
import { stepDownFrom } from '../../src/domain/stepDown';
import { SPECIALTIES } from '../../src/domain/specialties';
import {
  ADVICE,
  AFTER_THE_PIVOT,
  ALIGNMENTS,
  ARTICLES_BY_BACKUP,
  CHECKS,
  COMPARED_BY,
  CONDITIONS,
  CONSOLIDATED,
  FLEXIBLE,
  KEPT,
  KEYSTONES,
  LADDER_LINES,
  LADDER_STEPS,
  LISTED,
  NOT_TOLERANT,
  OUTSIDE_OPINION,
  OVERLAPS,
  PAIRS,
  PATHWAYS_TABLE,
  PATTERNS,
  PAY_BY_FIELD,
  SECOND_CHOICE,
  SHORTLISTS,
  SILENT,
  STEPS_DOWN,
  TRACKS,
  ULTRA,
  UNREALISTIC_AFTER_NO_MATCH,
  WITHOUT_BACKUP,
  WITHOUT_LADDER,
} from '../fixtures/workedExamplesBackups';
import { test } from './proof';
import { specialty, value } from './values';

const sourced = ({ text, source }: { readonly text: string } & Citation) => `${text} ${source}`;
const range = ({ low, high, source }: PayRange) => `${low}–${high} ${source}`;

test.for(PAIRS)('R-202: %s to %s falls %i tiers and %s points: %s (%s)', (pair) => {
  const [dream, backup, drop, gap, clearness, setting] = pair;
  const reading = clearlyLess(specialty(dream), specialty(backup), setting);
  expect(reading).toMatchObject({ tierDrop: drop, indexGap: gap ?? undefined, clearness });
});

test('R-202: a gap of 15 is clear, one of 14 is arguable', () => {
  const withIndex = (index: number) => {
    const { rows } = RULES.tiers;
    const row = { ...rows['Emergency Medicine'], index: proposed(index, 'R-101') };
    return { ...RULES, tiers: { ...RULES.tiers, rows: { ...rows, 'Emergency Medicine': row } } };
  };
  const ortho = (index: number) =>
    clearlyLess('Orthopedic Surgery', 'Emergency Medicine', undefined, withIndex(index)).clearness;
  expect(ortho(75)).toBe('pass');
  expect(ortho(76)).toBe('arguable');
});

test('R-212: two Ultra fields never back each other, whatever their indexes', () => {
  const ultra = ULTRA.map(specialty);
  for (const dream of ultra)
    for (const backup of ultra)
      expect(clearlyLess(dream, backup)).toMatchObject({ clearness: 'fail', lottery: true });
});

test.for(CHECKS)('$id: $backup for $dream at $step2 ($setting): $verdict', (check) => {
  const { id, verdict, concerned, ...question } = check;
  const reading = value(
    backupCheck({
      ...question,
      dream: specialty(check.dream),
      backup: specialty(check.backup),
    }),
  );
  expect(id).toMatch(/^[WRC]-/);
  expect(reading.verdict).toBe(verdict);
  expect(reading.concerned.map((box) => `${box}: ${reading.boxes[box]}`)).toEqual(concerned);
});

test('an impossible score is refused', () => {
  const asked = backupCheck({ dream: 'ENT', backup: 'Psychiatry', step2: 1234 });
  expect(asked).toMatchObject({ ok: false, problem: { code: 'score-out-of-range' } });
});

test('R-204: positions are judged only by a threshold that somebody set', () => {
  const question = { dream: 'ENT', backup: 'Psychiatry', step2: 240, fit: 'yes', positions: 100 } as const;
  expect(value(backupCheck(question)).boxes.volume).toBe('unknown');
  const rules = (from: number) => ({
    ...RULES,
    backups: { ...RULES.backups, positionsFrom: proposed(from, 'R-204') },
  });
  expect(value(backupCheck(question, rules(100))).boxes.volume).toBe('pass');
  expect(value(backupCheck(question, rules(101))).boxes.volume).toBe('fail');
  expect(
    value(backupCheck({ ...question, positions: undefined, volume: 'yes' }, rules(101))).boxes.volume,
  ).toBe('pass');
});

test('R-207: five keystones, and only these pass box 4 by themselves', () => {
  const keystones = SPECIALTIES.filter(
    (backup) => value(backupCheck({ dream: 'ENT', backup, pathways: 'no' })).boxes.pathways === 'pass',
  );
  expect([...keystones].sort()).toEqual(KEYSTONES.map(specialty).sort());
});

test('R-205: where nobody answered, the ladders fill box 4, and say that they did', () => {
  const by = (
    backup: 'PM&R' | 'Pathology' | 'Emergency Medicine' | 'Psychiatry',
    pathways?: 'yes' | 'unknown',
  ) => value(backupCheck({ dream: 'ENT', backup, pathways })).pathwaysBy;
  expect(by('PM&R')).toBe('ladder');
  expect(by('Pathology', 'unknown')).toBe('ladder');
  expect(by('PM&R', 'yes')).toBe('answer');
  expect(by('Emergency Medicine')).toBe('nobody');
  expect(by('Psychiatry', 'yes')).toBe('keystone');
});

test('R-205: the fields that the ladders lead on from are those of the ladders, without the keystones', () => {
  const bases = LADDERS.flatMap(({ rungs }) => rungs.map(({ base }) => base));
  const others = bases.filter((base) => !KEYSTONES.map(specialty).includes(base));
  expect([...RULES.backups.leadsOn.value].sort()).toEqual([...new Set(others)].sort());
});

test('what is to be told beside a verdict', () => {
  const told = (question: Parameters<typeof backupCheck>[0]) => value(backupCheck(question)).cautions;
  expect(told({ dream: 'Plastic Surgery', backup: 'Emergency Medicine' })).toEqual([
    'community emergency medicine',
  ]);
  expect(told({ dream: 'Plastic Surgery', backup: 'Emergency Medicine', setting: 'community' })).toEqual([]);
  expect(told({ dream: 'Internal Medicine', backup: 'Internal Medicine' })).toEqual(['program level']);
  expect(told({ dream: 'ENT', backup: 'Radiology' })).toEqual(['strong scores']);
  expect(told({ dream: 'ENT', backup: 'Psychiatry', fit: 'no' })).toEqual(['hated']);
  expect(told({ dream: 'ENT', backup: 'Psychiatry', fit: 'unknown' })).toEqual([]);
});

test('R-110: backups that are not realistic for most after a no-match', () => {
  const unrealistic = SPECIALTIES.filter((backup) =>
    value(backupCheck({ dream: 'Urology', backup })).cautions.includes('after a no-match'),
  );
  expect([...unrealistic].sort()).toEqual(UNREALISTIC_AFTER_NO_MATCH.map(specialty).sort());
});

test('an unknown answer never passes a box, and never makes a verdict better', () => {
  for (const dream of SPECIALTIES)
    for (const backup of SPECIALTIES) {
      const reading = value(backupCheck({ dream, backup, step2: 250 }));
      expect(reading.verdict).not.toBe('Pass');
      expect(reading.boxes.fit).toBe('unknown');
    }
});

test.for(LISTED)('section 15.1: %s by %s', ([dream, source, backups]) => {
  const rows = value(backupsFor(specialty(dream), source as BackupSource));
  const told = rows.map(({ backup, listed }) => {
    const aside = listed.some((entry) => entry.aside) ? ' aside' : '';
    return `${backup} ${listed.map((entry) => entry.source).join(' ')}${aside}`;
  });
  expect(told).toEqual(backups);
  for (const entry of rows.flatMap(({ listed }) => listed)) expect(entry.standing).toBe('stated');
});

test('section 15.1 is transcribed whole: no article lists a backup that the fixture does not', () => {
  const listed = new Set(LISTED.map(([dream, source]) => `${specialty(dream)} ${source}`));
  for (const dream of SPECIALTIES)
    for (const source of ARTICLES)
      expect(backupsFor(dream, source).ok, `${dream} ${source}`).toBe(listed.has(`${dream} ${source}`));
});

test.for(CONSOLIDATED)('R-235: the union for %s', ([dream, rows]) => {
  const told = value(backupsFor(specialty(dream))).map(
    ({ backup, articles, standing }) => `${backup} ${articles.length} ${standing}`,
  );
  expect(told).toEqual(rows);
});

test.for(WITHOUT_BACKUP)('G-06: no article lists a backup for %s', (dream) => {
  expect(backupsFor(specialty(dream))).toMatchObject({
    ok: false,
    problem: { code: 'not-stated', what: 'backup', subject: specialty(dream) },
  });
});

test.for(SILENT)('C-47: %s is without a backup in %s', ([dream, source]) => {
  expect(backupsFor(specialty(dream), source as BackupSource)).toMatchObject({
    ok: false,
    problem: { code: 'not-stated', source },
  });
});

test('section 15.2: who lists each backup for some dream', () => {
  const articles: Record<string, Set<string>> = {};
  const sources = [undefined, ...(Object.keys(GENERAL_BACKUPS) as BackupSource[])];
  for (const dream of SPECIALTIES)
    for (const source of sources) {
      const rows = backupsFor(dream, source);
      for (const row of rows.ok ? rows.value : [])
        for (const article of row.articles) (articles[row.backup] ??= new Set()).add(article);
    }
  const sorted = Object.entries(articles).map(([backup, names]) => [backup, [...names].sort()]);
  expect(Object.fromEntries(sorted)).toEqual(ARTICLES_BY_BACKUP);
});

test.for(KEPT)('R-214, R-219: of %s, %s keeps %j', ([dream, backup, keeps]) => {
  const row = value(backupsFor(specialty(dream))).find((each) => each.backup === specialty(backup));
  expect(row?.keeps.map(({ article, text }) => `${article}: ${text}`)).toEqual(keeps);
});

test.for(CONDITIONS)('the conditions of %s in %s', ([dream, source, conditions]) => {
  const told = value(backupsFor(specialty(dream), source as BackupSource)).flatMap(({ backup, listed }) =>
    listed.flatMap(({ condition }) => (condition === undefined ? [] : [[backup, condition]])),
  );
  expect(Object.fromEntries(told)).toEqual(conditions);
});

test('a general list leaves out the dream itself', () => {
  const fields = value(backupsFor('Psychiatry', 'D2-FAQ')).map(({ backup }) => backup);
  expect(fields).not.toContain('Psychiatry');
  expect(fields).toHaveLength(6);
});

const STEPS = LADDER_STEPS.flatMap(([dreams, steps]) => dreams.map((dream) => [dream, steps] as const));

test.for(STEPS)('R-222 to R-225: the ladder of %s', ([dream, steps]) => {
  const told = value(pivotLadder(specialty(dream))).map(({ base, end, rung, pay }) =>
    `${base} | ${end} | ${rung.note ?? ''} | ${pay.map(range).join(', ')}`
      .replaceAll('|  |', '| |')
      .trimEnd(),
  );
  expect(told).toEqual(steps);
});

test.for(LADDER_LINES)('R-222 to R-225: the lines of the ladder of %s', ([dream, lines]) => {
  const told = value(pivotLadder(specialty(dream))).map(({ rung }) => rung.source);
  expect(told).toEqual(lines.map((line) => `D3:${line}`));
});

test.for(WITHOUT_LADDER)('R-111: D3 gives %s no ladder', (dream) => {
  expect(laddersFor(specialty(dream))).toEqual([]);
  expect(pivotLadder(specialty(dream))).toMatchObject({
    ok: false,
    problem: { what: 'pivot ladder', source: 'D3' },
  });
});

test('R-226 to R-230: pay and advice as printed', () => {
  const { chart, secondChoice, tracks } = PAY_RULES;
  expect(Object.entries(chart).map(([who, pay]) => [who, pay.value, pay.source])).toEqual(PAY_BY_FIELD);
  expect(range(secondChoice)).toBe(SECOND_CHOICE);
  expect(Object.entries(tracks).map(([base, { track, pay }]) => `${base}: ${track} ${range(pay)}`)).toEqual(
    TRACKS,
  );
  expect(PAY_DRIVERS.map(sourced)).toEqual(ADVICE.drivers);
  expect(PAY_LEVERS.map(sourced)).toEqual(ADVICE.levers);
  expect(BUSINESS_HABITS.map(sourced)).toEqual(ADVICE.habits);
});

test.for(STEPS_DOWN)('R-103: from %s D0 steps down to %j', ([dream, tiers]) => {
  expect(stepDownFrom(specialty(dream)).to).toEqual(tiers);
});

test.for(PATTERNS)('R-113: filled %s, IMG share %s, against %s and %s: %s', (row) => {
  const [filled, imgShare, filledFrom, imgShareFrom, answer] = row;
  const unset = RULES.backups.pattern;
  const pattern = {
    filled: { ...unset.filled, value: filledFrom },
    imgShare: { ...unset.imgShare, value: imgShareFrom },
  };
  const rules = { ...RULES, backups: { ...RULES.backups, pattern } };
  expect(acceptancePattern({ filled, imgShare }, rules)).toBe(answer);
});

test('R-113: no article gives a threshold, so as the rules stand the pattern is unknown', () => {
  expect(acceptancePattern({ filled: 100, imgShare: 100 })).toBe('unknown');
});

test('R-213, R-234, R-236: what alternatives are compared by, and what is left after the pivot', () => {
  expect(COMPARISON.map(({ by, source }) => `${by} ${source}`)).toEqual(COMPARED_BY);
  expect(SECOND_FALLBACK.map(sourced)).toEqual(AFTER_THE_PIVOT);
  expect(NEIGHBOURING_FIELDS).toMatchObject({ ...OUTSIDE_OPINION, rule: 'R-236', source: 'D3:36' });
});

test('section 14.2: where each specialty can lead', () => {
  const told = PATHWAYS.map(({ end, from, source, note }) =>
    [end, from.join(', '), source, ...(note === undefined ? [] : [note])].join(' | '),
  );
  expect(told).toEqual(PATHWAYS_TABLE);
});

test('R-109: what D2 says of a field’s tolerance', () => {
  for (const name of SPECIALTIES) {
    const expected = FLEXIBLE.map(specialty).includes(name)
      ? 'strong'
      : NOT_TOLERANT.map(specialty).includes(name)
        ? 'weak'
        : undefined;
    expect(toleranceOf(name), name).toBe(expected);
  }
});

test.for(ALIGNMENTS)('R-217: %j is %i', ([[score, interest, skills, volume], sum, weakest, caution]) => {
  expect(value(alignment({ score, interest, skills, volume }))).toMatchObject({
    sum,
    most: 8,
    weakest,
    caution,
  });
  expect(DIMENSIONS).toEqual(['score', 'interest', 'skills', 'volume']);
});

test.for(OVERLAPS)('R-215: %j kept and %j lost meets: %s', ([kept, lost, meets]) => {
  const items = [
    ...kept.map((weight) => ({ kept: true, weight })),
    ...lost.map((weight) => ({ kept: false, weight })),
  ];
  expect(overlapOf(items)?.meets).toBe(meets);
});

test('R-215: items weigh the same unless somebody says otherwise, and no items give no share', () => {
  expect(overlapOf([{ kept: true }, { kept: false }])?.share).toBe(50);
  expect(overlapOf([])).toBeUndefined();
});

test.for(SHORTLISTS)('R-240: %i candidates, %i chosen: %s', ([candidates, chosen, state]) => {
  const list = SPECIALTIES.slice(0, candidates).map((name, index) => ({
    specialty: name,
    chosen: index < chosen,
  }));
  expect(shortlistState(list)).toBe(state);
});

test('R-239: one field in which one would be content is enough, and an open answer is no no', () => {
  expect(contentElsewhere(['no', 'yes'])).toBe('yes');
  expect(contentElsewhere(['no', 'unknown'])).toBe('unknown');
  expect(contentElsewhere(['no', 'no'])).toBe('no');
  expect(contentElsewhere([])).toBe('unknown');
});

test('the boxes are asked in the order of the article', () => {
  expect(BOXES).toEqual(['less competitive', 'fit', 'volume', 'pathways']);
});
