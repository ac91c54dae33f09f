import type { FoundList, Mapping } from '../../workbook/foundList';
import { strings } from '../strings';
import { ColumnRow } from './ColumnRow';
import { corrected, meaningOf } from './columnMeanings';
import { Preview } from './Preview';

interface ColumnsProps {
  readonly list: FoundList;
  readonly mapping: Mapping;
  readonly onMapping: (mapping: Mapping) => void;
}

/** Which column is taken for what; open from the start while no column is taken for the program's name. */
export function Columns({ list, mapping, onMapping }: ColumnsProps) {
  const meanings = list.columns.map((column) => meaningOf(column, mapping));
  const used = meanings.filter((meaning) => meaning !== undefined).length;
  return (
    <details className="fold" open={!meanings.includes('program') || undefined}>
      <summary tabIndex={0}>
        {strings.list.columns}{' '}
        <span className="quiet">{strings.list.columnsUsed(used, list.columns.length)}</span>
      </summary>
      <p className="quiet">{strings.list.columnsHelp}</p>
      <Preview list={list} mapping={mapping} />
      <ul className="columns">
        {list.columns.map((column) => (
          <ColumnRow
            key={column.index}
            column={column}
            mapping={mapping}
            onChoose={(choice) => onMapping(corrected(list, mapping, column.index, choice))}
          />
        ))}
      </ul>
    </details>
  );
}
