import { Field, Input } from '../controls';
import { useId, useState } from 'react';
import { findSpecialty, SPECIALTIES } from '../../domain/specialties';
import { Sentence } from '../Sentence';
import { strings } from '../strings';
import { afterPress } from './afterPress';
import { useDraft } from './useDraft';

interface SpecialtyFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly specialty: string | undefined;
  readonly onSpecialty: (specialty: string | undefined) => void;
}

/** A specialty, chosen from the list or typed in any usual spelling, which is kept as typed. */
export function SpecialtyField({ label, hint, specialty, onSpecialty }: SpecialtyFieldProps) {
  const choices = useId();
  const { text, type } = useDraft(specialty ?? '');
  const [typing, setTyping] = useState(false);
  const typed = text.trim();
  const reading = findSpecialty(typed);

  const keep = (value: string | undefined) => {
    if (value !== specialty) onSpecialty(value);
  };
  const leave = () => {
    afterPress(() => setTyping(false));
    if (typed === '') keep(undefined);
    else if (reading.ok) keep(typed);
  };
  const take = (value: string) => {
    setTyping(true);
    type(value);
    const match = findSpecialty(value);
    if (match.ok && !match.value.confirm) keep(value.trim());
  };

  const message = () => {
    if (typed === '') return {};
    if (!reading.ok) {
      if (typing) return {};
      const { problem } = reading;
      const text = <Sentence by={(say) => `${say.explain(problem)} ${strings.profile.notSaved}`} />;
      return { validationState: 'error', validationMessage: text } as const;
    }
    const { specialty: canonical, confirm } = reading.value;
    if (confirm) {
      if (typing) return {};
      const text = strings.profile.specialtyToConfirm(typed, canonical);
      return { validationState: 'warning', validationMessage: text } as const;
    }
    if (canonical === typed) return {};
    // Already while typing: appearing only on leaving, it would move the button a click was meant for.
    return { validationState: 'none', validationMessage: strings.profile.specialtyRead(canonical) } as const;
  };

  return (
    <Field label={label} hint={typed === '' ? hint : undefined} {...message()}>
      <Input
        autoComplete="off"
        value={text}
        list={choices}
        onChange={(_, { value }) => take(value)}
        onBlur={leave}
        onKeyDown={({ key }) => key === 'Enter' && leave()}
      />
      <datalist id={choices}>
        {SPECIALTIES.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
    </Field>
  );
}
