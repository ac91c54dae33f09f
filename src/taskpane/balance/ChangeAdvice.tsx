import type { ListChange } from '../../domain/listChange';
import { BUCKETS } from '../../domain/words';
import { rulesInForce } from '../../functions/rulesInForce';
import { Sentence } from '../Sentence';
import { Why } from '../Why';
import { balanceStrings } from './balanceStrings';

interface ChangeAdviceProps {
  readonly specialty: string;
  readonly change: ListChange | undefined;
}

/** What to add and what to drop so that shares and number are right. */
export function ChangeAdvice({ specialty, change }: ChangeAdviceProps) {
  return (
    <div className="stack tight">
      <h3>{balanceStrings.change}</h3>
      <p>
        {change ? (
          <>
            <strong>
              <Sentence by={(say) => say.changeText(change) || balanceStrings.noChange} />
            </strong>{' '}
            <span className="quiet">
              {balanceStrings.changed(BUCKETS.reduce((sum, each) => sum + change.result[each], 0))}
            </span>
          </>
        ) : (
          balanceStrings.noWay
        )}
      </p>
      {change && (
        <Why of={`${balanceStrings.change}, ${specialty}`}>
          {(say) => say.whyChange(change, rulesInForce())}
        </Why>
      )}
    </div>
  );
}
