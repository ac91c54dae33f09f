import type { Condition } from '../../domain/conditions';
import { DECISION_QUESTIONS, type DecisionQuestion } from '../../domain/decisionQuestions';
import { INPUTS } from './asking';
import { decideStrings } from './decideStrings';
import { FigureField } from './FigureField';
import { Question } from './Question';
import { ANSWER_TONES, StateChip, type Tone } from './StateChip';
import type { Answer } from '../../domain/words';

interface ConditionListProps {
  readonly label: string;
  readonly conditions: readonly Condition[];
  /** True where a condition that holds speaks against. */
  readonly against?: boolean;
}

const isQuestion = (name: string): name is DecisionQuestion =>
  DECISION_QUESTIONS.some((question) => question === name);

const AGAINST: Readonly<Record<Answer, Tone>> = { yes: 'red', no: 'green', unknown: 'plain' };

/** Conditions of a rule, each with how it stands, and with the question where a person has to answer it. */
export function ConditionList({ label, conditions, against = false }: ConditionListProps) {
  const tones = against ? AGAINST : ANSWER_TONES;
  const words = against ? decideStrings.holds : decideStrings.states;
  return (
    <div className="stack">
      <p className="card-role">{label}</p>
      <ul className="boxes">
        {conditions.map(({ name, answer }) => (
          <li key={name}>
            <StateChip tone={tones[answer]} word={words[answer]} />
            {isQuestion(name) ? (
              <Question of={name} />
            ) : (
              <>
                <p>{decideStrings.conditions[name] ?? name}</p>
                <Input of={name} />
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Input({ of }: { readonly of: string }) {
  const input = INPUTS[of];
  if (!input) return null;
  return 'question' in input ? <Question of={input.question} /> : <FigureField of={input.figure} />;
}
