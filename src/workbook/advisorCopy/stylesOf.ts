import { contentTypes, namespaces, relations } from '../../openxml/namespaces';
import type { XmlElement } from '../../openxml/xml';
import type { CopyFile } from './copyFile';

const PATH = 'xl/styles.xml';
const PLAIN =
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>';

/** The styles of a workbook; plain ones are made for a file that has none. */
export function stylesOf({ parts, workbook }: CopyFile): XmlElement {
  const known = parts.related(workbook.path, 'styles')[0];
  const root = known && parts.xml(known.target);
  if (root) return root;
  parts.put(PATH, `<styleSheet xmlns="${namespaces.main}">${PLAIN}</styleSheet>`, contentTypes.styles);
  parts.relate(workbook.path, relations.styles, PATH);
  const made = parts.xml(PATH);
  if (!made) throw new Error('The styles that were just written are not there');
  return made;
}
