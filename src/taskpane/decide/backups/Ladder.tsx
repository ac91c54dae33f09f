import { pivotLadder, type LadderStep } from '../../../domain/pivotLadder';
import type { Specialty } from '../../../domain/specialties';
import { rulesInForce } from '../../../functions/rulesInForce';
import { Sentence } from '../../Sentence';
import { backupStrings } from './backupStrings';

/** Where a pivot from the dream can lead, step by step with its source; nothing where no article says. */
export function Ladder({ dream }: { readonly dream: Specialty }) {
  const steps = pivotLadder(dream, rulesInForce());
  if (!steps.ok) return null;
  return (
    <details className="fold">
      <summary tabIndex={0}>{backupStrings.ladder}</summary>
      <p className="small quiet">{backupStrings.ladderHelp}</p>
      <ul className="plain-list">
        {steps.value.map((step) => (
          <li key={keyOf(step)}>
            <Sentence by={(say) => say.whyStep(step)} />
          </li>
        ))}
      </ul>
    </details>
  );
}

const keyOf = ({ base, end }: LadderStep): string => backupStrings.then(base, end);
