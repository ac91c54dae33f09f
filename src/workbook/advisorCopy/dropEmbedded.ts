import { removeObjects } from '../../openxml/drawingObjects';
import { refersTo, removeElements } from '../../openxml/references';
import { relationshipId } from '../../openxml/workbookPart';
import type { XmlElement } from '../../openxml/xml';
import type { CopyFile, CopySheet } from './copyFile';
import { dropShapes } from './dropShapes';
import type { FormulaJudge } from './formulaVerdict';
import { kindOf, type ObjectTakenOut } from './objectText';

const FORMULAS = ['fmlaLink', 'fmlaRange', 'fmlaTxbx', 'fmlaGroup'] as const;

/**
 * Takes out of a sheet what another program keeps in it. Embedded documents and controls of such a program hold a content of their own, out of which
 * nothing can be left: they go once `all` says that anything is left out. Those that are linked to another file, and controls that work on what is
 * left out, always go.
 */
export function dropEmbedded(
  file: CopyFile,
  sheet: CopySheet,
  judge: FormulaJudge,
  all: boolean,
): readonly ObjectTakenOut[] {
  const { parts } = file;
  const { path, root, name } = sheet;
  const related = (type: string, element: XmlElement): string | undefined =>
    parts.related(path, type).find(({ id }) => relationshipId(element) === id)?.target;
  const isFormulaGone = (control: XmlElement): boolean => {
    const properties = parts.xml(related('ctrlProp', control) ?? '');
    return FORMULAS.some((formula) => judge.verdict(properties?.get(formula) ?? '', name) !== 'keep');
  };
  const objects = root.elements('oleObjects').flatMap((holder) => holder.all('oleObject'));
  const controls = root.elements('controls').flatMap((holder) => holder.all('control'));
  const meant = [
    ...objects.filter((object) => all || object.get('link') !== undefined),
    ...controls.filter((control) =>
      related('control', control) === undefined ? isFormulaGone(control) : all,
    ),
  ];
  if (meant.length === 0) return [];
  // Each is written once for each generation of programs.
  const names = new Map(
    meant.map((element) => [
      element.get('shapeId') ?? '',
      element.get('progId') ?? element.get('name') ?? 'control',
    ]),
  );
  const isMeant = (element: XmlElement): boolean =>
    (element.name === 'oleObject' || element.name === 'control') && names.has(element.get('shapeId') ?? '');
  const inner = meant.flatMap((element) => [element, ...element.elements()]);
  for (const { id } of parts.relationships(path))
    if (inner.some((element) => refersTo(element, id))) parts.unrelate(path, id);
  removeElements(root, isMeant);
  const shapes = [...names.keys()].map((id) => `_x0000_s${id}`);
  for (const { target } of parts.related(path, 'drawing')) {
    const drawing = parts.xml(target);
    const removed =
      drawing &&
      removeObjects(drawing, (object) =>
        object.all('compatExt').some((shape) => shapes.includes(shape.get('spid') ?? '')),
      );
    if (removed) parts.unrelateUnused(target);
  }
  dropShapes(file, sheet, (shape) => shapes.some((id) => shape.includes(`"${id}"`)));
  parts.removeUnreachable();
  return [...names.values()].map((each) => ({ sheet: name, kind: kindOf(each) }));
}
