import { RESEARCH, SETTING } from './choiceSets';
import { defineLateFunction } from './engine/defineFunction';
import { describe } from './engine/help';
import { answer, choice, score, specialty } from './engine/kinds';
import { maybeBlank, optional } from './engine/parameter';

const STANDING = { yes: 'open', no: 'not open', unknown: 'not known' } as const;

export const strategy = defineLateFunction({
  id: 'STRATEGY',
  parameters: {
    step2: maybeBlank(score),
    dream: specialty,
    setting: optional(choice(SETTING)),
    research: optional(choice(RESEARCH)),
    flags: optional(answer),
    matchOnce: optional(answer),
    story: optional(answer),
    interview: optional(answer),
    rankBackup: optional(answer),
    sponsor: optional(answer),
    central: optional(answer),
    fix: optional(answer),
    stamina: optional(answer),
  },
  run: (
    say,
    {
      step2,
      dream,
      setting,
      research,
      flags,
      matchOnce,
      story,
      interview,
      rankBackup,
      sponsor,
      central,
      fix,
      stamina,
    },
    rules,
  ) =>
    say.strategyOf(
      {
        step2,
        dream: dream.specialty,
        setting,
        research,
        answers: {
          'flags that the field magnifies': flags,
          'rather match once': matchOnce,
          'a story for both fields': story,
          'willing to interview for the backup': interview,
          'would rank the backup': rankBackup,
          'a director sponsors': sponsor,
          'dream is central': central,
          'advisors name a fix': fix,
          'money and stamina': stamina,
        },
      },
      rules,
    ),
  show({ eligible, widen, options }) {
    const headline = eligible.length > 0 ? eligible.join(', ') : widen ? 'Widen the list' : 'Not known';
    return [
      ['Headline', headline, ''],
      ...options.map(({ strategy, eligible, inTheWay }) => [
        strategy,
        STANDING[eligible],
        inTheWay.join(', '),
      ]),
    ];
  },
  why: (say, reading, _, rules) => say.whyStrategy(reading, rules),
});

HELP: describe(strategy, {
  summary:
    'Which strategies are open: realign to a backup, dual application, or delay; one row each after a headline.',
  parameters: {
    step2: 'Your Step 2 CK score. May be blank.',
    dream: 'The dream specialty.',
    setting: 'Programs you aim at, where it matters: academic or community.',
    research: 'Research in the dream field: multiple, limited or minimal.',
    flags: 'Yes if flags weigh more in such a field.',
    matchOnce: 'Yes if you would rather match once than gamble over cycles.',
    story: 'Yes if you can tell a coherent story for both fields.',
    interview: 'Yes if you would interview for the backup without resentment.',
    rankBackup: 'Yes if you would rank the backup and make it your career.',
    sponsor: 'Yes if a director has read your file, named what to strengthen and offers support.',
    central: 'Yes if the dream field is central to who you are.',
    fix: 'Yes if a named advisor of the field says that a specific fix gives a real chance.',
    stamina: 'Yes if you have money and stamina for another cycle.',
  },
  rules: ['R-301', 'R-303', 'R-304', 'R-306', 'R-515'],
  examples: [
    {
      given: [223, 'Ortho', null, 'minimal', null, true],
      gives: [
        ['Headline', 'Realign', ''],
        ['Realign', 'open', ''],
        [
          'Dual',
          'not known',
          'dream within reach, a story for both fields, willing to interview for the backup, would rank the backup',
        ],
        ['Delay', 'not known', 'dream is central, advisors name a fix, money and stamina'],
      ],
    },
    {
      given: [244, 'Ortho', null, null, null, null, true, true, true, null, false],
      gives: [
        ['Headline', 'Dual', ''],
        ['Realign', 'not open', 'clearly out of range'],
        ['Dual', 'open', ''],
        ['Delay', 'not open', 'dream is central'],
      ],
    },
  ],
});
