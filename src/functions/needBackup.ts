import { backupNeed } from '../domain/backupNeed';
import { zoneOf } from '../domain/zones';
import { defineFunction } from './engine/defineFunction';
import { describe } from './engine/help';
import { specialty, yesOrNo, zoneOrScore } from './engine/kinds';
import { optional } from './engine/parameter';

export const needBackup = defineFunction({
  id: 'NEEDBACKUP',
  parameters: {
    zoneOrStep2: zoneOrScore,
    specialty,
    anchors: optional(yesOrNo),
  },
  run({ zoneOrStep2, specialty, anchors }, rules) {
    if ('zone' in zoneOrStep2) return backupNeed(zoneOrStep2.zone, specialty.specialty, anchors, rules);
    const reading = zoneOf(zoneOrStep2.step2, specialty.specialty, undefined, rules);
    return reading.ok ? backupNeed(reading.value.zone, specialty.specialty, anchors, rules) : reading;
  },
  show: (reading) => reading.need,
  why: (say, reading, { zoneOrStep2, specialty }, rules) =>
    say.whyNeed(reading) + say.whyZoneNorm(zoneOrStep2, specialty.specialty, rules),
});

HELP: describe(needBackup, {
  summary: 'Whether a zone in a specialty calls for a backup specialty: Yes, Optional or No.',
  parameters: {
    zoneOrStep2: 'Green, Yellow or Red; or your Step 2 CK score.',
    specialty: 'The dream specialty.',
    anchors: 'Yes, or how many, if something weighs on the application.',
  },
  rules: ['R-160'],
  examples: [
    { given: ['Yellow', 'IM'], gives: 'Optional' },
    { given: ['Yellow', 'IM', true], gives: 'Yes' },
    { given: [223, 'Ortho'], gives: 'Yes' },
  ],
});
