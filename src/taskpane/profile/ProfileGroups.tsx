import { FACT_GROUPS } from '../../workbook/profileFacts';
import type { StoredProfile } from '../../workbook/storedProfile';
import { Completeness } from './Completeness';
import { FactGroup } from './FactGroup';
import { Figures } from './Figures';
import { profileStrings as strings } from './profileStrings';

interface ProfileGroupsProps {
  readonly profile: StoredProfile;
  readonly onSave: (profile: StoredProfile) => void;
}

/** The form below the first view: what the figures say by themselves, and everything else that the articles ask. */
export function ProfileGroups({ profile, onSave }: ProfileGroupsProps) {
  return (
    <>
      <section className="zones" aria-label={strings.figures} aria-live="polite">
        <h2>{strings.figures}</h2>
        <p className="quiet">{strings.figuresHelp}</p>
        <Figures profile={profile} />
      </section>
      <section aria-label={strings.more}>
        <h2>{strings.more}</h2>
        <p className="quiet more-help">{strings.moreHelp}</p>
        {FACT_GROUPS.map(
          (group) =>
            group !== 'main' && <FactGroup key={group} group={group} profile={profile} onSave={onSave} />,
        )}
        <Completeness profile={profile} />
      </section>
    </>
  );
}
