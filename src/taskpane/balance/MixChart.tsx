import { useId } from 'react';
import type { BalanceReading } from '../../domain/balance';
import type { MixReading } from '../../domain/mix';
import { BUCKETS } from '../../domain/words';
import { LabelChip } from '../LabelChip';
import { strings } from '../strings';
import { balanceStrings } from './balanceStrings';

/** The bar is drawn in percent, so its length is the share itself. */
const FULL = 100;

interface BarProps {
  readonly share: number;
  readonly target: number;
  readonly tone: string;
}

/** A share as a bar and its target as a mark. Decorative: the numbers stand beside it in words. */
function Bar({ share, target, tone }: BarProps) {
  return (
    <svg
      className="bar"
      viewBox={`0 0 ${FULL} 14`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect className="bar-track" y="3" width={FULL} height="8" />
      <rect className="bar-fill" data-tone={tone} y="3" width={share * FULL} height="8" />
      <line className="bar-target" x1={target * FULL} x2={target * FULL} y1="0" y2="14" />
    </svg>
  );
}

const TONES = { Reach: 'red', Realistic: 'amber', Safety: 'green' } as const;

interface MixChartProps {
  readonly balance: BalanceReading;
  readonly mix: MixReading;
}

/** The shares of a list against their targets. */
export function MixChart({ balance, mix }: MixChartProps) {
  const caption = useId();
  return (
    <figure className="mix" aria-labelledby={caption}>
      <figcaption id={caption}>
        <strong>{balanceStrings.shares}</strong> <span className="quiet">{balanceStrings.targetMark}</span>
      </figcaption>
      <ul className="bars">
        {BUCKETS.map((bucket) => {
          const share = strings.percent(mix.shares[bucket]);
          const target = balance.target[bucket];
          return (
            <li key={bucket}>
              <span className="unseen">
                {balanceStrings.bar(strings.buckets[bucket], mix.counts[bucket], share, target)}
              </span>
              <span className="bar-head" aria-hidden="true">
                <LabelChip label={bucket} />
                <span>
                  <strong>{balanceStrings.ofTotal(mix.counts[bucket], share)}</strong>{' '}
                  <span className="quiet">{balanceStrings.target(target)}</span>
                </span>
              </span>
              <Bar share={mix.shares[bucket]} target={balance.targetShares[bucket]} tone={TONES[bucket]} />
            </li>
          );
        })}
      </ul>
    </figure>
  );
}
