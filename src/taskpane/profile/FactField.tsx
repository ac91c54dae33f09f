import { Field, Select } from '../controls';
import { ANSWERS } from '../../domain/words';
import type { ProfileFact } from '../../workbook/profileFacts';
import { readFact } from '../../workbook/readFact';
import type { StoredProfile } from '../../workbook/storedProfile';
import { answerOf, withFact } from './factValues';
import { NotesFact } from './NotesFact';
import { profileStrings as strings } from './profileStrings';
import { Segments } from './Segments';
import { TypedFact } from './TypedFact';

interface FactFieldProps {
  readonly fact: ProfileFact;
  readonly profile: StoredProfile;
  readonly onSave: (profile: StoredProfile) => void;
}

/** One fact of the form. "Unknown" is an answer like the others, and is what a fact is until somebody answers. */
export function FactField({ fact, profile, onSave }: FactFieldProps) {
  const value = profile[fact.key];
  const keep = (next: string | number | boolean | undefined) => onSave(withFact(profile, fact, next));
  const choose = (word: string) => {
    const read = readFact(fact, word);
    keep(read.ok ? read.value : undefined);
  };
  switch (fact.kind) {
    case 'answer':
      return (
        <Segments
          label={fact.label}
          choices={ANSWERS}
          words={strings.answers}
          chosen={answerOf(value)}
          onChoose={choose}
        >
          <p className="quiet small">{fact.hint}</p>
        </Segments>
      );
    case 'choice':
      return (
        <Field label={fact.label} hint={fact.hint}>
          <Select value={String(value ?? '')} onChange={(_, { value: next }) => choose(next)}>
            <option value="">{strings.notKnown}</option>
            {(fact.choices ?? []).map((each) => (
              <option key={each} value={each}>
                {strings.capital(each)}
              </option>
            ))}
          </Select>
        </Field>
      );
    case 'notes':
      return <NotesFact fact={fact} value={String(value ?? '')} onValue={keep} />;
    default:
      return <TypedFact fact={fact} value={String(value ?? '')} onValue={keep} />;
  }
}
