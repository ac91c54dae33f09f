import { useState } from 'react';
import { rankCategory } from '../../domain/categories';
import { readRank } from '../../domain/ranks';
import { rulesInForce } from '../../functions/rulesInForce';
import { PROFILE_FACTS, type FactGroup as GroupName, type ProfileFact } from '../../workbook/profileFacts';
import type { StoredProfile } from '../../workbook/storedProfile';
import { AfterOutcome } from './AfterOutcome';
import { CounterPlans } from './CounterPlans';
import { FactField } from './FactField';
import { isKnown } from './factValues';
import { LastList } from './LastList';
import { Miss } from './Miss';
import { Packet } from './Packet';
import { profileStrings as strings } from './profileStrings';

interface FactGroupProps {
  readonly group: Exclude<GroupName, 'main'>;
  readonly profile: StoredProfile;
  readonly onSave: (profile: StoredProfile) => void;
}

/** A part of the form behind its heading; its fields are drawn once it is opened. */
export function FactGroup({ group, profile, onSave }: FactGroupProps) {
  const [opened, setOpened] = useState(false);
  const facts = PROFILE_FACTS.filter((fact) => fact.group === group && isAsked(fact, profile));
  const known = facts.filter((fact) => isKnown(profile, fact)).length;
  return (
    <details className="fold" onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
      <summary tabIndex={0}>
        {strings.groups[group]} <span className="quiet">{strings.answered(known, facts.length)}</span>
      </summary>
      {opened && (
        <div className="facts">
          {group === 'private' && <p className="quiet">{strings.privateHelp}</p>}
          {facts.map((fact) => (
            <FactField key={fact.key} fact={fact} profile={profile} onSave={onSave} />
          ))}
          {group === 'private' && <CounterPlans profile={profile} />}
          {group === 'packet' && <Packet profile={profile} onSave={onSave} />}
          {group === 'cycle' && (
            <>
              <AfterOutcome profile={profile} />
              <LastList profile={profile} onSave={onSave} />
              <Miss profile={profile} />
            </>
          )}
        </div>
      )}
    </details>
  );
}

/** Which half of a quartile it is matters only where the quartile spans two categories. */
function isAsked({ key }: ProfileFact, { rank }: StoredProfile): boolean {
  if (key !== 'rankConfirmed') return true;
  const place = rank === undefined ? undefined : readRank(rank);
  if (!place?.ok) return false;
  const { category, worst } = rankCategory(place.value, 'unknown', rulesInForce());
  return category !== worst;
}
