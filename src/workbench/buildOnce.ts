import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CACHE, ROOT } from './folders';

/**
 * Builds into a folder unless what is there was built from the very same sources: files or folders below the root.
 * The mark that says so lies in the cache, so a folder that somebody else built is built again.
 */
export async function buildOnce(
  folder: string,
  sources: readonly string[],
  build: () => Promise<void>,
): Promise<void> {
  const mark = path.join(CACHE, `${path.basename(folder)}.sha256`);
  const wanted = digest(sources);
  if (existsSync(folder) && existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  await build();
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(mark, wanted);
}

function digest(sources: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesUnder(path.join(ROOT, source))).sort()) {
    hash.update(path.relative(ROOT, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function filesUnder(place: string): string[] {
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [place];
  return readdirSync(place).flatMap((entry) => filesUnder(path.join(place, entry)));
}
