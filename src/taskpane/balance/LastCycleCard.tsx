import { useId } from 'react';
import { PROFILE_FACTS } from '../../workbook/profileFacts';
import type { StoredProfile } from '../../workbook/storedProfile';
import { FactField } from '../profile/FactField';
import { LastList } from '../profile/LastList';
import { useStaysOpen } from '../useStaysOpen';
import { balanceStrings } from './balanceStrings';

/** Of the profile: how many programs, how many interviews, and how the list was made. */
const ASKED: readonly (keyof StoredProfile)[] = [
  'programsApplied',
  'interviews',
  'bothSettings',
  'safetySpecialty',
  'onlyFamiliar',
];

interface LastCycleCardProps {
  readonly profile: StoredProfile;
  readonly onSave: (profile: StoredProfile) => void;
}

/** The last cycle of those who apply again: asked here, kept in the profile, and held against what was called for. */
export function LastCycleCard({ profile, onSave }: LastCycleCardProps) {
  const heading = useId();
  const open = useStaysOpen(profile.programsApplied === undefined);
  return (
    <section className="card stack" aria-labelledby={heading}>
      <h2 id={heading}>{balanceStrings.lastCycle}</h2>
      <p className="quiet">{balanceStrings.lastCycleHelp}</p>
      <LastList profile={profile} onSave={onSave} />
      <details className="fold" open={open}>
        <summary tabIndex={0}>{balanceStrings.lastCycleAsked}</summary>
        <div className="facts">
          {PROFILE_FACTS.filter(({ key }) => ASKED.includes(key)).map((fact) => (
            <FactField key={fact.key} fact={fact} profile={profile} onSave={onSave} />
          ))}
        </div>
      </details>
    </section>
  );
}
