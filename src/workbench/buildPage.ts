import { build } from 'esbuild';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readCatalog } from '../host/engine/catalog';
import { buildOnce } from './buildOnce';
import { OFFICE, PAGE, ROOT } from './folders';

const SOURCES = ['src/workbench/page', 'src/workbench/buildPage.ts', 'src/host', 'package-lock.json'];
const FONTS_AND_PICTURES = ['.woff', '.woff2', '.ttf', '.png', '.svg'];

/** Bundles the workbench page, and writes down what the Excel library knows. The add-in is not part of it: it is a page of its own in a frame. */
export const buildPage = (): Promise<void> =>
  buildOnce(PAGE, SOURCES, async () => {
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
      loader: Object.fromEntries(FONTS_AND_PICTURES.map((ending) => [ending, 'dataurl' as const])),
      define: { 'process.env.NODE_ENV': '"production"' },
      logLevel: 'error',
    });
    const library = readFileSync(path.join(OFFICE, 'excel-web-16.00.debug.js'), 'utf8');
    writeFileSync(path.join(PAGE, 'excel-catalog.json'), JSON.stringify(readCatalog(library)));
    copyFileSync(path.join(page, 'workbench.html'), path.join(PAGE, 'workbench.html'));
  });
