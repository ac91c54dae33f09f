import type { XmlElement } from '../../openxml/xml';

export type IsKept = (formula: string) => boolean;

export interface ChartFrozen {
  readonly dropped: number;
  /** Whether the chart shows nothing any more: its title and labels would only tell what is not there. */
  readonly isSpent: boolean;
}

/** Takes out of a chart the series and titles that show what is left out. */
export function freezeChart(root: XmlElement, isKept: IsKept): ChartFrozen {
  const before = root.all('ser').length;
  const dropped = prune(root, isKept);
  return { dropped, isSpent: before > 0 && root.all('ser').length === 0 };
}

function prune(element: XmlElement, isKept: IsKept): number {
  return element.elements().reduce((sum, child) => {
    if (child.name !== 'ser' && child.name !== 'tx') return sum + prune(child, isKept);
    if (child.all('f').every(({ text }) => isKept(text))) return sum;
    element.remove(child);
    return sum + 1;
  }, 0);
}

const DATA = ['strDim', 'numDim', 'txData'] as const;

/** Charts of the newer kinds hold their data apart from what draws it: the data go, and the place that they came from. */
export function freezeModernChart(root: XmlElement, isKept: IsKept): ChartFrozen {
  let dropped = 0;
  for (const kind of DATA)
    for (const data of root.all(kind)) {
      const formula = data.find('f');
      if (!formula || isKept(formula.text)) continue;
      formula.text = '#REF!';
      for (const cached of [...data.elements('lvl'), ...data.elements('v')]) data.remove(cached);
      dropped += 1;
    }
  const isShown = [...root.all('strDim'), ...root.all('numDim')].some(
    (data) => data.elements('lvl').length > 0,
  );
  return { dropped, isSpent: dropped > 0 && !isShown };
}
