import type { XmlElement } from './xml';

// The order the file format demands of what a worksheet holds.
const order =
  `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState
dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup
headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture
oleObjects controls webPublishItems tableParts extLst`.split(/\s+/);

// The same for a workbook.
const workbookOrder =
  `fileVersion fileSharing workbookPr AlternateContent revisionPtr absPath workbookProtection bookViews sheets functionGroups
externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr
webPublishObjects extLst`.split(/\s+/);

const place = (root: XmlElement, name: string, names: readonly string[]): XmlElement => {
  const at = names.indexOf(name);
  const next = root.elements().find((element) => names.indexOf(element.name) > at);
  return root.add(name, {}, next);
};

/** A new child of a worksheet, where the format wants it. */
export const addToSheet = (sheet: XmlElement, name: string): XmlElement => place(sheet, name, order);

/** The child of that name of a worksheet, made where the format wants it when there is none. */
export const sheetElement = (sheet: XmlElement, name: string): XmlElement =>
  sheet.find(name) ?? addToSheet(sheet, name);

/** The child of that name of a workbook, made where the format wants it when there is none. */
export const workbookElement = (workbook: XmlElement, name: string): XmlElement =>
  workbook.find(name) ?? place(workbook, name, workbookOrder);
