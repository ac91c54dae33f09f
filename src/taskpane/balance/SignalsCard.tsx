import type { FieldEntries } from '../../domain/balanceEntries';
import type { SignalReading } from '../../domain/signals';
import { useStaysOpen } from '../useStaysOpen';
import { Why } from '../Why';
import { balanceStrings } from './balanceStrings';
import { RowLinks, type RowsOfRun } from './RowLinks';
import { WholeNumberField } from './WholeNumberField';

interface SignalsCardProps {
  readonly specialty: string;
  readonly signals: SignalReading;
  readonly run: RowsOfRun;
  readonly onEnter: (entry: FieldEntries) => void;
}

/** The signals of one specialty: used and allowed, which are likely wasted, and where the next ones would go. */
export function SignalsCard({ specialty, signals, run, onEnter }: SignalsCardProps) {
  const { used, allowed, wasted, better } = signals;
  const open = useStaysOpen(wasted.length > 0 || (allowed !== undefined && used > allowed));
  return (
    <details className="fold" open={open}>
      <summary tabIndex={0}>
        {balanceStrings.signals}{' '}
        <span className="quiet">
          {allowed === undefined ? balanceStrings.signalsUsed(used) : balanceStrings.signalsOf(used, allowed)}
        </span>
      </summary>
      <WholeNumberField
        label={balanceStrings.allowed}
        hint={balanceStrings.allowedHelp}
        value={allowed}
        least={0}
        onValue={(next) => onEnter({ signals: next })}
      />
      {used === 0 && <p className="quiet">{balanceStrings.noSignals}</p>}
      {allowed !== undefined && used > allowed && (
        <p className="aside">{balanceStrings.tooManySignals(used - allowed)}</p>
      )}
      {wasted.length > 0 && (
        <div>
          <p>{balanceStrings.wasted}</p>
          <RowLinks rows={wasted} run={run} />
        </div>
      )}
      {better.length > 0 && (
        <div>
          <p>{balanceStrings.better}</p>
          <RowLinks rows={better} run={run} />
        </div>
      )}
      <Why of={`${balanceStrings.signalTotals}, ${specialty}`}>
        {(say) => say.whySignals(signals, (index) => run.programs[index] ?? '')}
      </Why>
    </details>
  );
}
