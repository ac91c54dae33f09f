import type { Cause } from '../domain/missCauses';
import type { Zone } from '../domain/words';
import { choiceSet } from './engine/choices';
import { explainWords } from './engine/help';

export const ZONE = choiceSet<Zone>('ZONE', { Green: [], Yellow: [], Red: [] });
HELP: explainWords(ZONE, {
  Green: 'At or above what the field usually asks for.',
  Yellow: 'Somewhat under it.',
  Red: 'Far under it.',
});

export const CAUSE = choiceSet<Cause>('CAUSE', {
  metrics: ['scores', 'score'],
  'application quality': ['quality', 'application', 'packet'],
  strategy: ['list', 'list strategy'],
  'reputation or flags': ['reputation', 'flags', 'red flags'],
});
HELP: explainWords(CAUSE, {
  metrics: 'Scores, grades or outputs.',
  'application quality': 'Letters, statement or interviews.',
  strategy: 'Too few programs, too late, or the wrong ones.',
  'reputation or flags': 'Something in the file, or a reputation.',
});
