import { bucketOf } from '../domain/buckets';
import { whyBucket } from '../domain/why';
import { zoneOf } from '../domain/zones';
import { KIND, LOCATION } from './choiceSets';
import { defineFunction } from './engine/defineFunction';
import { choice, score, scoreForm, specialty, yesOrNo } from './engine/kinds';
import { maybeBlank, optional } from './engine/parameter';

export const bucket = defineFunction({
  id: 'BUCKET',
  summary: 'What a program is for you: Reach, Realistic or Safety, or ? when too little is known.',
  parameters: {
    step2: score('Your Step 2 CK score.'),
    programStep2: maybeBlank(
      scoreForm('What its residents score: 245, "243-267", "245+" or "24x". May be blank.'),
    ),
    cutoff: optional(score('The score below which the program screens out.')),
    specialty: optional(specialty('The specialty; needed for a label by kind.')),
    kind: optional(choice(KIND, 'Kind of program, used when its score is not known.')),
    location: optional(choice(LOCATION, 'How sought-after its place is.')),
    friendly: optional(yesOrNo('Yes if it is friendly to your situation.')),
  },
  rules: ['R-468'],
  examples: [
    { given: [250, '243-267'], gives: 'Realistic' },
    { given: [238, 252], gives: 'Reach' },
    { given: [238, 230, 240], gives: 'Reach' },
    { given: [238, null, null, 'IM', 'community', 'less-desired'], gives: 'Safety' },
    { given: [238, null], gives: '?' },
  ],
  run: ({ step2, programStep2, cutoff, specialty, kind, location, friendly }) =>
    bucketOf({
      step2,
      score: programStep2,
      cutoff,
      specialty: specialty?.specialty,
      kind,
      location,
      friendly,
    }),
  show: (reading) => reading.label,
  why(reading, { step2, specialty }) {
    const zone = specialty && zoneOf(step2, specialty.specialty);
    return whyBucket(reading, zone?.ok ? zone.value : undefined);
  },
});
