import { RULES, type Rules } from './rules/rules';

/** A rule that the articles do not hold, written as the rulebook writes its own. */
export interface OwnRule {
  readonly id: string;
  readonly title: string;
  readonly figures: string;
  readonly edges: string;
  readonly carrier: string;
}

/** The rules beyond the rulebook, with the figures in force. Shown by the pane and the README. */
export function ownRules(rules: Rules = RULES): readonly OwnRule[] {
  const { minimums, lost, withAlarm, withUnknown } = rules.grades;
  const steps = [...minimums.steps].reverse().map(({ from, label }) => `${label} from ${from.value}`);
  return [
    {
      id: 'R-118',
      title: 'Norm sets [PROPOSED]',
      figures:
        `A school can enter norms of its own: name, year, population, n, specialty, setting, low, median and high. One set is in ` +
        `force. A norm from fewer than ${rules.norms.thinUnder.value} people is marked thin.`,
      edges:
        'The low end is the range’s, and Green begins at the median (R-151); without a median at the tier’s Green, never under ' +
        'the low end. A field that the set does not hold keeps the articles’ norm. A row that cannot be meant is refused.',
      carrier: 'RISKZONE(), STEP2NORM(), Backstop Rules.',
    },
    {
      id: 'R-475',
      title: 'Grade of a list [PROPOSED]',
      figures:
        `A list, never an applicant, starts with 100 points. It loses one for each percentage point out of place ` +
        `beyond the tolerance, unless D0 or D4 accepts its shares (R-452, R-456); one for each percent of the least ` +
        `number of programs that is missing (R-419), of which a dream list beside a backup list has none (R-512); ${lost.fail.value} for each pressure test that fails and ` +
        `${lost.amber.value} for each that is met barely (R-453, R-460, R-466, R-473). ${steps.join(', ')}, ` +
        `${minimums.bottom} below.`,
      edges:
        `With an alarm (Reach over its cap, R-460; no safety by score, R-454; only big names and sought-after places, ` +
        `R-463) it is ${withAlarm.value} at best. What could not be judged costs nothing and keeps it at ` +
        `${withUnknown.value} at best. Points are compared unrounded. Without labels there is no grade.`,
      carrier: 'LISTGRADE(), Balance, Backstop Summary.',
    },
    {
      id: 'R-476',
      title: 'Application fees [published]',
      figures: rules.fees.tables
        .map(({ service, season, steps: all }) => {
          const said = all.map(
            ({ from, dollars, per }) =>
              `$${dollars.value} ${per === 'step' ? 'together' : 'each'} from program ${from.value}`,
          );
          return `${service}, published fees as of season ${season}: ${said.join(', ')}.`;
        })
        .join(' '),
      edges:
        'Per specialty. Without tax, transcripts and what is paid once. The fees of one season are never used for another.',
      carrier: 'APPFEE(), Balance, Backstop Summary.',
    },
  ];
}
