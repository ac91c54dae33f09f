import { build } from 'esbuild';
import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { PAGE, ROOT } from './folders';

/** Bundles the workbench page. The add-in is not part of it: it is a page of its own in a frame. */
export async function buildPage(): Promise<void> {
  const page = path.join(ROOT, 'src/workbench/page');
  mkdirSync(PAGE, { recursive: true });
  await build({
    entryPoints: [path.join(page, 'workbench.ts'), path.join(page, 'workbench.css')],
    outdir: PAGE,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    minify: true,
    sourcemap: 'linked',
    loader: {
      '.woff': 'dataurl',
      '.woff2': 'dataurl',
      '.ttf': 'dataurl',
      '.png': 'dataurl',
      '.svg': 'dataurl',
    },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  copyFileSync(path.join(page, 'workbench.html'), path.join(PAGE, 'workbench.html'));
}
