import { Link } from '@fluentui/react-components';
import { useId } from 'react';
import type { BalanceReading } from '../../domain/balance';
import { LabelChip } from '../LabelChip';
import { Sentence } from '../Sentence';
import { strings } from '../strings';
import { CountCard } from './CountCard';
import { MixChart } from './MixChart';
import { Verdicts } from './Verdicts';

interface SpecialtyBalanceProps {
  readonly balance: BalanceReading;
  /** Leads to the rows that have no label. */
  readonly onLook: () => void;
}

/** One specialty: its shares, what each article says of them, and how many programs it asks for. */
export function SpecialtyBalance({ balance, onLook }: SpecialtyBalanceProps) {
  const { specialty, zone, mix, unknown, count } = balance;
  const heading = useId();
  return (
    <section className="specialty" aria-labelledby={heading}>
      <h2 id={heading}>{specialty}</h2>
      {zone && (
        <p>
          <LabelChip label={zone} /> <span className="quiet">{strings.profile.zoneMeaning[zone]}</span>
        </p>
      )}
      {mix.ok ? (
        <>
          <MixChart balance={balance} mix={mix.value} />
          <Verdicts mix={mix.value} />
        </>
      ) : (
        <p className="quiet">{strings.balance.noShares}</p>
      )}
      {unknown > 0 && (
        <p className="aside">
          {strings.balance.unknown(unknown)}{' '}
          <Link as="button" inline onClick={onLook}>
            {strings.balance.unknownLink}
          </Link>
        </p>
      )}
      {count.ok ? (
        <CountCard balance={balance} count={count.value} />
      ) : (
        <p className="aside">
          <Sentence by={(say) => say.explain(count.problem)} />
        </p>
      )}
    </section>
  );
}
