import { missProfile } from '../../domain/missProfile';
import { rulesInForce } from '../../functions/rulesInForce';
import type { StoredProfile } from '../../workbook/storedProfile';
import { Why } from '../Why';
import { profileStrings as strings } from './profileStrings';

/** What kind of miss the last cycle was, once something of it is known besides the score. */
export function Miss({ profile }: { readonly profile: StoredProfile }) {
  const { step2, researchInDream: research, interviews } = profile;
  if (step2 === undefined || (research === undefined && interviews === undefined)) return null;
  const miss = missProfile({ step2, research, interviews }, rulesInForce());
  if (!miss.ok) return null;
  return (
    <article className="card" aria-live="polite">
      <p className="card-role">{strings.miss}</p>
      <h3>{miss.value.type}</h3>
      <Why of={strings.miss}>{(say) => say.whyMiss(miss.value)}</Why>
    </article>
  );
}
