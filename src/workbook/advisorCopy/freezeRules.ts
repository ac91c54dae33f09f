import type { XmlElement } from '../../openxml/xml';
import { areasMeet } from '../gridAddress';
import type { FormulaJudge } from './formulaVerdict';
import type { LeftOutCells } from './leaveOutCells';
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

/** A conditional format, a drop-down or a sparkline that was taken out, by where it stood. */
export interface RuleTakenOut {
  readonly sheet: string;
  /** `C2:C5`, several with a blank between them. */
  readonly range: string;
  readonly kind: 'conditional format' | 'data validation' | 'sparkline';
}

/** `conditional format on Programs!C2:C5`. */
export const ruleText = ({ sheet, range, kind }: RuleTakenOut): string => `${kind} on ${sheet}!${range}`;

/**
 * Takes out conditional formats, drop-downs and sparklines that call us or use what was left out. Excel does not evaluate custom
 * functions in such rules and keeps no value for them, so nothing that was seen is lost. Answers what was taken out.
 */
export function freezeRules(
  root: XmlElement,
  sheet: string,
  judge: FormulaJudge,
  cells: readonly LeftOutCells[],
): readonly RuleTakenOut[] {
  const own = cells.filter((each) => each.sheet.toLowerCase() === sheet.toLowerCase());
  const takenOut: RuleTakenOut[] = [];
  for (const name of ['conditionalFormatting', 'dataValidations', 'extLst'])
    for (const part of root.elements(name)) prune(root, part, '');
  return takenOut;

  function takeOut(parent: XmlElement, element: XmlElement, range: string): void {
    parent.remove(element);
    const kind =
      element.name === 'sparkline'
        ? 'sparkline'
        : element.name === 'dataValidation'
          ? 'data validation'
          : 'conditional format';
    takenOut.push({ sheet, range, kind });
  }

  /** `above` is the range that the group is for. */
  function prune(parent: XmlElement, element: XmlElement, above: string): void {
    const range = element.get('sqref') ?? element.find('sqref')?.text ?? above;
    if (element.name === 'conditionalFormatting' || element.name === 'dataValidation') {
      const places = readReferences(range);
      if (places.length > 0 && places.every((place) => own.some(({ area }) => covers(area, place)))) {
        takeOut(parent, element, range);
        return;
      }
    }
    if (
      RULES.has(element.name) &&
      formulasOf(element).some((text) => judge.verdict(text, sheet) !== 'keep')
    ) {
      takeOut(parent, element, range);
      return;
    }
    const [before, known] = [element.elements().length, takenOut.length];
    for (const child of element.elements()) prune(element, child, range);
    const left = element.elements().filter(({ name }) => name !== 'sqref').length;
    if (before > 0 && GROUPS.has(element.name) && takenOut.length > known) {
      if (left === 0) parent.remove(element);
      else if (element.get('count') !== undefined) element.set('count', left);
    }
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
