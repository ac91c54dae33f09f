import type { XmlElement } from '../../openxml/xml';
import type { CopyFile } from './copyFile';
import type { FormulaJudge } from './formulaVerdict';

/**
 * Drawings keep what they last showed. Series of charts over what was left out go, and titles that repeat it; text boxes that show such
 * a cell lose their text, and pictures of such cells go. Answers how many.
 */
export function freezeDrawings(
  { parts }: CopyFile,
  sheet: { readonly name: string; readonly path: string },
  judge: FormulaJudge,
): number {
  const isKept = (formula: string): boolean => judge.verdict(formula, sheet.name) === 'keep';
  let dropped = 0;
  for (const drawing of parts.related(sheet.path, 'drawing')) {
    for (const { target } of parts.related(drawing.target, 'chart')) {
      const root = parts.xml(target);
      if (root) dropped += prune(root, isKept);
    }
    for (const { target } of parts.related(drawing.target, 'chartEx')) {
      const root = parts.xml(target);
      if (root) dropped += pruneModern(root, isKept);
    }
    const root = parts.xml(drawing.target);
    for (const anchor of root?.elements() ?? []) {
      const picture = anchor.all('cameraTool').find((tool) => !isKept(tool.get('cellRange') ?? ''));
      if (root && picture) {
        root.remove(anchor);
        for (const blip of anchor.all('blip'))
          for (const [name, id] of blip.attributes)
            if (/^\w+:embed$/.test(name)) parts.unrelate(drawing.target, id);
        dropped += 1;
      } else dropped += unlinkTexts(anchor, isKept);
    }
  }
  return dropped;
}

type IsKept = (formula: string) => boolean;

function unlinkTexts(anchor: XmlElement, isKept: IsKept): number {
  const linked = anchor.all('sp').filter((shape) => {
    const link = shape.get('textlink')?.replace(/^=/, '') ?? '';
    return link !== '' && !isKept(link);
  });
  for (const shape of linked) {
    shape.set('textlink', undefined);
    for (const text of shape.all('t')) text.text = '';
  }
  return linked.length;
}

function prune(element: XmlElement, isKept: IsKept): number {
  return element.elements().reduce((sum, child) => {
    if (child.name !== 'ser' && child.name !== 'tx') return sum + prune(child, isKept);
    if (child.all('f').every(({ text }) => isKept(text))) return sum;
    element.remove(child);
    return sum + 1;
  }, 0);
}

/** Charts of the newer kinds hold their data apart from what draws it: the data go, and the place that they came from. */
function pruneModern(root: XmlElement, isKept: IsKept): number {
  let dropped = 0;
  for (const kind of ['strDim', 'numDim', 'txData'])
    for (const data of root.all(kind)) {
      const formula = data.find('f');
      if (!formula || isKept(formula.text)) continue;
      formula.text = '#REF!';
      for (const cached of [...data.elements('lvl'), ...data.elements('v')]) data.remove(cached);
      dropped += 1;
    }
  return dropped;
}
