import { cite } from '../../domain/citations';
import { gapLanes } from '../../domain/gapRoles';
import { PLAN_CONTRADICTIONS } from '../../domain/rules/plan/planContradictions';
import { LOW_YIELD_ROLES } from '../../domain/rules/plan/roles';
import { planInForce } from './planInForce';
import { planStrings } from './planStrings';

/** What others do between two seasons, and what yields little. To be read only. */
export function LittleYield() {
  const plan = planInForce();
  const lanes = gapLanes(plan).map(({ lane, percent }) => planStrings.lane(planStrings.lanes[lane], percent));
  return (
    <details className="fold">
      <summary tabIndex={0}>{planStrings.little}</summary>
      <p>
        {planStrings.illustrative(lanes)}{' '}
        <span className="source">{cite(Object.values(plan.lanes), [PLAN_CONTRADICTIONS.prelim])}</span>
      </p>
      <p>{planStrings.littleLead}</p>
      <ul className="plain-list">
        {LOW_YIELD_ROLES.map((way) => (
          <li key={way.says}>
            {way.says} <span className="source">{cite([way])}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
