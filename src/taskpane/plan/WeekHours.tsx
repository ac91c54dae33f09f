import { useState } from 'react';
import { cite } from '../../domain/citations';
import { effortHours } from '../../domain/effort';
import { EFFORTS } from '../../domain/planWords';
import { Field, Input } from '../controls';
import { Sentence } from '../Sentence';
import { planInForce } from './planInForce';
import { planStrings } from './planStrings';

const FULL = 100;

/** The hours of a week over five kinds of work. Worked out on the spot and kept nowhere. */
export function WeekHours() {
  const [text, setText] = useState('');
  const plan = planInForce();
  const reading = text.trim() === '' ? undefined : effortHours(Number(text), plan);
  const problem = reading?.ok === false ? reading.problem : undefined;
  return (
    <details className="fold">
      <summary tabIndex={0}>{planStrings.week}</summary>
      <Field
        label={planStrings.hours}
        validationState={problem ? 'error' : 'none'}
        validationMessage={problem && <Sentence by={(say) => say.explain(problem)} />}
      >
        <Input
          className="score-input"
          inputMode="decimal"
          autoComplete="off"
          value={text}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      <ul className="bars">
        {EFFORTS.map((effort) => {
          const { value } = plan.effort[effort];
          return (
            <li key={effort}>
              <span className="bar-head">
                <span>{planStrings.efforts[effort]}</span>
                <strong>
                  {reading?.ok
                    ? planStrings.hoursOf(reading.value[effort])
                    : planStrings.lane('', value).trim()}
                </strong>
              </span>
              <svg
                className="bar"
                viewBox={`0 0 ${FULL} 14`}
                preserveAspectRatio="none"
                aria-hidden="true"
                focusable="false"
              >
                <rect className="bar-track" y="3" width={FULL} height="8" />
                <rect className="bar-fill" data-tone="plain" y="3" width={value} height="8" />
              </svg>
            </li>
          );
        })}
      </ul>
      <p className="source">{cite(Object.values(plan.effort))}</p>
    </details>
  );
}
