import { packetOf } from '../../domain/packet';
import { pointedCauses } from '../../domain/pointedCauses';
import type { PacketWord } from '../../domain/rules/profile';
import { whyPacket } from '../../domain/whyCycle';
import { rulesInForce } from '../../functions/rulesInForce';
import type { StoredProfile } from '../../workbook/storedProfile';
import { StateChip, type Tone } from '../decide/StateChip';
import { Why } from '../Why';
import { PointedCause } from './PointedCause';
import { profileStrings as strings } from './profileStrings';

const TONES: Readonly<Record<PacketWord, Tone>> = { mediocre: 'red', mixed: 'amber', competitive: 'green' };

interface PacketProps {
  readonly profile: StoredProfile;
  readonly onSave: (profile: StoredProfile) => void;
}

/** What the packet amounts to, once one of its questions is answered. */
export function Packet({ profile, onSave }: PacketProps) {
  const rules = rulesInForce();
  const packet = packetOf(profile, rules);
  if (!packet) return null;
  const again = profile.status === 'reapplicant';
  return (
    <article className="card" aria-live="polite">
      <p className="card-label">
        {strings.packet} <StateChip tone={TONES[packet.word]} word={strings.packetWords[packet.word]} />
      </p>
      <Why of={strings.packet}>{whyPacket(packet, rules)}</Why>
      {again &&
        pointedCauses(packet, undefined).map((cause) => (
          <PointedCause key={cause} cause={cause} profile={profile} onSave={onSave} />
        ))}
    </article>
  );
}
