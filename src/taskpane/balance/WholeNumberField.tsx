import { useState } from 'react';
import { Field, Input } from '../controls';
import { useDraft } from '../profile/useDraft';
import { balanceStrings } from './balanceStrings';

interface WholeNumberFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: number | undefined;
  /** The least number that can be meant. */
  readonly least: number;
  readonly onValue: (value: number | undefined) => void;
}

/** A number of programs or signals that only a person knows. Kept when the field is left; blank is not known. */
export function WholeNumberField({ label, hint, value, least, onValue }: WholeNumberFieldProps) {
  const { text, type } = useDraft(value === undefined ? '' : String(value));
  const [typing, setTyping] = useState(false);
  const typed = text.trim();
  const read = /^\d{1,6}$/.test(typed) && Number(typed) >= least ? Number(typed) : undefined;
  const wrong = typed !== '' && read === undefined;

  const leave = () => {
    setTyping(false);
    if (!wrong && read !== value) onValue(read);
  };
  return (
    <Field
      label={label}
      hint={hint}
      validationState={wrong && !typing ? 'error' : 'none'}
      validationMessage={wrong && !typing ? balanceStrings.wholeNumber(least) : undefined}
    >
      <Input
        className="score-input"
        inputMode="numeric"
        autoComplete="off"
        value={text}
        onChange={(_, { value: next }) => {
          setTyping(true);
          type(next);
        }}
        onBlur={leave}
        onKeyDown={({ key }) => key === 'Enter' && leave()}
      />
    </Field>
  );
}
