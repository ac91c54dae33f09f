import { holdsObject, OBJECTS, removeObjects } from '../../openxml/drawingObjects';
import type { Parts, Relationship } from '../../openxml/parts';
import { dropReference, refersTo } from '../../openxml/references';
import type { XmlElement } from '../../openxml/xml';
import type { CopyFile } from './copyFile';
import type { FormulaJudge } from './formulaVerdict';
import { freezeChart, freezeModernChart, type Verdict } from './freezeCharts';
import { LinkJudge } from './linkTargets';
import { isLocal } from './localPaths';

/** What went out of the drawings of a sheet. */
export interface DrawingsFrozen {
  /** Series of charts, text boxes and pictures that showed what is left out. */
  readonly series: number;
  readonly links: number;
  /** Whether there was something in the drawings and nothing is left. */
  readonly isSpent: boolean;
}

const LINKS: ReadonlySet<string> = new Set(['hlinkClick', 'hlinkHover']);

/**
 * Drawings keep what they last showed. Series of charts over what was left out go, and titles that repeat it; a chart without any goes
 * with the words around it. Text boxes that show such a cell lose their text, and pictures of such cells go. So do links to what is left out, and
 * to files of the writer's machine.
 */
export function freezeDrawings(
  { parts }: CopyFile,
  sheet: { readonly name: string; readonly path: string },
  judge: FormulaJudge,
): DrawingsFrozen {
  const verdict: Verdict = (formula) => judge.verdict(formula, sheet.name);
  const links = new LinkJudge(judge);
  const isTargetKept = (target: string): boolean => links.isTargetKept(target, sheet.name);
  const done = parts
    .related(sheet.path, 'drawing')
    .map(({ target }) => freezeDrawing(parts, target, verdict, isTargetKept));
  return {
    series: done.reduce((sum, each) => sum + each.series, 0),
    links: done.reduce((sum, each) => sum + each.links, 0),
    isSpent: done.length > 0 && done.every(({ isSpent }) => isSpent),
  };
}

function freezeDrawing(
  parts: Parts,
  path: string,
  verdict: Verdict,
  isTargetKept: (target: string) => boolean,
): DrawingsFrozen {
  const root = parts.xml(path);
  if (!root) return { series: 0, links: 0, isSpent: false };
  let [series, links] = [0, 0];
  const spent: string[] = [];
  for (const [type, freeze] of [
    ['chart', freezeChart],
    ['chartEx', freezeModernChart],
  ] as const)
    for (const { id, target } of parts.related(path, type)) {
      const chart = parts.xml(target);
      const frozen = chart && freeze(chart, verdict);
      series += frozen?.dropped ?? 0;
      if (frozen?.isSpent) spent.push(id);
      // Shapes that were drawn into the chart.
      for (const own of parts.related(target, 'chartUserShapes')) {
        const inside = freezeDrawing(parts, own.target, verdict, isTargetKept);
        series += inside.series;
        links += inside.links;
      }
    }
  const isMeant = (object: XmlElement): boolean =>
    object.all('chart').some((chart) => spent.some((id) => refersTo(chart, id))) ||
    object.all('cameraTool').some((tool) => verdict(tool.get('cellRange') ?? '') !== 'keep');
  const pictures = removeObjects(root, isMeant) - spent.length;
  series += Math.max(0, pictures) + unlinkTexts(root, verdict);
  for (const name of OBJECTS)
    for (const object of root.all(name))
      if (verdict(object.get('macro') ?? '') === 'unlink') object.set('macro', '');
  const gone = parts.related(path, 'hyperlink').filter(({ target }) => !isTargetKept(target));
  links += dropDrawnLinks(root, gone);
  links += dropSources(parts, path, root);
  if (series + links > 0) parts.unrelateUnused(path);
  return { series, links, isSpent: series > 0 && !holdsObject(root) };
}

function dropDrawnLinks(element: XmlElement, gone: readonly Relationship[]): number {
  if (gone.length === 0) return 0;
  return element.elements().reduce((sum, child) => {
    if (!LINKS.has(child.name) || !gone.some(({ id }) => refersTo(child, id)))
      return sum + dropDrawnLinks(child, gone);
    element.remove(child);
    return sum + 1;
  }, 0);
}

/** Pictures that also say where on the machine they came from keep what they show. */
function dropSources(parts: Parts, path: string, root: XmlElement): number {
  const linked = parts.related(path, 'image').filter(({ external }) => external);
  let dropped = 0;
  for (const blip of linked.length > 0 ? root.all('blip') : [])
    for (const { id, target } of linked)
      if (isLocal(target) && refersTo(blip, id)) {
        dropReference(blip, id);
        dropped += 1;
      }
  return dropped;
}

function unlinkTexts(root: XmlElement, verdict: Verdict): number {
  let dropped = 0;
  for (const shape of root.all('sp')) {
    const link = verdict(shape.get('textlink')?.replace(/^=/, '') ?? '');
    if (link !== 'keep') shape.set('textlink', undefined);
    if (link !== 'keep' && link !== 'unlink') {
      for (const text of shape.all('t')) text.text = '';
      dropped += 1;
    }
  }
  return dropped;
}
