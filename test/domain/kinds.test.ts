import { expect, test } from 'vitest';
import { readKind } from '../../src/domain/kinds';
import { readBucket } from '../../src/domain/labels';
import { readLocation } from '../../src/domain/locations';

test.for([
  ['University', 'university'],
  ['University-based', 'university'],
  ['academic', 'university'],
  ['Academic Medical Center', 'university'],
  ['Community-based, university-affiliated', 'affiliate'],
  ['Community-based university affiliated hospital', 'affiliate'],
  ['Community-based/University affiliated program', 'affiliate'],
  ['Hybrid', 'affiliate'],
  ['Military', 'affiliate'],
  ['Military-based program', 'affiliate'],
  ['Community', 'community'],
  ['Community-based', 'community'],
  ['Community-based hospital', 'community'],
  ['community-strong', 'community-strong'],
  ['Strong community', 'community-strong'],
  ['big-name', 'big-name'],
  ['Powerhouse', 'big-name'],
  ['new', 'new'],
  ['New program', 'new'],
  ['Univ-affil', 'affiliate'],
  ['Univ affil', 'affiliate'],
  ['Univ-affiliated', 'affiliate'],
  ['Univ. Affiliate', 'affiliate'],
  ['U-affil', 'affiliate'],
  ['Comm-Univ', 'affiliate'],
  ['Community (univ affiliated)', 'affiliate'],
  ['Community w/ university affiliation', 'affiliate'],
  ['Affiliated with an academic medical center', 'affiliate'],
  ['Academic/University', 'university'],
  ['University/Academic', 'university'],
  ['Univ.', 'university'],
  ['Acad', 'university'],
  ['U', 'university'],
  ['Comm', 'community'],
  ['C', 'community'],
  ['Community/HCA', 'community'],
  ['Community / County', 'community'],
] as const)('the type %s is %s', ([text, kind]) => {
  expect(readKind(text)).toEqual({ state: 'read', value: kind });
});

test('a type that is blank is missing, and another text is unreadable', () => {
  expect(readKind('')).toEqual({ state: 'missing' });
  expect(readKind('n/a')).toEqual({ state: 'missing' });
  expect(readKind('4-year')).toEqual({ state: 'unreadable' });
});

test.for([
  'Community, not affiliated',
  'non-affiliated',
  'University or community',
  'Medical center',
  'based',
  'Univ?Comm?VA',
])('a type with a word that is not known, or with none that says something, is unreadable: %s', (text) => {
  expect(readKind(text)).toEqual({ state: 'unreadable' });
});

test('a place is read from a column that says so, and never guessed', () => {
  expect(readLocation('Saturated')).toEqual({ state: 'read', value: 'saturated' });
  expect(readLocation('less-desired')).toEqual({ state: 'read', value: 'less-desired' });
  expect(readLocation('Less desirable')).toEqual({ state: 'read', value: 'less-desired' });
  expect(readLocation('ordinary')).toEqual({ state: 'read', value: 'ordinary' });
  expect(readLocation('New York')).toEqual({ state: 'unreadable' });
  expect(readLocation('')).toEqual({ state: 'missing' });
});

test.for([
  ['Reach', 'Reach'],
  ['r', 'Reach'],
  ['T', 'Realistic'],
  ['target', 'Realistic'],
  ['realistic', 'Realistic'],
  ['S', 'Safety'],
  ['Safer', 'Safety'],
  [' safety ', 'Safety'],
  ['?', '?'],
  ['', undefined],
  ['maybe', undefined],
] as const)('the label %j is read as %s', ([text, bucket]) => {
  expect(readBucket(text)).toBe(bucket);
});
