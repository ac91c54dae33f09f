import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const require = createRequire(import.meta.url);

interface CopiedFile {
  readonly from: string;
  readonly transform?: (content: Buffer) => string;
}

/** The copied files of a build whose address is this one. */
function copiedFor(address: string): readonly CopiedFile[] {
  vi.stubEnv('ADDIN_ADDRESS', address);
  const file = path.join(root, 'webpack.config.js');
  // The settings are read when the file is loaded, so it is loaded anew.
  Reflect.deleteProperty(require.cache, file);
  const { plugins } = require(file) as { plugins: readonly { readonly patterns?: readonly CopiedFile[] }[] };
  return plugins.flatMap(({ patterns }) => patterns ?? []);
}

afterEach(() => {
  vi.unstubAllEnvs();
});

test.each(['manifest.xml', 'assets/functions.json'])('a build writes its own address into %s', (from) => {
  const copied = copiedFor('https://backstop.example.org/').find((file) => file.from === from);
  const written = copied!.transform!(readFileSync(path.join(root, from)));
  expect(written).not.toContain('localhost');
  expect(written).toContain('https://backstop.example.org/support.html');
});
