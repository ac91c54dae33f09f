import { cite } from '../../domain/citations';
import { lettersTicked } from '../../domain/checklists';
import { letterSet } from '../../domain/letters';
import { PLAN_CONTRADICTIONS } from '../../domain/rules/plan/planContradictions';
import type { Answer } from '../../domain/words';
import { Shape } from '../shapes';
import { materialsInForce } from './planInForce';
import { planStrings } from './planStrings';

const SHAPES = { red: 'triangle', amber: 'circle', green: 'square' } as const;

interface LetterLightProps {
  readonly answers: ReadonlyMap<string, Answer>;
  /** Whether one letter does all that the must-have letter does. */
  readonly mustHave: Answer;
}

/** Whether the letters are enough, as shape, colour and word. */
export function LetterLight({ answers, mustHave }: LetterLightProps) {
  const rules = materialsInForce();
  const { light, missing } = letterSet({ ...lettersTicked(answers), mustHave }, rules);
  const { field, complete } = rules.letters;
  return (
    <div role="status" className="count">
      <p>
        <span className="chip" data-tone={light}>
          <Shape name={SHAPES[light]} />
          {planStrings.lights[light]}
        </span>
      </p>
      <p>
        {planStrings.aim(missing.field, missing.other)} {planStrings.mustHave[mustHave]}{' '}
        <span className="source">{cite([field, complete], [PLAN_CONTRADICTIONS.letters])}</span>
      </p>
    </div>
  );
}
