import { formulaTokens } from '../../openxml/formulaTokens';
import { readAddress } from '../gridAddress';
import { keyOf } from './cellRuns';

/** The first cells of the spills that a formula on `sheet` points at, as `C5#` or as files spell it, by their keys. */
export function spillsReadBy(formula: string, sheet: string): readonly string[] {
  if (!/#|ANCHORARRAY/i.test(formula)) return [];
  const tokens = formulaTokens(formula);
  return tokens.flatMap(({ kind, text }, at) => {
    if (kind !== 'reference') return [];
    const prefix = tokens[at - 1]?.kind === 'sheet' ? (tokens[at - 1]?.text ?? '') : '';
    const caller = tokens[at - (prefix === '' ? 2 : 3)]?.text ?? '';
    const points = tokens[at + 1]?.text === '#' || /^(?:_xlfn\.)?ANCHORARRAY$/i.test(caller);
    const cell = points ? readAddress(`${prefix}${text}`) : undefined;
    return cell ? [keyOf({ sheet: cell.sheet ?? sheet, ...cell.area })] : [];
  });
}
