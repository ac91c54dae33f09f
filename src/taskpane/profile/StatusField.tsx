import { STATUSES } from '../../domain/words';
import type { Status } from '../../domain/words';
import { strings } from '../strings';

interface StatusFieldProps {
  readonly status: Status;
  readonly onStatus: (status: Status) => void;
}

/** First application or another one: the counts differ. */
export function StatusField({ status, onStatus }: StatusFieldProps) {
  return (
    <fieldset className="choice">
      <legend>{strings.profile.status}</legend>
      <div className="segments">
        {STATUSES.map((each) => (
          <label key={each}>
            <input type="radio" name="status" checked={each === status} onChange={() => onStatus(each)} />
            <span>{strings.profile.statuses[each]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
