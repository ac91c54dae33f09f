import { findSpecialty } from '../../domain/specialties';
import { zoneOf } from '../../domain/zones';
import type { Setting } from '../../domain/words';
import { rulesInForce } from '../../functions/rulesInForce';
import { LabelChip } from '../LabelChip';
import { strings } from '../strings';
import { Why } from '../Why';

interface ZoneCardProps {
  readonly role: string;
  readonly step2: number;
  readonly specialty: string;
  readonly setting: Setting | undefined;
}

/** The zone of one field with its reason. Shows nothing where the fields above already say what is wrong. */
export function ZoneCard({ role, step2, specialty, setting }: ZoneCardProps) {
  const match = findSpecialty(specialty);
  const zone = match.ok ? zoneOf(step2, match.value.specialty, setting, rulesInForce()) : match;
  if (!zone.ok) return null;
  const { zone: label, specialty: name } = zone.value;
  return (
    <article className="card">
      <p className="card-role">{role}</p>
      <h3>{name}</h3>
      <p className="card-label">
        <LabelChip label={label} /> <span className="quiet">{strings.profile.zoneMeaning[label]}</span>
      </p>
      <Why of={`${strings.zones[label]}, ${name}`}>
        {(say) => say.whyZone(zone.value, {}, rulesInForce())}
      </Why>
    </article>
  );
}
