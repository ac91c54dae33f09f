import { useId } from 'react';
import type { ProfileFact } from '../../workbook/profileFacts';
import { useDraft } from './useDraft';

interface NotesFactProps {
  readonly fact: ProfileFact;
  readonly value: string;
  readonly onValue: (value: string | undefined) => void;
}

/** Words for oneself, over several lines, kept when the field is left. */
export function NotesFact({ fact, value, onValue }: NotesFactProps) {
  const id = useId();
  const { text, type } = useDraft(value);
  return (
    <div className="choice">
      <label htmlFor={id}>{fact.label}</label>
      <textarea
        id={id}
        className="notes"
        rows={3}
        value={text}
        onChange={({ currentTarget }) => type(currentTarget.value)}
        onBlur={() => {
          if (text !== value) onValue(text.trim() === '' ? undefined : text);
        }}
      />
    </div>
  );
}
