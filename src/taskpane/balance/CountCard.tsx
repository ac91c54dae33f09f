import type { CountReading } from '../../domain/applications';
import type { FieldEntries } from '../../domain/balanceEntries';
import type { FieldBalance } from '../../domain/fieldBalance';
import { countText } from '../../domain/whyLists';
import { rulesInForce } from '../../functions/rulesInForce';
import { strings } from '../strings';
import { Why } from '../Why';
import { balanceStrings } from './balanceStrings';
import { WholeNumberField } from './WholeNumberField';

interface CountCardProps {
  readonly balance: FieldBalance;
  /** As the articles give it, and cut at the programs that exist. */
  readonly count: CountReading;
  readonly within: CountReading;
  readonly onEnter: (entry: FieldEntries) => void;
}

const verdictOf = ({ verdict, programs, besideBackup }: FieldBalance, { min }: CountReading): string => {
  if (besideBackup) return balanceStrings.besideBackup;
  if (verdict === 'under-applied') return balanceStrings.underApplied(min - programs);
  return verdict === 'above' ? balanceStrings.above : balanceStrings.inRange;
};

/** How many programs are in the list, how many are advised, and whether the field calls for a backup. */
export function CountCard({ balance, count, within, onEnter }: CountCardProps) {
  const { programs, need, specialty, entries, tooMany, own } = balance;
  const rules = rulesInForce();
  const exact = within.min === within.max && !within.open;
  return (
    <div className="count">
      <h3>{balanceStrings.count}</h3>
      <dl className="totals">
        <div>
          <dt>{balanceStrings.inList}</dt>
          <dd>{strings.number(programs)}</dd>
        </div>
        <div>
          <dt>{balanceStrings.advised}</dt>
          <dd>
            {exact ? balanceStrings.exact(within.max) : countText(within)}{' '}
            {!exact && <span className="quiet">{balanceStrings.about(within.point)}</span>}
          </dd>
        </div>
      </dl>
      <p>
        {verdictOf(balance, within)}{' '}
        {count.alternatives.map((each) => balanceStrings.alternatives[each]).join(' ')}{' '}
        {count.conditions.map((each) => balanceStrings.conditions[each]).join(' ')}
      </p>
      {tooMany && <p className="aside">{balanceStrings.tooMany}</p>}
      <Why of={`${balanceStrings.count}, ${specialty}`}>
        {(say) => [say.whyCount(count, rules), ...say.ownNormTold(own, rules)].join(' ')}
      </Why>
      <WholeNumberField
        label={balanceStrings.existing}
        hint={balanceStrings.existingHelp}
        value={entries.existing}
        least={1}
        onValue={(existing) => onEnter({ existing })}
      />
      {need && (
        <>
          <p>{balanceStrings.need[need.need]}</p>
          <Why of={`${balanceStrings.need[need.need]} ${specialty}`}>
            {(say) => [say.whyNeed(need), ...say.ownNormTold(own, rules)].join(' ')}
          </Why>
        </>
      )}
    </div>
  );
}
