import { useState } from 'react';
import { Field, Input } from '../controls';
import { Sentence } from '../Sentence';
import { strings } from '../strings';
import type { CellValue } from '../../workbook/cellGrid';
import type { ProfileFact } from '../../workbook/profileFacts';
import { readTyped } from './factValues';
import { afterPress } from './afterPress';
import { useDraft } from './useDraft';

interface TypedFactProps {
  readonly fact: ProfileFact;
  readonly value: string;
  readonly onValue: (value: CellValue | undefined) => void;
}

const NUMBERS: readonly ProfileFact['kind'][] = ['count', 'comlex2', 'year'];

/** A fact that is typed. A number or a rank is kept as soon as it is one, words when the field is left; an empty field is not known. */
export function TypedFact({ fact, value, onValue }: TypedFactProps) {
  const { text, type } = useDraft(value);
  const [typing, setTyping] = useState(false);
  const typed = text.trim();
  const reading = readTyped(fact, typed);
  const refused = typed !== '' && !typing && !reading.ok ? reading.problem : undefined;
  const isNumber = NUMBERS.includes(fact.kind);

  const keep = (next: string) => {
    const read = readTyped(fact, next);
    if (next === '') {
      if (value !== '') onValue(undefined);
    } else if (read.ok && String(read.value) !== value) onValue(read.value);
  };
  const take = (next: string) => {
    setTyping(true);
    type(next);
    if ((isNumber || fact.kind === 'rank') && next.trim() !== '') keep(next.trim());
  };
  const leave = () => {
    afterPress(() => setTyping(false));
    keep(typed);
  };
  return (
    <Field
      label={fact.label}
      hint={fact.hint}
      validationState={refused ? 'error' : 'none'}
      validationMessage={
        refused && <Sentence by={(say) => `${say.explain(refused)} ${strings.profile.notSaved}`} />
      }
    >
      <Input
        autoComplete="off"
        className={isNumber ? 'score-input' : undefined}
        inputMode={isNumber ? 'numeric' : 'text'}
        value={text}
        onChange={(_, { value: next }) => take(next)}
        onBlur={leave}
        onKeyDown={({ key }) => key === 'Enter' && leave()}
      />
    </Field>
  );
}
