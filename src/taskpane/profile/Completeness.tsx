import {
  AUTOPSY,
  BEFORE_DECIDING,
  completeness,
  INVENTORY,
  SNAPSHOT,
  type Heading,
} from '../../domain/completeness';
import type { StoredProfile } from '../../workbook/storedProfile';
import { profileStrings as strings } from './profileStrings';

type ListName = keyof typeof strings.lists;

const FIRST: readonly (readonly [ListName, readonly Heading[]])[] = [
  ['deciding', BEFORE_DECIDING],
  ['snapshot', SNAPSHOT],
];
const AGAIN: typeof FIRST = [...FIRST, ['autopsy', AUTOPSY], ['inventory', INVENTORY]];

/** How much is known of what the articles want at hand, and what is open. Who applies again needs more. */
export function Completeness({ profile }: { readonly profile: StoredProfile }) {
  const lists = profile.status === 'reapplicant' ? AGAIN : FIRST;
  return (
    <details className="fold">
      <summary tabIndex={0}>{strings.complete}</summary>
      <dl className="open-facts">
        {lists.map(([name, headings]) => {
          const { known, of, open } = completeness(profile, headings);
          return (
            <div key={name}>
              <dt>
                {strings.lists[name]}: {strings.known(known, of)}
              </dt>
              <dd className="quiet">{open.length > 0 ? open.join(', ') : strings.allKnown}</dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}
