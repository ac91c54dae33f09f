import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withNormSet } from '../../src/domain/chosenNorms';
import type { NormSet } from '../../src/domain/rules/norms';
import { RULES } from '../../src/domain/rules/rules';
import { SCORE_RULES } from '../../src/domain/rules/scores';
import { SPECIALTIES } from '../../src/domain/specialties';
import { FUNCTIONS } from '../../src/functions';
import { callFunction } from '../../src/functions/engine/callFunction';
import { isCellError } from '../../src/functions/engine/cells';
import { formulaOf } from '../../src/functions/engine/formula';
import { helpOf } from '../../src/functions/engine/help';
import { useRules } from '../../src/functions/rulesInForce';

const named = (id: string) => {
  const called = FUNCTIONS.find((candidate) => candidate.id === id);
  if (!called) throw new Error(`no function ${id}`);
  return called;
};
const call = (id: string, ...given: readonly unknown[]) => callFunction(named(id), given);

/** Functions that answered otherwise by another norm set. */
const RESTING = new Set<string>();

describe('examples', () => {
  const examples = FUNCTIONS.flatMap((called) =>
    helpOf(called).examples.map((example) => [formulaOf(called, example), called, example] as const),
  );
  test.each(examples)('%s gives what it says', async (_, called, { given, gives }) => {
    expect(await callFunction(called, given)).toEqual(Array.isArray(gives) ? gives : [[gives]]);
  });

  const labeled = FUNCTIONS.filter(({ id }) => !id.endsWith('.WHY'));
  test.each(labeled.map((called) => [called.id, called] as const))(
    '%s has an example and a twin',
    (id, called) => {
      expect(helpOf(called).examples).not.toEqual([]);
      expect(FUNCTIONS.map((candidate) => candidate.id)).toContain(`${id}.WHY`);
    },
  );

  const reasons = labeled.flatMap((called) =>
    helpOf(called).examples.map(
      (example) => [formulaOf(called, example), named(`${called.id}.WHY`), example] as const,
    ),
  );
  test.each(reasons)('the reason behind %s is a sentence with its rule', async (_, twin, { given }) => {
    for (const [reason] of await callFunction(twin, given))
      expect(reason).toMatch(/^.{20,}(R-\d{3}|section 14).*$/s);
  });
});

describe('what cannot be meant', () => {
  test.each([
    ['RISKZONE', [1234, 'IM']],
    ['RISKZONE', [45992, 'IM']],
    ['RISKZONE', [234.5, 'IM']],
    ['RISKZONE', ['high', 'IM']],
    ['RISKZONE', [true, 'IM']],
    ['RISKZONE', [-5, 'IM']],
    ['RISKZONE', [234, 'IM', 'rural']],
    ['BUCKET', [250, '1/2/2026']],
    ['BUCKET', [250, 46024]],
    ['BUCKET', [250, 245, null, 'IM', 'spaceship']],
    ['APPCOUNT', ['Blue', 'IM']],
    ['APPCOUNT', ['Yellow', 'IM', 'second']],
    ['APPCOUNT', ['Yellow', 'IM', null, 2.5]],
    ['APPCOUNT', ['Yellow', 'IM', null, null, 'middle']],
    ['LEADDATE', ['letters', '3/4/2026']],
    ['LEADDATE', ['letters', 241]],
    ['LEADDATE', ['letters', true]],
    ['LEADDATE', ['party', 46289]],
    ['BACKUPS', ['Derm', 'D9']],
    ['BACKUPCHECK', ['Ortho', 'IM', 24.5, 'yes']],
    ['BACKUPCHECK', ['Ortho', 'IM', 240, 'perhaps']],
    ['BACKUPCHECK', ['Ortho', 'IM', 240, 'yes', 12.5]],
    ['ALIGN4', ['strong', 'strong', 'splendid', 'weak']],
    ['MIXTARGET', [12.5]],
    ['MIXTARGET', ['many']],
    ['MIXTARGET', [-3]],
    ['MIXCHECK', [[['Reach'], ['Sure thing']]]],
    ['LISTGRADE', [[['Reach'], ['Sure thing']]]],
    ['LISTGRADE', [[['Reach']], 2.5]],
    ['LISTGRADE', [[['Reach']], 60, [['pass'], ['so-so']]]],
    ['PROGTIER', ['spaceship']],
    ['PROGTIER', ['university', 'the moon']],
    ['PROGTIER', ['university', null, null, 140]],
    ['APPFEE', [-3]],
    ['APPFEE', [43, 'USPS']],
  ])('%s of %j is #VALUE! with a sentence that shows what was given', async (id, given) => {
    const [[answer]] = (await call(id, ...given)) as [[unknown]];
    expect(answer).toMatchObject({ code: '#VALUE!', message: expect.stringMatching(/\S+ .{20,}\.$/) });
  });

  test.each([
    ['RISKZONE', [234, 'Astrology']],
    ['RISKZONE', [234, 'Transitional Year']],
    ['SPECNAME', ['prelim']],
    ['COMPINDEX', ['Neurology']],
    ['STEP2NORM', ['Psych', null, 'D1']],
    ['MIXTARGET', [40, 'D2']],
    ['BACKUPS', ['FM']],
    ['BACKUPS', ['Urology', 'D0']],
    ['BACKUPCHECK', ['Ortho', 'Transitional Year', 240, 'yes', 'yes']],
    ['ALIGN4', ['Neurology', 'strong', 'strong', 'strong']],
    ['PIVOTLADDER', ['Rad-Onc']],
    ['LISTGRADE', [[['?'], ['?']]]],
    ['APPFEE', [43, 'ERAS', 2019]],
  ])('%s of %j is #N/A with a sentence', async (id, given) => {
    const [[answer]] = (await call(id, ...given)) as [[unknown]];
    expect(answer).toMatchObject({ code: '#N/A', message: expect.stringMatching(/\S+ .{20,}\.$/) });
  });
});

describe('usual spellings', () => {
  test.each([
    ['RISKZONE', [234, 'internal medicine', 'COMMUNITY'], 'Green'],
    ['RISKZONE', ['234', 'i.m.'], 'Yellow'],
    ['BUCKET', [238, null, null, 'IM', 'University-based'], 'Realistic'],
    ['APPCOUNT', ['yellow', 'IM', 'First time', 'no', 'Minimum'], 60],
    ['NEEDBACKUP', ['YELLOW', 'im', 'yes'], 'Yes'],
    ['LEADDATE', ['Personal Statement', 46289], 46268],
    ['LEADDATE', ['Letters last-call', '2026-09-24'], 46261],
    ['SPECTIER', ['derm', '', '3 level'], 'high'],
    ['BACKUPCHECK', ['ortho', 'pmr', '223', 'Y', 'true'], 'Pass', ''],
    ['BACKUPCHECK', ['ortho', 'pmr', 223, 0, '?'], 'Incomplete', 'fit: unknown; volume: unknown'],
    ['BACKUPCHECK', ['EM', 'IM', 240, 'yes', 3000], 'Incomplete', 'volume: unknown'],
    ['ALIGN4', ['S', 'M', 'W', 'High'], 5, 'skills', ''],
    ['LISTGRADE', [[['T'], ['T'], ['?']], '3', [['Passed'], [0]]], 'D'],
    ['PROGTIER', ['University-based', null, 'yes'], 'most realistic'],
    ['PROGTIER', ['University-based', null, 0, '40%'], 'stretch'],
    ['APPFEE', [18, 'Residency CAS', 2025], 99],
  ])('%s of %j is understood', async (id, given, ...gives) => {
    expect(await call(id, ...given)).toEqual([gives]);
  });
});

test('an empty range of results is none at all, and a grade without them stays under the best', async () => {
  const ten = ['R', 'R', 'T', 'T', 'T', 'T', 'T', 'S', 'S', 'S'].map((label) => [label]);
  expect(await call('LISTGRADE', ten, 10, [[null], [0], ['']])).toEqual([['A']]);
  expect(await call('LISTGRADE', ten, 10, [['pass'], [0]])).toEqual([['A+']]);
});

describe('laws', () => {
  const step2 = fc.oneof(
    fc.integer({ min: 180, max: 300 }),
    fc.constantFrom('', null, 0, 1234, 'abc', '250'),
  );
  const specialty = fc.oneof(
    fc.constantFrom<string>(...SPECIALTIES, 'IM', 'ortho', ''),
    fc.constant('nothing'),
  );
  const setting = fc.constantFrom('academic', 'community', null, 'elsewhere');
  const error = fc.constant({ code: '#REF!' });
  const row = fc.tuple(
    fc.oneof({ weight: 9, arbitrary: step2 }, { weight: 1, arbitrary: error }),
    specialty,
    setting,
  );

  test.each(['RISKZONE', 'RISKZONE.WHY', 'APPCOUNT', 'NEEDBACKUP'])(
    'a column through %s equals each of its rows alone',
    async (id) => {
      await fc.assert(
        fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), async (rows) => {
          const columns = [0, 1, 2].map((index) => rows.map((cells) => [cells[index]]));
          const given = id.startsWith('RISKZONE') ? columns : columns.slice(0, 2);
          const spilled = await call(id, ...given);
          const alone = await Promise.all(
            rows.map(async (cells) => (await call(id, ...cells.slice(0, given.length)))[0]),
          );
          expect(spilled).toEqual(alone);
        }),
      );
    },
  );

  test.each(FUNCTIONS.map((called) => [called.id, called] as const))(
    '%s never answers null or throws',
    async (_, called) => {
      const anything = fc.oneof(
        fc.integer(),
        fc.double(),
        fc.string(),
        fc.boolean(),
        fc.constant(null),
        fc.constantFrom('IM', 'Yellow', 'Reach', 250, '243-267'),
        error,
      );
      const args = fc.tuple(
        ...called.parameters.map(() =>
          fc.oneof(anything, fc.array(fc.tuple(anything), { minLength: 1, maxLength: 3 })),
        ),
      );
      await fc.assert(
        fc.asyncProperty(args, async (given) => {
          for (const answer of (await callFunction(called, given)).flat())
            expect(isCellError(answer) || ['string', 'number', 'boolean'].includes(typeof answer)).toBe(true);
        }),
      );
    },
  );
});

describe('norm sets', () => {
  /** A set that holds every field, with the same low end for all of them. */
  const setFrom = (low: number): NormSet => ({
    name: 'Our school',
    norms: SPECIALTIES.map((each) => ({
      specialty: each,
      low: { value: low, rule: 'R-118', source: '', standing: 'yours' },
      open: true,
      year: 2026,
      population: '',
      n: 5,
    })),
  });
  const labels = FUNCTIONS.filter(({ id }) => !id.endsWith('.WHY'));
  const answersBy = async (set: NormSet, id: string, given: readonly unknown[]) => {
    useRules(withNormSet(RULES, set, [set]));
    return [
      JSON.stringify(await call(id, ...given)),
      JSON.stringify(await call(`${id}.WHY`, ...given)),
    ] as const;
  };

  const examples = [
    ...labels.flatMap((called) =>
      helpOf(called).examples.map(
        (example) => [formulaOf(called, example), called.id, example.given] as const,
      ),
    ),
    // D1 gives no mean for the field, so that the working norm stands in for it.
    ['a band without a mean', 'REATTEMPTBAND', [234, 'Psych']] as const,
    ['a gap without a mean', 'STEP2GAP', [234, 'Psych']] as const,
  ];
  test.each(examples)(
    'the reason behind %s names the set when the answer rests on it, and its people when they are few',
    async (_, id, given) => {
      try {
        const [lenient, saidLenient] = await answersBy(setFrom(SCORE_RULES.lowest.value), id, given);
        const [strict, saidStrict] = await answersBy(setFrom(SCORE_RULES.highest.value), id, given);
        const rests = lenient !== strict || saidLenient !== saidStrict;
        if (rests) RESTING.add(id);
        for (const said of [saidLenient, saidStrict])
          if (rests) expect(said).toMatch(/the set “Our school” \(2026, n 5\)\. Thin/);
        useRules(RULES);
        expect(JSON.stringify(await call(`${id}.WHY`, ...given))).not.toContain('the set');
      } finally {
        useRules(RULES);
      }
    },
  );

  test('the functions whose answers rest on norms are those that read a score against a field', () => {
    expect([...RESTING].sort()).toEqual([
      'APPCOUNT',
      'BACKUPCHECK',
      'BUCKET',
      'NEEDBACKUP',
      'REAPPLY',
      'REATTEMPTBAND',
      'RISKZONE',
      'STEP2GAP',
      'STEP2NORM',
      'STRATEGY',
    ]);
  });

  const median = { value: 250, rule: 'R-118', source: '', standing: 'yours' } as const;
  const norm = { specialty: 'Internal Medicine', low: { ...median, value: 240 }, median } as const;
  const ours = { name: 'Our school', norms: [{ ...norm, open: true, year: 2026, population: '' }] };

  test('RISKZONE goes by the set that it names, by the chosen one else, and refuses one that is not there', async () => {
    useRules(withNormSet(RULES, undefined, [ours]));
    try {
      expect(await call('RISKZONE', 241, 'IM')).toEqual([['Green']]);
      expect(await call('RISKZONE', 241, 'IM', null, 'our school')).toEqual([['Yellow']]);
      expect((await call('RISKZONE.WHY', 241, 'IM', null, 'Our school'))[0]?.[0]).toContain('Our school');
      useRules(withNormSet(RULES, ours, [ours]));
      expect(await call('RISKZONE', 241, 'IM')).toEqual([['Yellow']]);
      expect(await call('RISKZONE', 241, 'IM', null, 'The articles')).toEqual([['Green']]);
      const [[answer]] = (await call('RISKZONE', 241, 'IM', null, 'Theirs')) as [[unknown]];
      expect(answer).toMatchObject({ message: expect.stringContaining('Our school') });
    } finally {
      useRules(RULES);
    }
  });
});
