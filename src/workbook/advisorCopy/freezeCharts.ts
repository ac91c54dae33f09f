import { namespaces } from '../../openxml/namespaces';
import { parseXml, XmlElement } from '../../openxml/xml';
import type { FormulaVerdict } from './formulaVerdict';

/** What becomes of a formula of a drawing. */
export type Verdict = (formula: string) => FormulaVerdict;

interface ChartFrozen {
  readonly dropped: number;
  /** Whether the chart shows nothing any more: its title and labels would only tell what is not there. */
  readonly isSpent: boolean;
}

/** Takes out of a chart the series and titles that show what is left out. What it shows of another workbook stays, without saying of which. */
export function freezeChart(root: XmlElement, verdict: Verdict): ChartFrozen {
  const before = root.all('ser').length;
  unlink(root, verdict);
  const dropped = prune(root, (formula) => verdict(formula) === 'keep');
  return { dropped, isSpent: before > 0 && root.all('ser').length === 0 };
}

function prune(element: XmlElement, isKept: (formula: string) => boolean): number {
  return element.elements().reduce((sum, child) => {
    if (child.name !== 'ser' && child.name !== 'tx') return sum + prune(child, isKept);
    if (child.all('f').every(({ text }) => isKept(text))) return sum;
    element.remove(child);
    return sum + 1;
  }, 0);
}

/** Puts what a chart last read of another workbook in the place of the reference. `holder` is what the element stands in. */
function unlink(element: XmlElement, verdict: Verdict, holder?: XmlElement): void {
  for (const child of element.elements()) {
    const formula = child.find('f');
    if (!formula || verdict(formula.text) !== 'unlink') unlink(child, verdict, element);
    else {
      const literal = literalOf(child, element.name === 'tx' ? (holder?.name ?? '') : undefined);
      if (literal) element.insert(literal, child);
      element.remove(child);
    }
  }
}

/** The values of a reference as the format writes them without one; undefined where it cannot. `titled`: what has it for its name. */
function literalOf(reference: XmlElement, titled: string | undefined): XmlElement | undefined {
  const cache = reference.elements().find(({ name }) => name.endsWith('Cache'));
  const named = (name: string): XmlElement => new XmlElement(reference.tag.replace(/[^:]*$/, name), '', []);
  if (reference.name === 'numRef') return named('numLit').fill(cache?.children ?? []);
  if (reference.name !== 'strRef' && reference.name !== 'multiLvlStrRef') return undefined;
  if (titled === undefined) return named('strLit').fill((cache?.find('lvl') ?? cache)?.children ?? []);
  const text = cache?.all('v')[0]?.text ?? '';
  if (titled === 'ser') {
    const value = named('v');
    value.text = text;
    return value;
  }
  const paragraph = parseXml(`<a:p xmlns:a="${namespaces.drawing}"><a:r><a:t/></a:r></a:p>`).root;
  for (const run of paragraph.all('t')) run.text = text;
  return named('rich').fill([new XmlElement('a:bodyPr').set('xmlns:a', namespaces.drawing), paragraph]);
}

const DATA = ['strDim', 'numDim', 'txData'] as const;

/** Charts of the newer kinds hold their data apart from what draws it: the data go, and the place that they came from. */
export function freezeModernChart(root: XmlElement, verdict: Verdict): ChartFrozen {
  let dropped = 0;
  for (const kind of DATA)
    for (const data of root.all(kind)) {
      const formula = data.find('f');
      const becomes = formula === undefined ? 'keep' : verdict(formula.text);
      if (!formula || becomes === 'keep') continue;
      formula.text = '#REF!';
      if (becomes === 'unlink') continue;
      for (const cached of [...data.elements('lvl'), ...data.elements('v')]) data.remove(cached);
      dropped += 1;
    }
  const isShown = [...root.all('strDim'), ...root.all('numDim')].some(
    (data) => data.elements('lvl').length > 0,
  );
  return { dropped, isSpent: dropped > 0 && !isShown };
}
