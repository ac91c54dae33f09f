import { applicationsFor, type CountReading } from '../domain/applications';
import { PART, STATUS, type CountPart } from './choiceSets';
import type { CellAnswer } from './engine/cells';
import { defineFunction } from './engine/defineFunction';
import { describe } from './engine/help';
import { choice, specialty, yesOrNo, zoneOrScore } from './engine/kinds';
import { optional } from './engine/parameter';

const PARTS: Readonly<Record<CountPart, (reading: CountReading) => CellAnswer | readonly CellAnswer[]>> = {
  point: ({ point }) => point,
  min: ({ min }) => min,
  max: ({ max }) => max,
  range: ({ min, max, open, point }) => [min, max, open, point],
};

export const appCount = defineFunction({
  id: 'APPCOUNT',
  parameters: {
    zoneOrStep2: zoneOrScore,
    specialty,
    status: optional(choice(STATUS)),
    anchors: optional(yesOrNo),
    part: optional(choice(PART)),
  },
  run: ({ zoneOrStep2, specialty, status = 'first', anchors = false }, rules) =>
    applicationsFor({ ...zoneOrStep2, specialty: specialty.specialty, status, anchors }, rules),
  show: (reading, { part = 'point' }) => PARTS[part](reading),
  why: (say, reading, { zoneOrStep2, specialty }, rules) =>
    say.whyCount(reading, rules) + say.whyZoneNorm(zoneOrStep2, specialty.specialty, rules),
});

HELP: describe(appCount, {
  summary: 'How many programs of a specialty to apply to.',
  parameters: {
    zoneOrStep2: 'Green, Yellow or Red; or your Step 2 CK score.',
    specialty: 'The specialty.',
    status: 'First application (as usual) or reapplicant.',
    anchors: 'Yes, or how many, if something weighs on the application.',
    part: 'point (as usual), min, max or range.',
  },
  rules: ['R-401', 'R-402', 'R-403', 'R-404', 'R-405', 'R-406', 'R-408', 'R-409', 'R-410', 'R-417'],
  examples: [
    { given: ['Yellow', 'IM'], gives: 70 },
    { given: [234, 'IM', 'first', true], gives: 80 },
    { given: ['Red', 'Anesthesia', 'reapplicant', null, 'range'], gives: [[60, 100, true, 80]] },
  ],
});
