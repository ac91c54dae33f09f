import { expect } from 'vitest';
import { checklistsFor, lettersTicked, readChecklist, type Applicant } from '../../src/domain/checklists';
import {
  byPriority,
  LETTER_STATES,
  letterSet,
  mustHaveLetter,
  needsAnotherWriter,
  packetReady,
  writersByPriority,
} from '../../src/domain/letters';
import { MATERIAL_RULES, type MaterialRules } from '../../src/domain/rules/materials/materialRules';
import { PLAN_RULES } from '../../src/domain/rules/plan/planRules';
import { answerLength, mentionScore, sentencesIn } from '../../src/domain/scoreMention';
import type { Answer } from '../../src/domain/words';
import {
  ANSWER_EXAMPLES,
  CHECKLIST_EXAMPLES,
  FIELD_ITEMS,
  ITEM_AMOUNTS,
  LETTER_EXAMPLES,
  MENTION_EXAMPLES,
  PACKET_EXAMPLES,
  STATEMENT_SENTENCES,
  WRITERS,
} from '../fixtures/workedExamplesMaterials';
import { test } from './proof';

const APPLICANT: Applicant = {
  status: 'reapplicant',
  dream: 'Internal Medicine',
  backup: 'Neurology',
  dual: true,
  flagged: true,
};

/** What the fixtures find wrong with a set of rules; nothing with the right one. */
function faults(rules: MaterialRules): readonly string[] {
  const found: string[] = [];
  const expectSame = (what: string, is: unknown, wanted: unknown) => {
    if (JSON.stringify(is) !== JSON.stringify(wanted)) found.push(`${what}: ${JSON.stringify(is)}`);
  };
  const lists = checklistsFor(APPLICANT, rules);
  const first = checklistsFor({ ...APPLICANT, status: 'first' }, rules);
  const items = [...lists, ...first].flatMap((list) => list.items);
  const numbered = new Map(
    items.flatMap(({ key, rule, text }) => {
      const figures = text.match(/\d[\d–]*/g);
      return figures ? [[key, [rule, figures.join()]] as const] : [];
    }),
  );
  const wantedItems = ITEM_AMOUNTS.map(([key, rule, amount]) => [key, [rule, amount]]);
  expectSame('figures of items', [...numbered].sort(), wantedItems.sort());
  expectSame(
    'checklists',
    lists.map(({ id, items: own, least }) => [
      id,
      own.length,
      least,
      [...new Set(own.map(({ rule }) => rule))],
    ]),
    CHECKLIST_EXAMPLES,
  );
  for (const { field, other, light, missing } of LETTER_EXAMPLES) {
    const set = letterSet({ field, other }, rules);
    expectSame(`${field} + ${other} letters`, [set.light, set.missing], [light, missing]);
  }
  const writers = writersByPriority(rules).map((writer) => [writer, rules.writers[writer].priority.value]);
  expectSame('writers', writers, WRITERS);
  for (const [cv, cases, ready] of PACKET_EXAMPLES)
    expectSame(`packet ${cv} ${cases}`, packetReady({ cv, cases }, rules), ready);
  for (const { zone, gap, verdict, ...story } of MENTION_EXAMPLES)
    expectSame('mention', mentionScore(story, { zone, gap }, rules).verdict, verdict);
  const { sentences } = mentionScore(MENTION_EXAMPLES[0], undefined, rules);
  expectSame('sentences', sentences, STATEMENT_SENTENCES);
  for (const [count, verdict] of ANSWER_EXAMPLES)
    expectSame(`${count} sentences`, answerLength(count, rules), verdict);
  return found;
}

test('every checklist has its items, its figures and its gate', () => {
  expect(faults(MATERIAL_RULES)).toEqual([]);
});

test('writers are asked in the order of D4', () => {
  expect(byPriority(['research mentor', 'field faculty', 'director'])).toEqual([
    'field faculty',
    'director',
    'research mentor',
  ]);
});

test('whoever hesitates is replaced', () => {
  expect(LETTER_STATES.filter(needsAnotherWriter)).toEqual(['lukewarm', 'drop']);
});

test('the must-have letter does all three by itself', () => {
  const all = { better: 'yes', behaviours: 'yes', improvement: 'yes' } as const;
  const onlyOne = { better: 'yes', behaviours: 'no', improvement: 'no' } as const;
  expect(mustHaveLetter([onlyOne, all])).toBe('yes');
  expect(mustHaveLetter([onlyOne, { ...onlyOne, better: 'no', behaviours: 'yes' }])).toBe('no');
  expect(mustHaveLetter([{ ...all, improvement: 'unknown' }])).toBe('unknown');
  expect(mustHaveLetter([])).toBe('unknown');
});

test('a score without a zone is not known to be clearly low', () => {
  expect(mentionScore(MENTION_EXAMPLES[0], undefined)).toMatchObject({
    verdict: 'leave out',
    unmet: [],
    open: ['clearly low'],
  });
});

test.for([
  ['Own it. Explain it! Move on?', 3],
  ['One sentence without an end', 1],
  ['It was 231. Since then I have worked at it.', 2],
  ['', 0],
  [' ... ', 0],
] as const)('%s has %i sentences', ([text, count]) => {
  expect(sentencesIn(text)).toBe(count);
});

test.for(FIELD_ITEMS)('an applicant to %s sees its own words and no others', ([field, key]) => {
  for (const applicant of [
    { ...APPLICANT, dream: undefined, backup: field },
    { ...APPLICANT, dream: field, backup: 'Neurology' as const },
  ]) {
    const [list] = checklistsFor(applicant).filter(({ id }) => id === 'experiences');
    const own = list?.items
      .map((item) => item.key)
      .filter((each) => FIELD_ITEMS.some(([, of]) => of === each));
    expect(own).toEqual([key]);
  }
});

test('lists are for those whom they concern', () => {
  const plain = { status: 'first', dual: false, flagged: false } as const;
  const ids = (changes: Partial<Applicant>) => checklistsFor({ ...plain, ...changes }).map(({ id }) => id);
  const added = (changes: Partial<Applicant>) => ids(changes).filter((id) => !ids({}).includes(id));
  expect(ids({})).toContain('first statement');
  expect(ids({ status: 'reapplicant' })).not.toContain('first statement');
  expect(added({ dual: true })).toEqual(['statements']);
  expect(added({ flagged: true })).toEqual(['red flags']);
  expect(added({ backup: 'Pathology' })).toContain('realign');
  expect(added({ status: 'reapplicant' })).toContain('no-match answer');
});

const tick = (keys: readonly string[]): ReadonlyMap<string, Answer> =>
  new Map(keys.map((key) => [key, 'yes' as const]));
const listOf = (id: string) => {
  const found = checklistsFor(APPLICANT).find((list) => list.id === id);
  if (!found) throw new Error(`no checklist ${id}`);
  return found;
};

test('W-17 and W-18: a statement that does all it should opens its gate', () => {
  const answers = tick(['now', 'clarified', 'proof'].map((name) => `reapplicant statement.${name}`));
  expect(readChecklist(listOf('reapplicant statement'), answers)).toMatchObject({
    done: 3,
    of: 3,
    gate: 'yes',
  });
  const beats = tick(['past', 'shift', 'fit', 'future'].map((name) => `backup statement.${name}`));
  expect(readChecklist(listOf('backup statement'), beats)).toMatchObject({ done: 4, of: 4, gate: 'yes' });
});

test('an item that nobody answered keeps the gate shut, an optional one does not', () => {
  const list = listOf('pivot statement');
  const without = (left: string) =>
    tick(list.items.map(({ key }) => key).filter((key) => key !== `pivot statement.${left}`));
  expect(readChecklist(list, without('attempt')).gate).toBe('yes');
  const shut = readChecklist(list, without('fit'));
  expect(shut.gate).toBe('no');
  expect(shut.missing.map(({ key }) => key)).toEqual(['pivot statement.fit']);
});

test('opinions open their gate with three roles of four', () => {
  const list = listOf('opinions');
  expect(readChecklist(list, tick(['opinions.dream', 'opinions.dean'])).gate).toBe('no');
  expect(readChecklist(list, tick(['opinions.dream', 'opinions.dean', 'opinions.backup'])).gate).toBe('yes');
});

test('a list of reminders has no gate', () => {
  expect(readChecklist(listOf('letters'), tick(['letters.field-1']))).toMatchObject({
    gate: 'unknown',
    missing: [],
  });
});

test('W-09: letters that are ticked are counted by field and other', () => {
  const ticked = lettersTicked(
    tick(['letters.field-1', 'letters.field-2', 'letters.other-1', 'letters.specific']),
  );
  expect(ticked).toEqual({ field: 2, other: 1 });
  expect(letterSet(ticked).light).toBe('green');
});

test('every item names its rule and its lines, and has a key of its own', () => {
  const items = MATERIAL_RULES.checklists.flatMap((list) => list.items);
  expect(items.filter(({ source }) => !/^D[0-4]:\d/.test(source))).toEqual([]);
  expect(items.filter(({ rule }) => !/^R-\d{3}$/.test(rule))).toEqual([]);
  expect(items.map(({ key }) => key)).toEqual([...new Set(items.map(({ key }) => key))]);
});

test('an amount stands in the text of its item or task', () => {
  const items = [...MATERIAL_RULES.checklists.flatMap((list) => list.items), ...PLAN_RULES.tasks];
  expect(items.filter(({ text, amount }) => text.includes('{n}') !== (amount !== undefined))).toEqual([]);
});
