import { STATUSES } from '../../domain/words';
import type { Status } from '../../domain/words';
import { strings } from '../strings';
import { Segments } from './Segments';

interface StatusFieldProps {
  readonly status: Status;
  readonly onStatus: (status: Status) => void;
}

/** First application or another one: the counts differ. */
export function StatusField({ status, onStatus }: StatusFieldProps) {
  return (
    <Segments
      label={strings.profile.status}
      choices={STATUSES}
      words={strings.profile.statuses}
      chosen={status}
      onChoose={onStatus}
    />
  );
}
