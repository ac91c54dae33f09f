import { useId } from 'react';
import { cite } from '../../domain/citations';
import { freezeOf, type FreezeFacts } from '../../domain/freeze';
import { DECIDE_REASONS } from '../../domain/rules/decideReasons';
import { NEIGHBOURING_FIELDS } from '../../domain/rules/fallbacks';
import type { Specialty } from '../../domain/rules/specialties';
import { STRATEGY_REASONS } from '../../domain/rules/strategyReasons';
import { Button } from '../controls';
import { useAsking } from './asking';
import { decideStrings } from './decideStrings';
import { FigureField } from './FigureField';

const words = decideStrings.missing;

interface BeforeDecidingProps {
  readonly facts: FreezeFacts;
  readonly dream: Specialty;
  readonly onProfile: () => void;
}

/** What is still to be known before a step that cannot be taken back. It is named, and locks nothing. */
export function BeforeDeciding({ facts, dream, onProfile }: BeforeDecidingProps) {
  const { rules } = useAsking();
  const heading = useId();
  const { frozen, missing, opinionsMissing } = freezeOf(facts, rules);
  const near = NEIGHBOURING_FIELDS.dreams.includes(dream);
  return (
    <section className="results" aria-labelledby={heading}>
      <h2 id={heading}>{words.title}</h2>
      <p>
        {frozen ? words.named : words.complete}{' '}
        <span className="source">{cite([STRATEGY_REASONS.freeze])}</span>
      </p>
      {frozen && (
        <ul className="plain-list">
          {missing.map((item) => (
            <li key={item}>{words.items[item]}</li>
          ))}
          {opinionsMissing > 0 && <li>{words.opinions(opinionsMissing)}</li>}
        </ul>
      )}
      {missing.length > 0 && (
        <div className="actions">
          <Button onClick={onProfile}>{decideStrings.toProfile}</Button>
        </div>
      )}
      <FigureField of="opinions heard" />
      <p className="small quiet">
        {words.roles} {near && words.neighbours(NEIGHBOURING_FIELDS.fields)}{' '}
        <span className="source">
          {cite([DECIDE_REASONS.opinions, ...(near ? [NEIGHBOURING_FIELDS] : [])])}
        </span>
      </p>
    </section>
  );
}
