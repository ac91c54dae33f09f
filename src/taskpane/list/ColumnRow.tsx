import { Select } from '../controls';
import type { FoundColumn, Mapping } from '../../workbook/foundList';
import { strings } from '../strings';
import { CHOICES, meaningOf } from './columnMeanings';
import type { Choice } from './columnMeanings';

interface ColumnRowProps {
  readonly column: FoundColumn;
  readonly mapping: Mapping;
  readonly onChoose: (choice: Choice) => void;
}

/** One column: what it is called, what is in it, what it is taken for and why, and a way to correct that. */
export function ColumnRow({ column, mapping, onChoose }: ColumnRowProps) {
  const { letter, header, samples } = column;
  const meaning = meaningOf(column, mapping) ?? '';
  const isRemembered = column.because === 'remembered' && mapping[column.index] === column.meaning;
  const because = column.index in mapping && !isRemembered ? 'chosen' : column.because;
  return (
    <li className="column" data-used={meaning !== ''}>
      <span className="column-letter" aria-hidden="true">
        {letter}
      </span>
      <div className="column-body">
        <p className="column-head">
          <span className="unseen">{strings.list.column(letter)}: </span>
          {header === '' ? <em>{strings.list.noHeader}</em> : header}
        </p>
        <p className="quiet clipped">
          {samples.length === 0 ? strings.list.empty : strings.list.samples(samples)}
        </p>
        <Select
          size="small"
          aria-label={strings.list.columnMeaning(letter, header)}
          value={meaning}
          onChange={(_, { value }) => onChoose(CHOICES.find((each) => each === value) ?? '')}
        >
          {CHOICES.map((each) => (
            <option key={each} value={each}>
              {each === '' ? strings.list.notUsed : strings.list.meanings[each]}
            </option>
          ))}
        </Select>
        {meaning !== '' && because !== undefined && (
          <p className="quiet small">{strings.list.because[because]}</p>
        )}
      </div>
    </li>
  );
}
