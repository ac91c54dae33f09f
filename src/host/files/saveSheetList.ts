import type { BookData, SheetData } from '../book/bookData';
import { contentTypes, namespaces, relations } from '../../openxml/namespaces';
import type { Parts } from '../../openxml/parts';
import { renameSheets } from './renameSheet';
import { relationshipAttribute } from './saveTables';
import { sheetView } from './freezePanes';
import { workbookElement } from '../../openxml/sheetElement';
import { isOn, relationshipId, workbookPart } from '../../openxml/workbookPart';
import type { SheetPart, WorkbookPart } from '../../openxml/workbookPart';
import { XmlElement } from '../../openxml/xml';

const addSheet = (parts: Parts, workbook: WorkbookPart, sheet: SheetData): XmlElement => {
  const path = parts.freePath('xl/worksheets/sheet#.xml');
  const views =
    '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>';
  parts.put(
    path,
    `<worksheet xmlns="${namespaces.main}" xmlns:r="${namespaces.office}">${views}<sheetData></sheetData></worksheet>`,
    contentTypes.worksheet,
  );
  const holder = workbookElement(workbook.root, 'sheets');
  const sheetId =
    1 + Math.max(0, ...holder.elements('sheet').map((element) => Number(element.get('sheetId'))));
  const element = new XmlElement(holder.tag.replace(/sheets$/, 'sheet'))
    .set('name', sheet.name)
    .set('sheetId', sheetId);
  holder.insert(element);
  return element.set(
    relationshipAttribute(workbook.root),
    parts.relate(workbook.path, relations.worksheet, path),
  );
};

const removeSheet = (parts: Parts, workbook: WorkbookPart, part: SheetPart): void => {
  workbook.root.find('sheets')?.remove(part.element);
  parts.unrelate(workbook.path, relationshipId(part.element) ?? '');
  parts.removeUnreachable();
};

/** Puts the sheets in their new order; sheets of charts, which the host does not know, stay behind their neighbour. */
const reorder = (holder: XmlElement, order: readonly XmlElement[]): void => {
  const result = [...order];
  let previous: XmlElement | undefined;
  for (const element of holder.elements('sheet')) {
    if (!order.includes(element))
      result.splice(previous === undefined ? 0 : result.indexOf(previous) + 1, 0, element);
    previous = element;
  }
  if (result.some((element, index) => element !== holder.elements('sheet')[index])) holder.fill(result);
};

/** Names and print areas count sheets by their place: they follow theirs, and go with it. */
const rescope = (workbook: XmlElement, old: readonly XmlElement[], now: readonly XmlElement[]): void => {
  const names = workbook.find('definedNames');
  for (const name of names?.elements('definedName') ?? []) {
    const scope = name.get('localSheetId');
    const sheet = scope === undefined ? undefined : old[Number(scope)];
    if (sheet === undefined) continue;
    const place = now.indexOf(sheet);
    if (place < 0) names?.remove(name);
    else if (place !== Number(scope)) name.set('localSheetId', place);
  }
};

const activate = (parts: Parts, workbook: WorkbookPart, active: SheetPart): void => {
  const view =
    workbookElement(workbook.root, 'bookViews').find('workbookView') ??
    workbookElement(workbook.root, 'bookViews').add('workbookView');
  if (Number(view.get('activeTab') ?? 0) === active.index) return;
  view.set('activeTab', active.index === 0 ? undefined : active.index);
  for (const { path } of workbook.sheets) {
    const root = parts.xml(path);
    const selected = isOn(root?.find('sheetViews', 'sheetView')?.get('tabSelected'));
    if (root && (selected || path === active.path))
      sheetView(root).set('tabSelected', path === active.path ? 1 : undefined);
  }
};

const states: Readonly<Record<SheetData['visibility'], string | undefined>> = {
  Visible: undefined,
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

/** Adds, removes, renames, orders, hides and activates sheets. Answers the part of every sheet, by the id it has in `after`. */
export const saveSheetList = (
  parts: Parts,
  workbook: WorkbookPart,
  before: BookData | undefined,
  after: BookData,
): Map<string, SheetPart> => {
  const holder = workbookElement(workbook.root, 'sheets');
  const old = holder.elements('sheet');
  const partOf = (sheet: SheetData): SheetPart | undefined =>
    workbook.sheets.find(({ name }) => name === sheet.name);
  const wasOf = (sheet: SheetData): SheetData | undefined => before?.sheets.find(({ id }) => id === sheet.id);
  const renames = new Map<string, string>();
  const elements = new Map<string, XmlElement>();
  for (const sheet of before?.sheets ?? []) {
    const part = partOf(sheet);
    const now = after.sheets.find(({ id }) => id === sheet.id);
    if (part === undefined) continue;
    if (now === undefined) removeSheet(parts, workbook, part);
    else {
      elements.set(sheet.id, part.element);
      if (now.name !== sheet.name) renames.set(sheet.name, now.name);
    }
  }
  for (const sheet of after.sheets) {
    const element = elements.get(sheet.id) ?? addSheet(parts, workbook, sheet);
    elements.set(sheet.id, element);
    if ((wasOf(sheet)?.visibility ?? 'Visible') !== sheet.visibility)
      element.set('state', states[sheet.visibility]);
  }
  if (renames.size > 0) {
    renameSheets(parts, renames);
    for (const sheet of after.sheets)
      if (renames.has(wasOf(sheet)?.name ?? '')) elements.get(sheet.id)?.set('name', sheet.name);
  }
  reorder(
    holder,
    after.sheets.flatMap(({ id }) => elements.get(id) ?? []),
  );
  rescope(workbook.root, old, holder.elements('sheet'));
  const now = workbookPart(parts);
  const result = new Map<string, SheetPart>();
  for (const part of now?.sheets ?? []) {
    const sheet = after.sheets.find(({ id }) => elements.get(id) === part.element);
    if (sheet) result.set(sheet.id, part);
  }
  const active = result.get(after.activeSheetId ?? '') ?? (before ? undefined : [...result.values()][0]);
  if (
    now &&
    active &&
    (before === undefined || after.activeSheetId !== before.activeSheetId || old.length !== now.sheets.length)
  )
    activate(parts, now, active);
  return result;
};
