import { useState } from 'react';
import type { Ref } from 'react';
import { Button, Field, Input } from '../controls';
import { KeyHint } from './KeyHint';
import { listStrings } from './listStrings';

interface ScoreFormProps {
  readonly label: string;
  readonly hint?: string;
  readonly letter: string;
  readonly field: Ref<HTMLInputElement>;
  readonly onSave: (typed: string) => void;
}

/** A score to be typed and saved with Enter. */
export function ScoreForm({ label, hint, letter, field, onSave }: ScoreFormProps) {
  const [typed, setTyped] = useState('');
  return (
    <form
      className="score-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== '') onSave(typed.trim());
      }}
    >
      <Field
        label={
          <>
            {label} <KeyHint>{letter}</KeyHint>
          </>
        }
        {...(hint === undefined ? {} : { hint })}
      >
        <Input
          ref={field}
          aria-label={label}
          size="small"
          value={typed}
          onChange={(_, { value }) => setTyped(value)}
        />
      </Field>
      <Button type="submit" size="small" aria-label={`${listStrings.look.save}: ${label}`}>
        {listStrings.look.save}
      </Button>
    </form>
  );
}
