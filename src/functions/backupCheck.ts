import { found, refused } from '../domain/outcome';
import type { Answer } from '../domain/words';
import { SETTING } from './choiceSets';
import { defineLateFunction } from './engine/defineFunction';
import { describe } from './engine/help';
import { answer, choice, score, specialty } from './engine/kinds';
import { maybeBlank, optional, type CellParameter } from './engine/parameter';

/** Whether there are enough places: a judgement, or how many positions there are. */
const places: CellParameter<{ readonly volume: Answer } | { readonly positions: number }> = {
  ...answer,
  read(cell, name, rules) {
    if (typeof cell === 'number' && cell !== 0)
      return Number.isInteger(cell) && cell > 0
        ? found({ positions: cell })
        : refused({
            code: 'number-not-meant',
            name,
            given: String(cell),
            expected: 'yes, no, unknown or a whole number of positions',
          });
    const reading = answer.read(cell, name, rules);
    return reading?.ok ? found({ volume: reading.value }) : reading;
  },
};

export const backupCheck = defineLateFunction({
  id: 'BACKUPCHECK',
  parameters: {
    dream: specialty,
    backup: specialty,
    step2: score,
    fit: maybeBlank(answer),
    volume: maybeBlank(places),
    pathways: optional(answer),
    setting: optional(choice(SETTING)),
  },
  run: (say, { dream, backup, step2, fit, volume, pathways, setting }, rules) =>
    say.backupCheck(
      { dream: dream.specialty, backup: backup.specialty, step2, fit, pathways, setting, ...volume },
      rules,
    ),
  show: ({ verdict, concerned, boxes }) => [
    verdict,
    concerned.map((box) => `${box}: ${boxes[box]}`).join('; '),
  ],
  why: (say, reading, _, rules) => say.whyBackupCheck(reading, rules),
});

HELP: describe(backupCheck, {
  summary:
    'The four-box test of a backup: Pass, Not ideal, Fail or Incomplete, and beside it the boxes concerned.',
  parameters: {
    dream: 'The dream specialty.',
    backup: 'The backup specialty.',
    step2: 'Your Step 2 CK score.',
    fit: 'Does the work suit you for a career? yes, no or unknown.',
    volume: 'Are there enough positions? yes, no, unknown, or how many there are.',
    pathways: 'Does it lead on to subspecialties or a change? Keystones pass by themselves.',
    setting: 'Programs you aim at in the backup: academic or community.',
  },
  rules: ['R-201', 'R-202', 'R-203', 'R-204', 'R-205', 'R-207', 'R-212', 'R-110', 'R-232'],
  examples: [
    { given: ['Ortho', 'PM&R', 223, 'yes', 'yes'], gives: [['Pass', '']] },
    {
      given: ['Ortho', 'General Surgery', 223, 'yes', 'yes'],
      gives: [['Not ideal', 'less competitive: not ideal']],
    },
    { given: ['ENT', 'Plastics', 255, 'yes', 'yes', 'yes'], gives: [['Fail', 'less competitive: fail']] },
    { given: ['EM', 'IM', 240, 'yes', null], gives: [['Incomplete', 'volume: unknown']] },
  ],
});
