import type { CountReading } from '../../domain/applications';
import type { BalanceReading } from '../../domain/balance';
import { countText } from '../../domain/whyLists';
import { strings } from '../strings';
import { Why } from '../Why';

interface CountCardProps {
  readonly balance: BalanceReading;
  readonly count: CountReading;
}

const verdictOf = ({ verdict, programs }: BalanceReading, { min }: CountReading): string => {
  if (verdict === 'under-applied') return strings.balance.underApplied(min - programs);
  return verdict === 'above' ? strings.balance.above : strings.balance.inRange;
};

/** How many programs are in the list, how many are advised, and whether the field calls for a backup. */
export function CountCard({ balance, count }: CountCardProps) {
  const { programs, need } = balance;
  return (
    <div className="count">
      <h3>{strings.balance.count}</h3>
      <dl className="figures">
        <div>
          <dt>{strings.balance.inList}</dt>
          <dd>{strings.number(programs)}</dd>
        </div>
        <div>
          <dt>{strings.balance.advised}</dt>
          <dd>
            {countText(count)} <span className="quiet">{strings.balance.about(count.point)}</span>
          </dd>
        </div>
      </dl>
      <p>
        {verdictOf(balance, count)}{' '}
        {count.alternatives.map((each) => strings.balance.alternatives[each]).join(' ')}{' '}
        {count.conditions.map((each) => strings.balance.conditions[each]).join(' ')}
      </p>
      <Why of={`${strings.balance.count}, ${balance.specialty}`}>{(say) => say.whyCount(count)}</Why>
      {need && (
        <>
          <p>{strings.balance.need[need.need]}</p>
          <Why of={`${strings.balance.need[need.need]} ${balance.specialty}`}>
            {(say) => say.whyNeed(need)}
          </Why>
        </>
      )}
    </div>
  );
}
