// Runs one of our TypeScript programs in Node: `node src/run.mjs src/cli/classify.ts …`.
// Packages stay outside the bundle and are required, because Univer's ES modules do not load natively in Node.
import { build } from 'esbuild';
import { createRequire } from 'node:module';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const [entry, ...rest] = process.argv.slice(2);
const outfile = path.join(
  root,
  'node_modules/.cache/backstop',
  entry.replaceAll(/[\\/]/g, '-').replace(/\.tsx?$/, '.cjs'),
);
mkdirSync(path.dirname(outfile), { recursive: true });
await build({
  entryPoints: [path.join(root, entry)],
  outfile,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'error',
  define: { 'import.meta.url': JSON.stringify(`file://${path.join(root, entry)}`) },
});
process.argv = [process.argv[0], path.join(root, entry), ...rest];
process.setSourceMapsEnabled(true);
createRequire(import.meta.url)(outfile);
