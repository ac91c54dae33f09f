import { ownRules } from '../../domain/ownRules';
import { rulesInForce } from '../../functions/rulesInForce';
import { balanceStrings } from './balanceStrings';

/** The rule by which a list is graded, with the figures in force: ours, and no article's. */
export function GradeRule() {
  const rule = ownRules(rulesInForce()).find(({ id }) => id === 'R-475');
  return (
    rule && (
      <details className="fold">
        <summary tabIndex={0}>{balanceStrings.gradeRule}</summary>
        <p>{rule.figures}</p>
        <p>{rule.edges}</p>
      </details>
    )
  );
}
