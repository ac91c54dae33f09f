import type { XmlElement } from '../../openxml/xml';
import type { CopyFile, CopySheet } from './copyFile';
import type { FormulaJudge } from './formulaVerdict';

/** Charts keep what they last showed: series over what was left out go, and titles that repeat it. Answers how many. */
export function freezeCharts({ parts }: CopyFile, sheet: CopySheet, judge: FormulaJudge): number {
  let dropped = 0;
  for (const drawing of parts.related(sheet.path, 'drawing'))
    for (const { target } of parts.related(drawing.target, 'chart')) {
      const root = parts.xml(target);
      if (root) dropped += prune(root, sheet.name, judge);
    }
  return dropped;
}

function prune(element: XmlElement, sheet: string, judge: FormulaJudge): number {
  return element.elements().reduce((sum, child) => {
    if (child.name === 'ser' || child.name === 'tx') {
      if (child.all('f').some(({ text }) => judge.verdict(text, sheet) !== 'keep')) {
        element.remove(child);
        return sum + 1;
      }
      return sum;
    }
    return sum + prune(child, sheet, judge);
  }, 0);
}
