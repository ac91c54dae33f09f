import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { ADD_IN, CACHE, ROOT } from './folders';

/** Everything the add-in's files come from. */
const SOURCES = [
  'src/domain',
  'src/functions',
  'src/workbook',
  'src/taskpane',
  'src/commands',
  'assets',
  'manifest.xml',
  'webpack.config.js',
  'package-lock.json',
];
const STAMP = path.join(CACHE, 'add-in.sha256');

/** Builds the add-in as `npm run build` does, unless what is in `dist` was made from the same sources. */
export async function buildAddIn(): Promise<void> {
  const sources = digest();
  const built = existsSync(STAMP) && existsSync(ADD_IN) ? readFileSync(STAMP, 'utf8') : '';
  if (built === sources) return;
  const webpack = path.join(ROOT, 'node_modules/webpack/bin/webpack.js');
  const { status, stdout, stderr } = await finished(spawn(process.execPath, [webpack], { cwd: ROOT }));
  if (status !== 0) throw new Error(`The add-in did not build.\n${stdout}${stderr}`);
  writeFileSync(STAMP, sources);
}

async function finished(child: ChildProcessWithoutNullStreams) {
  const status = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { status: await status, stdout, stderr };
}

function digest(): string {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((source) => filesUnder(path.join(ROOT, source))).sort()) {
    hash.update(path.relative(ROOT, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function filesUnder(place: string): string[] {
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [place];
  return readdirSync(place).flatMap((entry) => filesUnder(path.join(place, entry)));
}
