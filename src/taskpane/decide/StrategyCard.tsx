import { useId } from 'react';
import { cite } from '../../domain/citations';
import { DELAY_VEHICLES } from '../../domain/rules/vehicles';
import type { StrategyReading } from '../../domain/strategy';
import { Why } from '../Why';
import { useAsking } from './asking';
import { ConditionList } from './ConditionList';
import { decideStrings } from './decideStrings';
import { ANSWER_TONES, StateChip } from './StateChip';

const words = decideStrings.strategy;

function headlineOf({ eligible, widen }: StrategyReading): string {
  if (eligible.length > 0) return words.headline(eligible.map((strategy) => words.words[strategy]));
  return widen ? words.widen : words.openYet;
}

/** D0's three strategies, each with its conditions, and which of them are open. */
export function StrategyCard({ reading }: { readonly reading: StrategyReading }) {
  const { rules } = useAsking();
  const heading = useId();
  return (
    <section className="results" aria-labelledby={heading}>
      <h2 id={heading}>{words.title}</h2>
      <p className="headline">{headlineOf(reading)}</p>
      <Why of={words.title}>{(say) => say.whyStrategy(reading, rules)}</Why>
      {reading.options.map(({ strategy, eligible, conditions }) => (
        <details className="fold" key={strategy}>
          <summary tabIndex={0}>
            {words.words[strategy]} <StateChip tone={ANSWER_TONES[eligible]} word={words.states[eligible]} />
          </summary>
          {strategy === 'Delay' && <p className="small quiet">{words.delayNote}</p>}
          <ConditionList
            label={strategy === 'Realign' ? words.anyOther : words.conditions}
            conditions={conditions}
          />
          {strategy === 'Delay' && <Vehicles />}
        </details>
      ))}
    </section>
  );
}

function Vehicles() {
  return (
    <div className="stack tight">
      <p className="card-role">{words.vehicles}</p>
      <ul className="plain-list small">
        {DELAY_VEHICLES.map(({ value: { name, forWhom, hedge }, ...citation }) => (
          <li key={name}>
            {name}
            {forWhom === 'IMG' && `, ${words.forImg}`}
            {hedge && `, ${words.hedge}`} <span className="source">{cite([citation])}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
