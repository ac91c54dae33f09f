import { useState } from 'react';
import { cite } from '../../domain/citations';
import type { DecisionFigure } from '../../domain/decisionQuestions';
import { FIGURE_TEXTS } from '../../domain/decisionTexts';
import { fieldFigureText, isFieldFigure, type FieldFigureKey } from '../../domain/fieldKeys';
import { readFigure } from '../../workbook/storedDecisions';
import { Field, Input } from '../controls';
import { useDraft } from '../profile/useDraft';
import { Sentence } from '../Sentence';
import { useAsking } from './asking';
import { decideStrings } from './decideStrings';

/** A number that a decision asks for. Kept when the field is left; empty is not known, and a number that cannot be meant is explained. */
export function FigureField({ of }: { readonly of: DecisionFigure | FieldFigureKey }) {
  const { figures, onFigure } = useAsking();
  const kept = figures[of];
  const { text, type } = useDraft(kept === undefined ? '' : String(kept));
  const [typing, setTyping] = useState(false);
  const typed = text.trim();
  const reading = typed === '' ? undefined : readFigure(of, typed);
  const refused = !typing && reading?.ok === false ? reading.problem : undefined;
  const { text: label, citation } = isFieldFigure(of) ? fieldFigureText(of) : FIGURE_TEXTS[of];

  const leave = () => {
    setTyping(false);
    const next = reading?.ok ? reading.value : undefined;
    if ((typed === '' || reading?.ok) && next !== kept) onFigure(of, next);
  };
  return (
    <Field
      label={label}
      hint={cite([citation])}
      validationState={refused ? 'error' : 'none'}
      validationMessage={
        refused && <Sentence by={(say) => `${say.explain(refused)} ${decideStrings.notSaved}`} />
      }
    >
      <Input
        className="score-input"
        inputMode="decimal"
        autoComplete="off"
        value={text}
        onChange={(_, { value }) => {
          setTyping(true);
          type(value);
        }}
        onBlur={leave}
        onKeyDown={({ key }) => key === 'Enter' && leave()}
      />
    </Field>
  );
}
