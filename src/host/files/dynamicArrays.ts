import { contentTypes, namespaces, relations } from '../../openxml/namespaces';
import type { Parts } from '../../openxml/parts';
import type { XmlElement } from '../../openxml/xml';

const dynamicArray = 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray';
const typeName = 'XLDAPR';

const properties =
  'minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"';

const metadata = `<metadata xmlns="${namespaces.main}" xmlns:xda="${dynamicArray}"><metadataTypes count="1"><metadataType name="${typeName}" ${properties}/></metadataTypes><futureMetadata name="${typeName}" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;

/** The mark among those the file has that means a dynamic array. */
const knownMark = (root: XmlElement): number | undefined => {
  const types = root.find('metadataTypes')?.elements('metadataType') ?? [];
  const type = types.findIndex((element) => element.get('name') === typeName) + 1;
  const marks = root.find('cellMetadata')?.elements('bk') ?? [];
  const mark =
    marks.findIndex((block) =>
      block.elements('rc').some((record) => type > 0 && record.get('t') === String(type)),
    ) + 1;
  return mark > 0 ? mark : undefined;
};

/**
 * The number a cell carries to say that its formula is a dynamic array. Undefined where the file marks cells for
 * other purposes only: rather an array of the old kind there than a mark that means something else.
 */
export const dynamicArrayMark = (parts: Parts, workbookPath: string): number | undefined => {
  const path = parts.related(workbookPath, 'sheetMetadata')[0]?.target;
  const root = path === undefined ? undefined : parts.xml(path);
  if (root) return knownMark(root);
  const fresh = parts.freePath('xl/metadata#.xml').replace('metadata1', 'metadata');
  parts.put(fresh, metadata, contentTypes.metadata);
  parts.relate(workbookPath, relations.metadata, fresh);
  return 1;
};
