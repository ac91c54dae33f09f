import type { FoundList, Mapping } from '../../workbook/foundList';
import { strings } from '../strings';
import { meaningOf } from './columnMeanings';
import { listStrings } from './listStrings';

/** The first rows of a list in the words of the mapping, so that a column that is read wrongly is seen before a run. */
export function Preview({ list, mapping }: { readonly list: FoundList; readonly mapping: Mapping }) {
  const used = list.columns.flatMap((column) => {
    const meaning = meaningOf(column, mapping);
    return meaning === undefined ? [] : [{ meaning, cells: column.firstRows }];
  });
  const count = Math.max(0, ...used.map(({ cells }) => cells.length));
  if (count === 0) return null;
  return (
    <div className="preview">
      <h3>{listStrings.preview}</h3>
      <ol>
        {Array.from({ length: count }, (_, row) => (
          <li key={row}>
            {used.map(({ meaning, cells }) => (
              <span key={meaning} data-meaning={meaning}>
                {listStrings.previewCell(strings.list.meanings[meaning], cells[row] ?? '')}
              </span>
            ))}
          </li>
        ))}
      </ol>
    </div>
  );
}
