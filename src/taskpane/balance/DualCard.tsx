import { useId } from 'react';
import type { DualBalance } from '../../domain/listBalance';
import { rulesInForce } from '../../functions/rulesInForce';
import { strings } from '../strings';
import { Why } from '../Why';
import { balanceStrings } from './balanceStrings';
import { RowLinks, type RowsOfRun } from './RowLinks';
import { Verdict } from './Verdict';
import { AlarmList } from './Warnings';

interface DualCardProps {
  readonly dual: DualBalance;
  readonly run: RowsOfRun;
}

/** The dream list and the backup list beside each other, with the hospitals that stand on both. */
export function DualCard({ dual, run }: DualCardProps) {
  const { reading, split, alarm } = dual;
  const { doubtful, shared, backupLeads } = reading;
  const heading = useId();
  return (
    <section className="specialty" aria-labelledby={heading}>
      <h2 id={heading}>{balanceStrings.dual}</h2>
      <p className="quiet">{balanceStrings.dualPrograms(dual.backup, dual.dream)}</p>
      <dl className="totals">
        <div>
          <dt>{balanceStrings.roles.backup}</dt>
          <dd>{strings.number(reading.backup)}</dd>
        </div>
        <div>
          <dt>{balanceStrings.roles.dream}</dt>
          <dd>{strings.number(reading.dream)}</dd>
        </div>
      </dl>
      {split && (
        <>
          <p>
            <Verdict of={split.verdict} word={balanceStrings.splits[split.verdict]} />{' '}
            {balanceStrings.dualShare(strings.percent(split.share / 100))}
          </p>
          <Why of={balanceStrings.split}>{(say) => say.whySplitCheck(split, rulesInForce())}</Why>
        </>
      )}
      {alarm && <AlarmList alarms={[alarm]} />}
      <ul className="verdicts">
        <li>
          <Verdict
            of={backupLeads ? 'met' : 'off'}
            word={balanceStrings.words[backupLeads ? 'met' : 'off']}
          />
          <p>{backupLeads ? balanceStrings.leads : balanceStrings.follows}</p>
        </li>
        <li>
          <Verdict
            of={doubtful.length === 0 ? 'met' : 'notice'}
            word={doubtful.length === 0 ? balanceStrings.words.met : balanceStrings.notice}
          />
          <p>
            {doubtful.length === 0 ? balanceStrings.noDoubtful : balanceStrings.doubtful(doubtful.length)}
          </p>
          <RowLinks rows={doubtful} run={run} />
        </li>
        <li>
          <Verdict
            of={shared.length === 0 ? 'met' : 'notice'}
            word={shared.length === 0 ? balanceStrings.words.met : balanceStrings.notice}
          />
          <p>{shared.length === 0 ? balanceStrings.noShared : balanceStrings.shared(shared.length)}</p>
          <RowLinks
            rows={shared.flatMap((hospital) => [...hospital.dream, ...hospital.backup])}
            run={run}
            note={(index) =>
              balanceStrings.roles[shared.some(({ dream }) => dream.includes(index)) ? 'dream' : 'backup']
            }
          />
        </li>
      </ul>
      <Why of={balanceStrings.dual}>{(say) => say.whyDual(reading, rulesInForce())}</Why>
      <details className="fold">
        <summary tabIndex={0}>{balanceStrings.beyondList}</summary>
        <ul className="verdicts">
          {balanceStrings.beyond.map(([text, source]) => (
            <li key={source}>
              {text} <span className="source">[{source}]</span>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
