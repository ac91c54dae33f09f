import { decodeXml } from '../../openxml/xml';
import type { CopyFile } from './copyFile';
import { sharedTexts } from './copyFile';

const CELL_OF_SHARED = /<(?:\w+:)?c\s[^>]*?\bt="s"[^>]*>(?:(?!<\/(?:\w+:)?c>)[\s\S])*?<(?:\w+:)?v>(\d+)</g;
const XML_TEXT = />([^<>]+)</g;
const XML_VALUE = /="([^"]+)"/g;
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

/** The first left-out text that some other part of the file still holds, and that part; undefined when none does. */
export function findLeak(
  { parts, workbook }: CopyFile,
  leftOut: ReadonlySet<string>,
  kept: ReadonlySet<string>,
): { readonly part: string; readonly text: string } | undefined {
  const secrets = new Set([...leftOut].filter((text) => text.length >= SHORTEST && !kept.has(text)));
  if (secrets.size === 0) return undefined;
  const sheets = new Set(workbook.sheets.map(({ path }) => path));
  for (const part of parts.paths) {
    if (sheets.has(part) || !/\.(?:xml|rels|vml)$/.test(part)) continue;
    const text = parts.xml(part)?.toString() ?? '';
    for (const pattern of [XML_TEXT, XML_VALUE])
      for (const [, found = ''] of text.matchAll(pattern)) {
        const plain = decodeXml(found).trim();
        if (secrets.has(plain)) return { part, text: plain };
      }
  }
  return undefined;
}
