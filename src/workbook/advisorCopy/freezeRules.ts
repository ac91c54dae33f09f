import type { XmlElement } from '../../openxml/xml';
import { areasMeet } from '../gridAddress';
import type { FormulaJudge, LeftOutCells } from './formulaVerdict';
import { readReferences } from './readReference';

/** Elements of a sheet that are taken out as a whole when a formula in them cannot stay. */
const RULES: ReadonlySet<string> = new Set(['cfRule', 'dataValidation', 'sparkline']);
/** What is left of a group once its last rule has gone. */
const GROUPS: ReadonlySet<string> = new Set([
  'conditionalFormatting',
  'dataValidations',
  'conditionalFormattings',
  'sparklines',
  'sparklineGroup',
  'sparklineGroups',
]);
const FORMULAS: ReadonlySet<string> = new Set(['formula', 'formula1', 'formula2', 'f']);

/**
 * Takes out conditional formats, drop-downs and sparklines that call us or use what was left out. Excel does not evaluate custom
 * functions in such rules and keeps no value for them, so nothing that was seen is lost. Answers how many were taken out.
 */
export function freezeRules(root: XmlElement, sheet: string, judge: FormulaJudge): number {
  const own = judge.gone.cells.filter((cells) => cells.sheet.toLowerCase() === sheet.toLowerCase());
  return ['conditionalFormatting', 'dataValidations', 'extLst'].reduce(
    (sum, name) => sum + root.elements(name).reduce((count, part) => count + prune(root, part), 0),
    0,
  );

  function prune(parent: XmlElement, element: XmlElement): number {
    if (element.name === 'conditionalFormatting' || element.name === 'dataValidation') {
      const places = readReferences(element.get('sqref') ?? element.find('sqref')?.text ?? '');
      if (places.length > 0 && places.every((place) => own.some(({ area }) => covers(area, place)))) {
        parent.remove(element);
        return 1;
      }
    }
    if (
      RULES.has(element.name) &&
      formulasOf(element).some((text) => judge.verdict(text, sheet) !== 'keep')
    ) {
      parent.remove(element);
      return 1;
    }
    const before = element.elements().length;
    const removed = element.elements().reduce((count, child) => count + prune(element, child), 0);
    const left = element.elements().filter(({ name }) => name !== 'sqref').length;
    if (before > 0 && GROUPS.has(element.name) && removed > 0) {
      if (left === 0) parent.remove(element);
      else if (element.get('count') !== undefined) element.set('count', left);
    }
    return removed;
  }
}

function formulasOf(element: XmlElement): readonly string[] {
  return element
    .elements()
    .flatMap((child) =>
      FORMULAS.has(child.name) && child.elements().length === 0 ? [child.text] : formulasOf(child),
    );
}

function covers(area: LeftOutCells['area'], place: LeftOutCells['area']): boolean {
  return (
    areasMeet(area, place) &&
    place.row >= area.row &&
    place.column >= area.column &&
    place.row + place.rows <= area.row + area.rows &&
    place.column + place.columns <= area.column + area.columns
  );
}
