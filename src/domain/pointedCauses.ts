import type { LastCycleReading } from './lastCycle';
import type { Cause } from './missCauses';
import type { PacketReading } from './packet';

/**
 * Which causes of a miss the answers point to: a mediocre packet to the application's quality, a list that was
 * too short, all in or narrow to the strategy. It points; the one or two causes are for a person to name.
 */
export function pointedCauses(
  packet: PacketReading | undefined,
  list: LastCycleReading | undefined,
): readonly Cause[] {
  const narrow = list && (list.underApplied === 'yes' || list.allIn === 'yes' || list.narrow.length > 0);
  return [
    ...(packet?.word === 'mediocre' ? (['application quality'] as const) : []),
    ...(narrow ? (['strategy'] as const) : []),
  ];
}
