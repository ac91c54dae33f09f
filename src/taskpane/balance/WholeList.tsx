import type { ListBalance } from '../../domain/listBalance';
import { strings } from '../strings';
import { balanceStrings } from './balanceStrings';

/** What the specialties of a list add up to: programs and fees. */
export function WholeList({ balance }: { readonly balance: ListBalance }) {
  return (
    <div className="card">
      <h2>{balanceStrings.whole}</h2>
      <dl className="totals">
        <div>
          <dt>{balanceStrings.wholePrograms}</dt>
          <dd>{strings.number(balance.programs)}</dd>
        </div>
        <div>
          <dt>{balanceStrings.wholeFee}</dt>
          <dd>
            {balance.dollars === undefined ? balanceStrings.feeOpen : balanceStrings.dollars(balance.dollars)}
          </dd>
        </div>
      </dl>
      <p className="quiet">{balanceStrings.wholeHelp}</p>
    </div>
  );
}
