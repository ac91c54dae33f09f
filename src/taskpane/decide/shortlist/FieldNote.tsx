import { useId } from 'react';
import { cite } from '../../../domain/citations';
import { noteKey } from '../../../domain/fieldKeys';
import { COMPARISON } from '../../../domain/rules/fallbacks';
import type { Specialty } from '../../../domain/rules/specialties';
import type { KeptWords } from '../../../workbook/storedDecisions';
import { useDraft } from '../../profile/useDraft';
import { useAsking } from '../asking';
import { shortlistStrings } from './shortlistStrings';

interface FieldNoteProps {
  readonly field: Specialty;
  readonly words: KeptWords;
}

/** Words on one field, beside what D1 compares alternatives by. Kept when the field is left. */
export function FieldNote({ field, words }: FieldNoteProps) {
  const { onWords } = useAsking();
  const id = useId();
  const kept = words[noteKey(field)] ?? '';
  const { text, type } = useDraft(kept);
  return (
    <div className="choice">
      <label htmlFor={id}>{shortlistStrings.note(field)}</label>
      <ul className="plain-list small quiet">
        {COMPARISON.map(({ by, about }) => (
          <li key={by}>{shortlistStrings.noteBy(by, about)}</li>
        ))}
      </ul>
      <textarea
        id={id}
        className="notes"
        rows={2}
        value={text}
        onChange={({ currentTarget }) => type(currentTarget.value)}
        onBlur={() => {
          const told = text.trim();
          if (told !== kept) onWords(noteKey(field), told === '' ? undefined : told);
        }}
      />
      <p className="source">{cite(COMPARISON)}</p>
    </div>
  );
}
