import { Field, Input } from '../controls';
import { useState } from 'react';
import { readScore } from '../../domain/scores';
import { rulesInForce } from '../../functions/rulesInForce';
import { Sentence } from '../Sentence';
import { strings } from '../strings';
import { afterPress } from './afterPress';
import { useDraft } from './useDraft';

interface ScoreFieldProps {
  readonly score: number | undefined;
  readonly onScore: (score: number | undefined) => void;
}

/** The applicant's own score, kept as soon as it is one. A score that cannot be meant is explained when the field is left; an empty field is no score yet. */
export function ScoreField({ score, onScore }: ScoreFieldProps) {
  const { text, type } = useDraft(score === undefined ? '' : String(score));
  const [typing, setTyping] = useState(false);
  const blank = text.trim() === '';
  const reading = readScore(text.trim(), rulesInForce());
  const refused = !blank && !typing && !reading.ok ? reading.problem : undefined;

  const leave = () => {
    afterPress(() => setTyping(false));
    if (blank && score !== undefined) onScore(undefined);
  };
  const take = (value: string) => {
    setTyping(true);
    type(value);
    const typed = readScore(value.trim(), rulesInForce());
    if (typed.ok && typed.value !== score) onScore(typed.value);
  };
  return (
    <Field
      label={strings.profile.step2}
      validationState={refused === undefined ? 'none' : 'error'}
      validationMessage={
        refused && <Sentence by={(say) => `${say.explain(refused)} ${strings.profile.notSaved}`} />
      }
    >
      <Input
        className="score-input"
        inputMode="numeric"
        autoComplete="off"
        value={text}
        onChange={(_, { value }) => take(value)}
        onBlur={leave}
        onKeyDown={({ key }) => key === 'Enter' && leave()}
      />
    </Field>
  );
}
