import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import { readCatalog, type Catalog } from '../engine/catalog';

/** Where the installed Office.js lies. */
export const officeFolder = path.dirname(
  createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js'),
);

const compiled = new Map<string, vm.Script>();

/** A file of the installed Office.js, compiled once per process; undefined when there is no such file. */
export function officeScript(file: string): vm.Script | undefined {
  const known = compiled.get(file);
  if (known) return known;
  const full = path.join(officeFolder, file);
  if (!existsSync(full)) return undefined;
  const script = new vm.Script(readFileSync(full, 'utf8'), { filename: file });
  compiled.set(file, script);
  return script;
}

let catalog: Catalog | undefined;

/** The catalogue of the installed library, read once per process. */
export function installedCatalog(): Catalog {
  catalog ??= readCatalog(readFileSync(path.join(officeFolder, 'excel-web-16.00.debug.js'), 'utf8'));
  return catalog;
}
