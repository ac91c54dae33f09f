import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { ROOT } from './sources';

/** What a cell waits for before it calculates, compressed as a web host sends it. */
const MOST_BYTES = 20_000;

/** As `npm test` has just built it. */
const built = (file: string): Buffer => readFileSync(path.join(ROOT, 'dist', file));

test('the functions load before the pane, in few bytes', () => {
  expect(brotliCompressSync(built('functions.js')).length).toBeLessThanOrEqual(MOST_BYTES);
});

test('the functions load without a package, and without what only people read', () => {
  const { sources } = JSON.parse(built('functions.js.map').toString('utf8')) as {
    sources: readonly string[];
  };
  expect(sources.some((file) => file.includes('src/functions/register.ts'))).toBe(true);
  expect(sources.filter((file) => /node_modules|src\/domain\/(explain|why)/.test(file))).toEqual([]);
  expect(built('functions.js').toString('utf8')).not.toContain('as you would write it');
});
