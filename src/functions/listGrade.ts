import { defineLateFunction } from './engine/defineFunction';
import { describe } from './engine/help';
import { programs } from './engine/kinds';
import { labels } from './engine/labels';
import { optional } from './engine/parameter';
import { testResults } from './engine/testResults';

export const listGrade = defineLateFunction({
  id: 'LISTGRADE',
  parameters: {
    labels,
    atLeast: optional(programs),
    tests: testResults,
  },
  run: (say, { labels, atLeast, tests }, rules) =>
    say.listGrade(
      { ...labels, count: atLeast === undefined ? undefined : { min: atLeast }, pressure: tests },
      rules,
    ),
  show: ({ grade }) => grade,
  why: (say, reading, _, rules) => say.whyGrade(reading, rules),
});

const TEN = [['R'], ['R'], ['T'], ['T'], ['T'], ['T'], ['T'], ['S'], ['S'], ['S']] as const;

HELP: describe(listGrade, {
  summary: 'The grade of a list, A+ to F: of the list, never of an applicant. A proposal, not an article’s.',
  parameters: {
    labels: 'The labels of one specialty: Reach, Realistic, Safety, or R, T, S.',
    atLeast: 'The least number of programs called for, as APPCOUNT gives it.',
    tests: 'Results of pressure tests, one a cell: pass, amber, fail, alarm or not known.',
  },
  rules: ['R-475', 'R-452', 'R-456', 'R-460', 'R-419', 'R-453', 'R-454', 'R-463'],
  examples: [
    { given: [TEN], gives: 'A' },
    { given: [TEN, 10, [['pass'], ['pass']]], gives: 'A+' },
    { given: [TEN, 20, [['fail'], ['pass']]], gives: 'F' },
    { given: [[['Realistic'], ['Realistic']]], gives: 'D' },
  ],
});
