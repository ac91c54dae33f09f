import { Field, Input } from '../controls';
import { useDraft } from '../profile/useDraft';

interface WordsFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** What is kept now; `''` for nothing. */
  readonly kept: string;
  readonly onWords: (words: string | undefined) => void;
}

/** A few words of the person's own, kept when the field is left. Empty is not known. */
export function WordsField({ label, hint, kept, onWords }: WordsFieldProps) {
  const { text, type } = useDraft(kept);
  const leave = () => {
    const told = text.trim();
    if (told !== kept) onWords(told === '' ? undefined : told);
  };
  return (
    <Field label={label} hint={hint}>
      <Input
        autoComplete="off"
        value={text}
        onChange={(_, { value }) => type(value)}
        onBlur={leave}
        onKeyDown={({ key }) => key === 'Enter' && leave()}
      />
    </Field>
  );
}
