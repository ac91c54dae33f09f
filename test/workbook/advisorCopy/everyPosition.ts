import { Parts } from '../../../src/openxml/parts';
import { workbookElement } from '../../../src/openxml/sheetElement';
import { workbookPart } from '../../../src/openxml/workbookPart';
import { parseXml, type XmlElement } from '../../../src/openxml/xml';
import { cellAt, rowAt, rowsOf } from '../../../src/workbook/advisorCopy/sheetCells';
import { readReference } from '../../../src/workbook/advisorCopy/readReference';
import { richWorkbook } from '../../host/files/richWorkbook';

const CALL = '_xldudf_BACKSTOP_RISKZONE(234,"IM")';

/** A workbook that holds one of everything and calls our functions wherever a formula can stand, as Excel saves it. */
export async function everyPosition(): Promise<Uint8Array> {
  const parts = Parts.open(await richWorkbook());
  const workbook = workbookPart(parts)!;
  const rootOf = (name: string): XmlElement =>
    parts.xml(workbook.sheets.find((sheet) => sheet.name === name)!.path)!;
  const put = (
    sheet: string,
    address: string,
    xml: string,
    attributes: Readonly<Record<string, string>> = {},
  ): void => {
    const root = rootOf(sheet);
    const { row, column } = readReference(address)!;
    const cell = cellAt(rowAt(root, rowsOf(root), row), row, column);
    cell.fill(parseXml(`<x>${xml}</x>`).root.children);
    for (const [name, value] of Object.entries({ t: 'str', ...attributes })) cell.set(name, value);
  };
  const quoted = CALL.replaceAll('"', '&quot;');
  put('Programs', 'G2', `<f>${quoted}</f><v>Yellow</v>`);
  put('Programs', 'G3', `<f>IF(${quoted}="Red","no","yes")</f><v>yes</v>`);
  put(
    'Programs',
    'G4',
    '<f t="shared" ref="G4:G5" si="7">_xldudf_BACKSTOP_RISKZONE(C4,"IM")</f><v>Green</v>',
  );
  put('Programs', 'G5', '<f t="shared" si="7"/><v>Green</v>');
  put('Programs', 'J30', '<f t="array" ref="J30:J32">_xldudf_BACKSTOP_RISKZONE(C2:C4,"IM")</f><v>Yellow</v>');
  put('Programs', 'J31', '<v>Green</v>');
  put('Programs', 'J32', '<v>Yellow</v>');
  put('Programs', 'J34', '<f>COUNTA(_xlfn.ANCHORARRAY(J30))</f><v>3</v>', { t: 'n' });
  put(
    'Programs',
    'J35',
    '<f>"a text about BACKSTOP.RISKZONE(234)"</f><v>a text about BACKSTOP.RISKZONE(234)</v>',
  );
  put('Programs', 'J36', '<f>_xldudf_BACKSTOP_RISKZONE_WHY(234,"IM")</f><v>Yellow: because</v>');
  put('Fees', 'F7', '<f>MyZone</f><v>Yellow</v>');
  put('Fees', 'F8', '<f>MyZone&amp;"!"</f><v>Yellow!</v>');
  put('Fees', 'D4', '<f>LEN(_xldudf_BACKSTOP_RISKZONE(234,Fees[[#This Row],[Service]]))</f><v>30</v>', {
    t: 'n',
  });
  put('Secret', 'A1', `<f>${quoted}</f><v>Yellow</v>`);
  put('Secret', 'B1', '<v>a hidden plan</v>');

  const names = workbookElement(workbook.root, 'definedNames');
  names.add('definedName', { name: 'MyZone' }).text = CALL;
  const programs = rootOf('Programs');
  programs.elements('conditionalFormatting')[0]!.elements('cfRule')[0]!.find('formula')!.text =
    `${CALL}="Red"`;
  const validations = programs.find('dataValidations')!;
  const custom = validations.add('dataValidation', { type: 'custom', sqref: 'E2:E5' });
  custom.add('formula1').text = `${CALL}="Yellow"`;
  validations.set('count', validations.elements().length);
  const [table] = parts.related(workbook.sheets.find(({ name }) => name === 'Fees')!.path, 'table');
  const columns = parts.xml(table!.target)!.find('tableColumns')!.elements();
  columns[2]!.add('calculatedColumnFormula').text =
    'LEN(_xldudf_BACKSTOP_RISKZONE(234,Fees[[#This Row],[Service]]))';
  parts.put(
    'xl/webextensions/webextension1.xml',
    '<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11"><we:properties><we:property name="backstop" value="{}"/></we:properties></we:webextension>',
    'application/vnd.ms-office.webextension+xml',
  );
  parts.put(
    'xl/webextensions/taskpanes.xml',
    '<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"><wetp:taskpane><wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>',
    'application/vnd.ms-office.webextensiontaskpanes+xml',
  );
  parts.relate(
    '',
    'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes',
    'xl/webextensions/taskpanes.xml',
  );
  parts.relate(
    'xl/webextensions/taskpanes.xml',
    'http://schemas.microsoft.com/office/2011/relationships/webextension',
    'xl/webextensions/webextension1.xml',
  );
  return parts.pack();
}
