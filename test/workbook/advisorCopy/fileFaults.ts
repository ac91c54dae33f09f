import { Parts } from '../../../src/openxml/parts';
import { parseXml } from '../../../src/openxml/xml';

const TYPES = '[Content_Types].xml';
const OFFICE =
  /xmlns:(\w+)=["']http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006\/relationships["']/g;

/** What Excel would want to repair: parts that are not there, not declared or reached by nothing, references that dangle, scopes beyond the last sheet. */
export function fileFaults(file: Uint8Array): readonly string[] {
  const parts = Parts.open(file);
  const faults: string[] = [];
  const reached = new Set<string>();
  const walk = (path: string): void => {
    const ids = new Set<string>();
    for (const { id, target, external } of parts.relationships(path)) {
      if (ids.has(id)) faults.push(`${path}: ${id} twice`);
      ids.add(id);
      if (external || target.startsWith('#')) continue;
      if (!parts.has(target)) faults.push(`${path}: ${id} leads to ${target}, which is not there`);
      if (reached.has(target)) continue;
      reached.add(target);
      walk(target);
    }
    if (!/\.(?:xml|vml)$/.test(path)) return;
    const text = parts.text(path);
    if (path.endsWith('.xml')) parseXml(text);
    const prefixes = new Set(['r', ...[...text.matchAll(OFFICE)].map(([, prefix = '']) => prefix)]);
    for (const [, prefix = '', name, id = ''] of text.matchAll(/\s(\w+):(\w+)=["'](rId\d+)["']/g))
      if ((prefixes.has(prefix) || path.endsWith('.vml')) && !ids.has(id))
        faults.push(`${path}: ${prefix}:${name ?? ''} names ${id}, which is not there`);
  };
  walk('');
  const types = parts.xml(TYPES);
  const defaults = new Set(
    types?.elements('Default').map((type) => (type.get('Extension') ?? '').toLowerCase()),
  );
  const overrides = new Set(types?.elements('Override').map((type) => (type.get('PartName') ?? '').slice(1)));
  for (const path of overrides) if (!parts.has(path)) faults.push(`${path} is declared and not there`);
  for (const path of parts.paths) {
    if (path === TYPES) continue;
    if (!overrides.has(path) && !defaults.has(path.slice(path.lastIndexOf('.') + 1).toLowerCase()))
      faults.push(`${path} has no type`);
    if (!path.endsWith('.rels') && !reached.has(path)) faults.push(`${path} is reached by nothing`);
    const owner = path.replace(/_rels\/([^/]*)\.rels$/, '$1');
    if (path.endsWith('.rels') && owner !== '' && !parts.has(owner))
      faults.push(`${path} belongs to nothing`);
  }
  const workbook = parts.xml('xl/workbook.xml');
  const sheets = workbook?.find('sheets')?.elements().length ?? 0;
  for (const name of workbook?.find('definedNames')?.elements() ?? [])
    if (Number(name.get('localSheetId') ?? 0) >= sheets)
      faults.push(`${name.get('name') ?? ''} belongs to no sheet`);
  return faults;
}
