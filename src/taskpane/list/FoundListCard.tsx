import { Button } from '../controls';
import type { FoundList } from '../../workbook/foundList';
import { strings } from '../strings';

interface FoundListCardProps {
  readonly lists: readonly FoundList[];
  readonly chosen: FoundList;
  readonly onChoose: (address: string) => void;
  readonly onLookAgain: () => void;
}

/** Where the list was found; a choice when the sheet holds several. */
export function FoundListCard({ lists, chosen, onChoose, onLookAgain }: FoundListCardProps) {
  return (
    <div className="card found">
      {lists.length > 1 ? (
        <fieldset className="choice">
          <legend>{strings.list.several}</legend>
          {lists.map((list) => (
            <label key={list.address} className="pick">
              <input
                type="radio"
                name="list"
                checked={list.address === chosen.address}
                onChange={() => onChoose(list.address)}
              />
              <span>
                <strong>{list.address}</strong>{' '}
                <span className="quiet">{strings.list.size(list.rows, list.table)}</span>
              </span>
            </label>
          ))}
        </fieldset>
      ) : (
        <p>
          <strong>{strings.list.place(chosen.sheet, chosen.address)}</strong>
          <br />
          <span className="quiet">{strings.list.size(chosen.rows, chosen.table)}</span>
        </p>
      )}
      {chosen.classified && <p className="quiet">{strings.list.classified}</p>}
      <Button size="small" appearance="subtle" className="flush-button" onClick={onLookAgain}>
        {strings.list.lookAgain}
      </Button>
    </div>
  );
}
