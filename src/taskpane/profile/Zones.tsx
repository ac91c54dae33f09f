import type { StoredProfile } from '../../workbook/storedProfile';
import { strings } from '../strings';
import { ZoneCard } from './ZoneCard';

/** The zone in the dream and in the backup field, as soon as there is a score and a field. */
export function Zones({ profile }: { readonly profile: StoredProfile }) {
  const { step2, dream, backup, setting } = profile;
  const fields = [
    { role: strings.profile.dreamRole, specialty: dream },
    { role: strings.profile.backupRole, specialty: backup },
  ];
  const known = fields.filter(({ specialty }) => specialty !== undefined);
  return (
    <section className="zones" aria-label={strings.profile.zones} aria-live="polite">
      <h2>{strings.profile.zones}</h2>
      {(step2 === undefined || known.length === 0) && <p className="quiet">{strings.profile.zonesEmpty}</p>}
      {step2 !== undefined &&
        known.map(({ role, specialty = '' }) => (
          <ZoneCard key={role} role={role} step2={step2} specialty={specialty} setting={setting} />
        ))}
    </section>
  );
}
