import type { FieldEntries } from '../../domain/balanceEntries';
import type { FieldBalance } from '../../domain/fieldBalance';
import { FEE_SERVICES } from '../../domain/rules/fees';
import { rulesInForce } from '../../functions/rulesInForce';
import { Field, Select } from '../controls';
import { Sentence } from '../Sentence';
import { useStaysOpen } from '../useStaysOpen';
import { Why } from '../Why';
import { balanceStrings } from './balanceStrings';

interface FeeCardProps {
  readonly balance: FieldBalance;
  readonly onEnter: (entry: FieldEntries) => void;
}

/** What the applications of one specialty cost, now and at the advised number, by the chosen service and season. */
export function FeeCard({ balance, onEnter }: FeeCardProps) {
  const { fee, advisedFee, entries, specialty } = balance;
  const service = entries.service ?? FEE_SERVICES[0];
  const seasons = rulesInForce()
    .fees.tables.filter((table) => table.service === service)
    .map(({ season }) => season);
  const open = useStaysOpen(!fee.ok);
  return (
    <details className="fold" open={open}>
      <summary tabIndex={0}>
        {balanceStrings.fee}{' '}
        {fee.ok && <span className="quiet">{balanceStrings.dollars(fee.value.dollars)}</span>}
      </summary>
      {fee.ok ? (
        <>
          <p>
            <strong>{balanceStrings.dollars(fee.value.dollars)}</strong>{' '}
            {balanceStrings.feeNow(fee.value.programs)}
            {advisedFee?.ok && (
              <>
                ; <strong>{balanceStrings.dollars(advisedFee.value.dollars)}</strong>{' '}
                {balanceStrings.feeAdvised(advisedFee.value.programs)}
              </>
            )}
            .
          </p>
          <Why of={`${balanceStrings.fee}, ${specialty}`}>{(say) => say.whyFee(fee.value)}</Why>
        </>
      ) : (
        <p className="aside">
          <Sentence by={(say) => say.explain(fee.problem)} />
        </p>
      )}
      <div className="pair">
        <Field label={balanceStrings.service}>
          <Select
            value={service}
            onChange={(_, { value }) =>
              onEnter({ service: FEE_SERVICES.find((each) => each === value), season: undefined })
            }
          >
            {FEE_SERVICES.map((each) => (
              <option key={each} value={each}>
                {balanceStrings.services[each]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={balanceStrings.season}>
          <Select
            value={entries.season ?? seasons[0] ?? ''}
            onChange={(_, { value }) => onEnter({ season: value })}
          >
            {seasons.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </details>
  );
}
