import { strToU8, zipSync } from 'fflate';
import { contentTypes, namespaces, relations } from '../../openxml/namespaces';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const parts = {
  '[Content_Types].xml': `<Types xmlns="${namespaces.types}"><Default Extension="rels" ContentType="${contentTypes.relationships}"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${contentTypes.workbook}"/><Override PartName="/xl/styles.xml" ContentType="${contentTypes.styles}"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${namespaces.packages}"><Relationship Id="rId1" Type="${relations.workbook}" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${namespaces.main}" xmlns:r="${namespaces.office}"><bookViews><workbookView/></bookViews><sheets></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${namespaces.packages}"><Relationship Id="rId1" Type="${relations.styles}" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `<styleSheet xmlns="${namespaces.main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"></dxfs></styleSheet>`,
};

/** A workbook file without any sheet, to build a new one on. */
export const emptyWorkbook = (): Uint8Array =>
  zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(declaration + text)])),
  );
