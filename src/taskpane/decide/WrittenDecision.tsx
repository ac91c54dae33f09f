import { useId } from 'react';
import { cite } from '../../domain/citations';
import { CHOICES, decisionOf, type Choice } from '../../domain/reattempt';
import { STRATEGY_REASONS } from '../../domain/rules/strategyReasons';
import type { Status } from '../../domain/words';
import { Field, Select } from '../controls';
import { useAsking } from './asking';
import { decideStrings } from './decideStrings';

const words = decideStrings.choice;

interface WrittenDecisionProps {
  readonly choice: Choice | undefined;
  readonly status: Status;
  readonly onChoice: (choice: Choice | undefined) => void;
}

/** The decision that is written down after a miss: one reattempt or a pivot, never both. */
export function WrittenDecision({ choice, status, onChoice }: WrittenDecisionProps) {
  const { rules } = useAsking();
  const heading = useId();
  return (
    <section className="results" aria-labelledby={heading}>
      <h2 id={heading}>{words.title}</h2>
      <Field label={words.label} hint={cite([STRATEGY_REASONS.binary])}>
        <Select
          value={choice ?? ''}
          onChange={(_, { value }) => onChoice(CHOICES.find((each) => each === value))}
        >
          <option value="">{words.none}</option>
          {CHOICES.map((each) => (
            <option key={each} value={each}>
              {words.choices[each]}
            </option>
          ))}
        </Select>
      </Field>
      {choice && (
        <p>
          {choice === 'dual'
            ? words[status === 'first' ? 'dualFirst' : 'dual']
            : words[choice](decisionOf(choice, rules).months)}
        </p>
      )}
    </section>
  );
}
