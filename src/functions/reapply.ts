import { RESEARCH, SETTING } from './choiceSets';
import { countOf } from './engine/counts';
import { defineLateFunction } from './engine/defineFunction';
import { describe } from './engine/help';
import { answer, choice, score, specialty } from './engine/kinds';
import { maybeBlank, optional } from './engine/parameter';
import { years } from './engine/years';
import { CAUSE } from './strategyChoices';

export const reapply = defineLateFunction({
  id: 'REAPPLY',
  parameters: {
    step2: maybeBlank(score),
    dream: specialty,
    setting: optional(choice(SETTING)),
    years: optional(years),
    canStrengthen: optional(answer),
    failures: optional(countOf('attempts')),
    relevantRole: optional(answer),
    interviews: optional(countOf('interviews')),
    director: optional(answer),
    fixable: optional(answer),
    sponsor: optional(answer),
    cause: optional(choice(CAUSE)),
    research: optional(choice(RESEARCH)),
    recentClinical: optional(answer),
    img: optional(answer),
    eliteResearch: optional(answer),
    reattempts: optional(countOf('attempts')),
    fieldResearch: optional(answer),
    freeToMove: optional(answer),
  },
  run(
    say,
    { step2, dream, setting, years, failures, interviews, cause, research, img, reattempts, ...said },
    rules,
  ) {
    return say.reapplyOf(
      {
        step2,
        dream: dream.specialty,
        setting,
        years,
        failures,
        interviews,
        causes: cause && [cause],
        research,
        img,
        reattempts,
        answers: {
          'can strengthen': said.canStrengthen,
          'relevant role': said.relevantRole,
          'director says reapply': said.director,
          'fixable in a year': said.fixable,
          'a director sponsors': said.sponsor,
          'recent clinical work': said.recentClinical,
          'elite research': said.eliteResearch,
          'research in the field planned': said.fieldResearch,
          'free to move': said.freeToMove,
        },
      },
      rules,
    );
  },
  show: ({ headline, rows }) => [
    ['Headline', headline, ''],
    ...rows.map(({ source, verdict, because }) => [source, verdict, because.join(', ')]),
  ],
  why: (say, reading, _, rules) => say.whyReapply(reading, rules),
});

HELP: describe(reapply, {
  summary: 'Reapply to a field that was missed, or pivot: a headline, then one verdict for each article.',
  parameters: {
    step2: 'Your Step 2 CK score. May be blank.',
    dream: 'The dream specialty.',
    setting: 'Programs you aim at, where it matters: academic or community.',
    years: 'Years since graduation; 0 is an answer.',
    canStrengthen: 'Yes if focused work can strengthen your case significantly.',
    failures: 'How many exams were failed; 0 is an answer.',
    relevantRole: 'Yes if you are in a role that is relevant to the field.',
    interviews: 'Interviews in the dream field; 0 is an answer.',
    director: 'Yes if a program director of the field tells you to reapply; no if one declined.',
    fixable: 'Yes if the main weaknesses can be mended in a year.',
    sponsor: 'Yes if a director has read your file, named what to strengthen and offers support.',
    cause: 'Why the application failed, in one word.',
    research: 'Research in the dream field: multiple, limited or minimal.',
    recentClinical: 'Yes if you have done clinical work lately.',
    img: 'Yes if you are an international graduate.',
    eliteResearch: 'Yes if your research stands out even in a field of the highest tier.',
    reattempts: 'Reattempts already made and lost; 0 is an answer.',
    fieldResearch: 'Dermatology: yes if years of research in the field are planned.',
    freeToMove: 'Dermatology: yes if you would move anywhere.',
  },
  rules: ['R-331', 'R-307', 'R-308', 'R-309', 'R-311', 'R-016', 'R-316', 'R-317', 'R-319', 'R-320', 'R-321'],
  examples: [
    {
      given: [230, 'Ortho', null, 0, true, 0, null, 2],
      gives: [
        ['Headline', 'Pivot', ''],
        ['D1', 'Pivot', 'far under the norm, out of reach by numbers'],
        ['D1-flow', 'Pivot', 'not near the norms'],
        ['D2', 'Undecided', 'causes, fieldResearch'],
        ['D3', 'Pivot', 'too few interviews, under the cutoff without a sponsor'],
        ['field', 'n/a', ''],
      ],
    },
  ],
});
