import { decodeXml } from '../../openxml/xml';
import type { CopyFile } from './copyFile';

const XML = /\.(?:xml|rels|vml)$/i;
const PICTURE = /\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|emz|wmz|svg|webp|ico)$/i;
/** A person's folder, whatever stands before it, or a path of a machine or network. */
const FOLDER = /(?:file:\/\/|\b[a-z]:\\|\\\\[\w.]|[\\/](?:users|home)[\\/])[^"'<>]*/i;

/** Codes of number formats look like paths. */
const LOOKS = /(?:^|\/)(?:styles|theme\d*)\.xml$/;

/** What a person has to look at before a copy is sent. */
export interface Unsearched {
  /** Pictures, which may show what is left out. */
  readonly pictures: number;
  /** Parts of the file whose content cannot be read. */
  readonly parts: readonly string[];
  /** Parts that still name a folder of the writer's machine. */
  readonly folders: readonly string[];
}

/** Finds what could not be searched; pictures and unreadable parts concern only a copy from which something is left out. */
export function unsearched({ parts, workbook }: CopyFile, isAnythingGone: boolean): Unsearched {
  const cells = new Set([
    ...workbook.sheets.map(({ path }) => path),
    ...parts.related(workbook.path, 'sharedStrings').map(({ target }) => target),
  ]);
  const binary = isAnythingGone ? parts.paths.filter((path) => !XML.test(path)) : [];
  return {
    pictures: binary.filter((path) => PICTURE.test(path)).length,
    parts: binary.filter((path) => !PICTURE.test(path)),
    folders: parts.paths.filter(
      (path) =>
        XML.test(path) &&
        !cells.has(path) &&
        !LOOKS.test(path) &&
        FOLDER.test(decodeXml(withoutWeb(parts.text(path)))),
    ),
  };
}

/** Addresses of the web may hold a folder of that name. */
const withoutWeb = (text: string): string => text.replace(/\b(?:https?|urn):[^"'<>\s]*/gi, '');
