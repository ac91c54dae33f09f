import { backupNeed } from '../domain/backupNeed';
import { whyNeed } from '../domain/why';
import { zoneOf } from '../domain/zones';
import { defineFunction } from './engine/defineFunction';
import { specialty, yesOrNo, zoneOrScore } from './engine/kinds';
import { optional } from './engine/parameter';

export const needBackup = defineFunction({
  id: 'NEEDBACKUP',
  summary: 'Whether a zone in a specialty calls for a backup specialty: Yes, Optional or No.',
  parameters: {
    zoneOrStep2: zoneOrScore('Green, Yellow or Red; or your Step 2 CK score.'),
    specialty: specialty('The dream specialty.'),
    anchors: optional(yesOrNo('Yes, or how many, if something weighs on the application.')),
  },
  rules: ['R-160'],
  examples: [
    { given: ['Yellow', 'IM'], gives: 'Optional' },
    { given: ['Yellow', 'IM', true], gives: 'Yes' },
    { given: [223, 'Ortho'], gives: 'Yes' },
  ],
  run({ zoneOrStep2, specialty, anchors }) {
    if ('zone' in zoneOrStep2) return backupNeed(zoneOrStep2.zone, specialty.specialty, anchors);
    const reading = zoneOf(zoneOrStep2.step2, specialty.specialty);
    return reading.ok ? backupNeed(reading.value.zone, specialty.specialty, anchors) : reading;
  },
  show: (reading) => reading.need,
  why: whyNeed,
});
