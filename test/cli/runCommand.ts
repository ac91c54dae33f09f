import { spawnSync } from 'node:child_process';

/** Runs one of our commands as a person would, and waits for it. */
export function runCommand(
  command: 'classify' | 'calculate' | 'advisorCopy' | 'review',
  ...args: readonly string[]
) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/run.mjs', `src/cli/${command}.ts`, ...args],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}
