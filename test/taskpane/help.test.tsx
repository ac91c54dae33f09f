// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { FUNCTIONS } from '../../src/functions';
import { openPane } from './openPane';

const METADATA = readFileSync(`${import.meta.dirname}/../../assets/functions.json`, 'utf8');

afterEach(() => vi.unstubAllGlobals());

async function openHelp() {
  const opened = openPane();
  await screen.findByDisplayValue('238');
  await opened.user.click(screen.getByText('Functions for cells'));
  return opened;
}

test('a list that cannot be loaded says so, and every function of the definitions is there once it can be', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
  await openHelp();
  expect(await screen.findByRole('alert')).toBeTruthy();
});

test('every function is there in the words of its definition, is found by a word, and shows its choices', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(METADATA)));
  const { user } = await openHelp();
  const field = await screen.findByRole('textbox', { name: 'Find a function' });
  const own = FUNCTIONS.filter(({ id }) => !id.endsWith('.WHY'));
  for (const { id } of own) expect(screen.getAllByText(id, { exact: false }).length).toBeGreaterThan(0);
  await user.type(field, 'riskzone');
  expect(screen.getByText(/^=BACKSTOP.RISKZONE\(step2, specialty/)).toBeTruthy();
  expect(screen.queryByText(/^=BACKSTOP.BUCKET/)).toBeNull();
  expect(screen.getByText(/One of: .*academic/)).toBeTruthy();
  await user.type(field, ' nonsense');
  expect(screen.getByText('No function is called or described so.')).toBeTruthy();
});
