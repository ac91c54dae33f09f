import { expect, test } from 'vitest';
import { countedLetters, letterText, toldLetters } from '../../src/domain/letterKeys';
import { letterSets } from '../../src/domain/letterSets';

const EM = 'Emergency Medicine';
const IM = 'Internal Medicine';
const WORDS = {
  'letter 1: writer': 'Dr. Ames',
  'letter 1: field': EM,
  'letter 1: form': 'SLOE',
  'letter 3: writer': 'program director',
  'letter 3: field': IM,
  'letter 3: state': 'lukewarm',
};

test('letters are there once their writer is named, and go where they were sent', () => {
  const told = toldLetters(WORDS, { [`letter 1: to ${EM}`]: 'yes', [`letter 1: to ${IM}`]: 'no' }, [EM, IM]);
  expect(told).toEqual([
    { n: 1, writer: 'Dr. Ames', from: EM, form: 'SLOE', state: undefined, to: [EM] },
    { n: 3, writer: 'program director', from: IM, form: 'letter', state: 'lukewarm', to: [] },
  ]);
});

test('R-656: the letter of a writer who hesitates is not counted', () => {
  const sent = { [`letter 1: to ${EM}`]: 'yes', [`letter 3: to ${IM}`]: 'yes' } as const;
  const sets = letterSets(countedLetters(toldLetters(WORDS, sent, [EM, IM])), [EM, IM]);
  expect(sets.map(({ own, other }) => [own, other])).toEqual([
    [1, 0],
    [0, 0],
  ]);
});

test('each key says what it asks, with its rule, and others say nothing', () => {
  expect(letterText('letter 2: state')).toMatchObject({
    text: 'Letter 2: state',
    citation: { rule: 'R-504' },
  });
  expect(letterText(`letter 2: to ${IM}`)?.text).toBe('Letter 2: goes to Internal Medicine');
  expect(letterText('burned out')).toBeUndefined();
});
