import { letterKey, sentKey, type ToldLetter } from '../../domain/letterKeys';
import { LETTER_STATES, needsAnotherWriter } from '../../domain/letters';
import { SPECIALTIES, type Specialty } from '../../domain/specialties';
import type { Answer } from '../../domain/words';
import { Field, Select } from '../controls';
import { StateChip } from '../decide/StateChip';
import { WordsField } from '../decide/WordsField';
import { Choices } from '../plan/Choices';
import { letterStrings } from './letterStrings';

/** Where what is told of a letter goes. */
export interface KeepLetter {
  readonly onWords: (key: string, words: string | undefined) => void;
  readonly onSent: (key: string, answer: Answer | undefined) => void;
}

interface LetterFormProps {
  readonly n: number;
  /** Absent for the next letter, which is there once its writer is named. */
  readonly letter: ToldLetter | undefined;
  readonly fields: readonly Specialty[];
  readonly keep: KeepLetter;
}

/** One letter: its writer, the writer’s field, its form, where the request stands, and the fields it goes to. */
export function LetterForm({ n, letter, fields, keep }: LetterFormProps) {
  const drop = letter?.state !== undefined && needsAnotherWriter(letter.state);
  return (
    <details className="fold">
      <summary tabIndex={0}>
        {letterStrings.letter(n, letter?.writer ?? '')}{' '}
        {letter && letter.to.length > 0 && <span className="quiet">{letter.to.join(', ')}</span>}{' '}
        {drop && <StateChip tone="amber" word={letterStrings.another} />}
      </summary>
      <div className="facts">
        <WordsField
          label={letterStrings.writer}
          hint={letterStrings.writerHelp}
          kept={letter?.writer ?? ''}
          onWords={(told) => keep.onWords(letterKey(n, 'writer'), told)}
        />
        {letter && <LetterFacts n={n} letter={letter} fields={fields} keep={keep} />}
      </div>
    </details>
  );
}

function LetterFacts({ n, letter, fields, keep }: LetterFormProps & { readonly letter: ToldLetter }) {
  const choose = (fact: 'field' | 'form' | 'state', value: string) =>
    keep.onWords(letterKey(n, fact), value === '' ? undefined : value);
  return (
    <>
      <Field label={letterStrings.field}>
        <Select value={letter.from ?? ''} onChange={(_, { value }) => choose('field', value)}>
          <option value="">{letterStrings.noField}</option>
          {SPECIALTIES.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={letterStrings.form}>
        <Select value={letter.form} onChange={(_, { value }) => choose('form', value)}>
          {(['letter', 'SLOE'] as const).map((each) => (
            <option key={each} value={each}>
              {letterStrings.forms[each]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={letterStrings.state}>
        <Select value={letter.state ?? ''} onChange={(_, { value }) => choose('state', value)}>
          <option value="">{letterStrings.notAsked}</option>
          {LETTER_STATES.map((each) => (
            <option key={each} value={each}>
              {letterStrings.states[each]}
            </option>
          ))}
        </Select>
      </Field>
      <Choices
        label={letterStrings.to}
        choices={fields}
        word={(field) => field}
        chosen={letter.to}
        onChoose={(next) => {
          for (const field of fields)
            if (next.includes(field) !== letter.to.includes(field))
              keep.onSent(sentKey(n, field), next.includes(field) ? 'yes' : undefined);
        }}
      />
    </>
  );
}
