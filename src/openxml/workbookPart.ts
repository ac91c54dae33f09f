import type { Parts } from './parts';
import type { XmlElement } from './xml';

/** One worksheet of a file. */
export interface SheetPart {
  /** What `SheetData.id` says. */
  readonly id: string;
  readonly name: string;
  readonly path: string;
  /** The `sheet` element of the workbook part. */
  readonly element: XmlElement;
  /** Place among all sheets, chart sheets included: what a name's scope counts by. */
  readonly index: number;
}

export interface WorkbookPart {
  readonly path: string;
  readonly root: XmlElement;
  readonly sheets: readonly SheetPart[];
  /** Sheets that are one chart and hold no cells. */
  readonly chartSheets: readonly SheetPart[];
  readonly date1904: boolean;
}

/** The relationship id of an element, whatever prefix the file uses for it. */
export const relationshipId = (element: XmlElement): string | undefined =>
  [...element.attributes].find(([name]) => /^\w+:id$/.test(name))?.[1];

/** The workbook part and its sheets; undefined when the file holds no workbook. */
export const workbookPart = (parts: Parts): WorkbookPart | undefined => {
  const path = parts.related('', 'officeDocument')[0]?.target;
  const root = path === undefined ? undefined : parts.xml(path);
  if (path === undefined || root?.name !== 'workbook') return undefined;
  const sheetsOf = (type: string): readonly SheetPart[] => {
    const targets = new Map(parts.related(path, type).map(({ id, target }) => [id, target]));
    return (root.find('sheets')?.elements('sheet') ?? []).flatMap((element, index) => {
      const target = targets.get(relationshipId(element) ?? '');
      if (target === undefined || !parts.has(target)) return [];
      const id = `sheet${element.get('sheetId') ?? index}`;
      return [{ id, name: element.get('name') ?? '', path: target, element, index }];
    });
  };
  return {
    path,
    root,
    sheets: sheetsOf('worksheet'),
    chartSheets: sheetsOf('chartsheet'),
    date1904: isOn(root.find('workbookPr')?.get('date1904')),
  };
};

/** A yes or no of the file format. */
export const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';
