import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { spawn } from 'node:child_process';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { buildOnce } from './buildOnce';
import { ADD_IN, ROOT } from './folders';

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

/** Builds the add-in as `npm run build` does. */
export const buildAddIn = (): Promise<void> =>
  buildOnce(ADD_IN, SOURCES, async () => {
    const webpack = path.join(ROOT, 'node_modules/webpack/bin/webpack.js');
    const { status, output } = await finished(spawn(process.execPath, [webpack], { cwd: ROOT }));
    if (status !== 0) throw new Error(`The add-in did not build.\n${output}`);
  });

async function finished(child: ChildProcessWithoutNullStreams) {
  const status = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  const output = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { status: await status, output: output.join('') };
}
