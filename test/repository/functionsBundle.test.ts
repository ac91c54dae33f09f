import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './sources';

/** What a cell waits for before it calculates, compressed as a web host sends it. */
const MOST_BYTES = 20_000;

test('the functions load alone, in few bytes, without a package', async () => {
  const { outputFiles, metafile } = await build({
    entryPoints: [path.join(ROOT, 'src/functions/register.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    write: false,
    metafile: true,
  });
  expect(Object.keys(metafile.inputs).filter((file) => file.includes('node_modules'))).toEqual([]);
  expect(brotliCompressSync(outputFiles[0]!.contents).length).toBeLessThanOrEqual(MOST_BYTES);
});
