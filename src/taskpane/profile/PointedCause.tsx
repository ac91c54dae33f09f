import type { Cause } from '../../domain/missCauses';
import type { StoredProfile } from '../../workbook/storedProfile';
import { Button } from '../controls';
import { profileStrings as strings } from './profileStrings';

interface PointedCauseProps {
  readonly cause: Cause;
  readonly profile: StoredProfile;
  readonly onSave: (profile: StoredProfile) => void;
}

/** A cause that the answers point to, to be named in one press; naming it stays with the person. */
export function PointedCause({ cause, profile, onSave }: PointedCauseProps) {
  const { cause1, cause2 } = profile;
  if (cause1 === cause || cause2 === cause) return <p className="quiet">{strings.named(cause)}</p>;
  return (
    <>
      <p>{strings.points(cause)}</p>
      {cause1 && cause2 ? (
        <p className="quiet">{strings.causesFull(cause1, cause2)}</p>
      ) : (
        <div className="actions">
          <Button onClick={() => onSave({ ...profile, ...(cause1 ? { cause2: cause } : { cause1: cause }) })}>
            {strings.nameCause(cause)}
          </Button>
        </div>
      )}
    </>
  );
}
