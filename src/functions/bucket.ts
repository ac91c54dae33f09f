import { bucketOf } from '../domain/buckets';
import { zoneOf } from '../domain/zones';
import { KIND, LOCATION } from './choiceSets';
import { defineFunction } from './engine/defineFunction';
import { describe } from './engine/help';
import { choice, score, scoreForm, specialty, yesOrNo } from './engine/kinds';
import { maybeBlank, optional } from './engine/parameter';

export const bucket = defineFunction({
  id: 'BUCKET',
  parameters: {
    step2: score,
    programStep2: maybeBlank(scoreForm),
    cutoff: optional(score),
    specialty: optional(specialty),
    kind: optional(choice(KIND)),
    location: optional(choice(LOCATION)),
    friendly: optional(yesOrNo),
  },
  run: ({ step2, programStep2, cutoff, specialty, kind, location, friendly }, rules) =>
    bucketOf(
      {
        step2,
        score: programStep2,
        cutoff,
        specialty: specialty?.specialty,
        kind,
        location,
        friendly,
      },
      rules,
    ),
  show: (reading) => reading.label,
  why(say, reading, { step2, specialty }, rules) {
    const zone = specialty && zoneOf(step2, specialty.specialty, undefined, rules);
    return say.whyBucket(reading, zone?.ok ? zone.value : undefined, [], rules);
  },
});

HELP: describe(bucket, {
  summary: 'What a program is for you: Reach, Realistic or Safety, or ? when too little is known.',
  parameters: {
    step2: 'Your Step 2 CK score.',
    programStep2: 'What its residents score: 245, "243-267", "245+" or "24x". May be blank.',
    cutoff: 'The score below which the program screens out.',
    specialty: 'The specialty; needed for a label by kind.',
    kind: 'Kind of program, used when its score is not known.',
    location: 'How sought-after its place is.',
    friendly: 'Yes if it is friendly to your situation.',
  },
  rules: ['R-468'],
  examples: [
    { given: [250, '243-267'], gives: 'Realistic' },
    { given: [238, 252], gives: 'Reach' },
    { given: [238, 230, 240], gives: 'Reach' },
    { given: [238, null, null, 'IM', 'community', 'less-desired'], gives: 'Safety' },
    { given: [238, null], gives: '?' },
  ],
});
