import { decodeXml } from '../../openxml/xml';
import { type CopyFile, type CopySheet, sharedTexts, tablesOf } from './copyFile';

const CELL_OF_SHARED =
  /<(?:\w+:)?c\s[^>]*?\bt=["']s["'][^>]*>(?:(?!<\/(?:\w+:)?c>)[\s\S])*?<(?:\w+:)?v>(\d+)</g;
const XML_TEXT = />([^<>]+)</g;
/** Attributes that a person's own words can stand in. All others hold words of the format, such as `none` and `center`. */
const XML_VALUE =
  /\s(?:v|name|descr|title|tooltip|display|caption|text|value|userName|displayName)=(?:"([^"]+)"|'([^']+)')|<(?:\w+:)?(?:customF|f)ilter\s[^>]*?val=(?:"([^"]+)"|'([^']+)')/g;
/** These hold looks and no words of a person but the names of styles. */
const LOOKS = /(?:^|\/)(?:styles|theme\d*)\.xml$/;
/** Shorter texts stand everywhere and tell nothing. */
const SHORTEST = 4;

/** Blanks the shared texts that no cell shows any more: they would still be in the file. Their numbers stay. */
export function blankUnusedTexts(file: CopyFile): void {
  const { items } = sharedTexts(file);
  if (items.length === 0) return;
  const used = new Set<number>();
  for (const { path } of file.workbook.sheets) {
    const text = file.parts.xml(path)?.toString() ?? '';
    for (const [, number] of text.matchAll(CELL_OF_SHARED)) used.add(Number(number));
  }
  items.forEach((item, number) => {
    if (!used.has(number) && item.text !== '') item.fill([]).add('t');
  });
}

/** The first left-out text that some other part of the file still holds, and that part; undefined when none does. `ours` are parts that were written for the copy. */
export function findLeak(
  { parts, workbook }: CopyFile,
  leftOut: ReadonlySet<string>,
  kept: ReadonlySet<string>,
  ours: ReadonlySet<string> = new Set(),
): { readonly part: string; readonly text: string } | undefined {
  const secrets = new Set([...leftOut].filter((text) => text.length >= SHORTEST && !kept.has(text)));
  if (secrets.size === 0) return undefined;
  const sheets = new Set(workbook.sheets.map(({ path }) => path));
  for (const part of parts.paths) {
    if (sheets.has(part) || ours.has(part) || LOOKS.test(part) || !/\.(?:xml|rels|vml)$/.test(part)) continue;
    const text = parts.text(part);
    for (const pattern of [XML_TEXT, XML_VALUE])
      for (const [, ...groups] of text.matchAll(pattern)) {
        const plain = decodeXml(groups.find(Boolean) ?? '').trim();
        if (secrets.has(plain)) return { part, text: plain };
      }
  }
  return undefined;
}

/** Names that stay in the file and are read by everybody: of sheets, tables, their columns, and defined ones. */
export function keptNames(file: CopyFile, kept: readonly CopySheet[]): Set<string> {
  const { root } = file.workbook;
  const tables = kept.flatMap((sheet) => tablesOf(file, sheet).map((table) => table.root));
  const named = [
    ...(root.find('sheets')?.elements() ?? []),
    ...(root.find('definedNames')?.elements() ?? []),
    ...tables.flatMap((table) => table.find('tableColumns')?.elements() ?? []),
  ].flatMap((element) => element.get('name') ?? []);
  return new Set([
    ...named,
    ...tables.flatMap((table) => [table.get('name') ?? '', table.get('displayName') ?? '']),
  ]);
}
