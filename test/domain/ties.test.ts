import { expect, test } from 'vitest';
import { readSignal, readTie } from '../../src/domain/ties';

test.for([
  ['home program', 'home'],
  ['Home', 'home'],
  ['rotated there', 'rotated'],
  ['Sub-I', 'rotated'],
  ['away rotation; mentor is faculty', 'rotated'],
  ['mentor trained there', 'mentor'],
  ['my school’s alumni', 'home'],
  ['alum', 'alumni'],
] as const)('“%s” is the tie %s', ([text, tie]) => {
  expect(readTie(text)).toEqual({ state: 'read', value: tie });
});

test('no tie is no tie, and other words are left to a person', () => {
  for (const none of ['', 'no', '-', 'n/a', '✗', false]) expect(readTie(none).state).toBe('missing');
  expect(readTie('spouse in town').state).toBe('unreadable');
});

test.for([
  ['Gold', true],
  ['silver signal', true],
  ['signaled', true],
  ['yes', true],
  [true, true],
  ['no', false],
  ['not signalled', false],
] as const)('a signal cell %j is %s', ([cell, sent]) => {
  expect(readSignal(cell)).toEqual({ state: 'read', value: sent });
});

test('a blank signal cell is not known', () => {
  expect(readSignal('').state).toBe('missing');
  expect(readSignal('maybe later').state).toBe('unreadable');
});
