import { applicationsFor, type CountReading } from '../domain/applications';
import { whyCount } from '../domain/whyLists';
import { PART, STATUS, type CountPart } from './choiceSets';
import type { CellAnswer } from './engine/cells';
import { defineFunction } from './engine/defineFunction';
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
  summary: 'How many programs of a specialty to apply to.',
  parameters: {
    zoneOrStep2: zoneOrScore('Green, Yellow or Red; or your Step 2 CK score.'),
    specialty: specialty('The specialty.'),
    status: optional(choice(STATUS, 'First application (as usual) or reapplicant.')),
    anchors: optional(yesOrNo('Yes, or how many, if something weighs on the application.')),
    part: optional(choice(PART, 'point (as usual), min, max or range.')),
  },
  rules: ['R-401', 'R-402', 'R-403', 'R-404', 'R-405', 'R-406', 'R-408', 'R-409', 'R-410', 'R-417'],
  examples: [
    { given: ['Yellow', 'IM'], gives: 70 },
    { given: [234, 'IM', 'first', true], gives: 80 },
    { given: ['Red', 'Anesthesia', 'reapplicant', null, 'range'], gives: [[60, 100, true, 80]] },
  ],
  run: ({ zoneOrStep2, specialty, status = 'first', anchors = false }) =>
    applicationsFor({ ...zoneOrStep2, specialty: specialty.specialty, status, anchors }),
  show: (reading, { part = 'point' }) => PARTS[part](reading),
  why: (reading) => whyCount(reading),
});
