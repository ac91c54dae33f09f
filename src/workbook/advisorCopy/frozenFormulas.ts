import type { XmlElement } from '../../openxml/xml';
import { withCarried } from '../freeze/carriedReferences';
import { FROZEN_HEADER_ROW, FROZEN_HEADERS } from '../freeze/frozenSheet';
import { type GridArea, readAddress } from '../gridAddress';
import { type CopySheet, textOfCell } from './copyFile';
import { cellsOf, rowsOf } from './sheetCells';

/** A formula that was frozen in place: what it was, as of now, and the cells that show its value. */
export interface FrozenFormula {
  /** The sheet that it stood on. */
  readonly sheet: string;
  readonly formula: string;
  readonly areas: readonly GridArea[];
}

/** What the Backstop Frozen sheet of a file keeps: values that stand on other sheets may rest on what is left out. */
export function frozenFormulas({ root }: CopySheet, shared: readonly XmlElement[]): readonly FrozenFormula[] {
  const frozen: { sheet: string; address: string; formula: string; areas: GridArea[] }[] = [];
  for (const { row, element } of rowsOf(root)) {
    if (row <= FROZEN_HEADER_ROW) continue;
    const cells = new Map(cellsOf(element).map(({ column, cell }) => [FROZEN_HEADERS[column], cell]));
    const text = (header: (typeof FROZEN_HEADERS)[number]): string => {
      const cell = cells.get(header);
      return (cell && textOfCell(cell, shared)) ?? '';
    };
    const live = (header: (typeof FROZEN_HEADERS)[number]): string =>
      `=${cells.get(header)?.find('f')?.text ?? ''}`;
    const place = readAddress(live('Stands at'));
    if (!place?.sheet) continue;
    const [sheet, address, filledBy] = [place.sheet, text('Cell'), text('Filled by')];
    const first = frozen.find((each) => each.sheet === sheet && each.address === filledBy);
    if (filledBy !== '' && first) {
      first.areas.push(place.area);
      continue;
    }
    const formula = text('Formula');
    frozen.push({
      sheet,
      address,
      formula: withCarried(formula, live('Works on'), sheet) ?? formula,
      areas: [place.area],
    });
  }
  return frozen;
}
