import { handful } from '../../domain/directorSupport';
import { lastCycleOf, type LastCycleReading } from '../../domain/lastCycle';
import { pointedCauses } from '../../domain/pointedCauses';
import { whyLastCycle } from '../../domain/whyCycle';
import type { Answer } from '../../domain/words';
import { rulesInForce } from '../../functions/rulesInForce';
import type { StoredProfile } from '../../workbook/storedProfile';
import { StateChip, type Tone } from '../decide/StateChip';
import { Sentence } from '../Sentence';
import { PointedCause } from './PointedCause';
import { profileStrings as strings } from './profileStrings';

const TONES: Readonly<Record<Answer, Tone>> = { yes: 'red', no: 'green', unknown: 'plain' };

interface LastListProps {
  readonly profile: StoredProfile;
  readonly onSave: (profile: StoredProfile) => void;
}

const tooNarrow = ({ underApplied, allIn, narrow }: LastCycleReading): Answer =>
  underApplied === 'yes' || allIn === 'yes' || narrow.length > 0 ? 'yes' : underApplied;

/** Whether the list of the last cycle was too narrow, once something of it is told. */
export function LastList({ profile, onSave }: LastListProps) {
  const rules = rulesInForce();
  const cycle = lastCycleOf(profile, rules);
  if (!cycle) return null;
  if (!cycle.ok)
    return (
      <p className="quiet">
        <Sentence by={(say) => say.explain(cycle.problem)} />
      </p>
    );
  const narrow = tooNarrow(cycle.value);
  const enough = handful(profile.interviews, rules);
  return (
    <article className="card" aria-live="polite">
      <p className="card-label">
        {strings.lastList} <StateChip tone={TONES[narrow]} word={strings.lastListWords[narrow]} />
      </p>
      <p>{whyLastCycle(cycle.value, enough === 'no' ? 'yes' : enough === 'yes' ? 'no' : 'unknown')}</p>
      {pointedCauses(undefined, cycle.value).map((cause) => (
        <PointedCause key={cause} cause={cause} profile={profile} onSave={onSave} />
      ))}
    </article>
  );
}
