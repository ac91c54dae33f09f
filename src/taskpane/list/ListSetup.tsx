import { useState } from 'react';
import type { FoundList } from '../../workbook/foundList';
import { Notice } from '../Notice';
import type { StoredProfile } from '../../workbook/storedProfile';
import { ScoreField } from '../profile/ScoreField';
import { SpecialtyField } from '../profile/SpecialtyField';
import { strings } from '../strings';
import { Columns } from './Columns';
import { FoundListCard } from './FoundListCard';
import type { ListChoice } from './useListChoice';

interface ListSetupProps {
  readonly lists: readonly FoundList[];
  readonly choice: ListChoice;
  readonly profile: StoredProfile;
  readonly onSave: (profile: StoredProfile) => void;
  readonly onLookAgain: () => void;
}

/** What is to be settled before a run: which list, which columns, which specialty, and the score while the profile has none. */
export function ListSetup({ lists, choice, profile, onSave, onLookAgain }: ListSetupProps) {
  const { list, key, mapping, problem, ownSpecialty, specialty } = choice;
  // The field stays while its score is being typed, and does not leave under the person's hands.
  const [asksScore] = useState(profile.step2 === undefined);
  return (
    <>
      <FoundListCard lists={lists} chosen={list} onChoose={choice.choose} onLookAgain={onLookAgain} />
      <Columns key={key} list={list} mapping={mapping} onMapping={choice.correct} />
      {problem && <Notice problem={problem} />}
      {asksScore && <ScoreField score={profile.step2} onScore={(step2) => onSave({ ...profile, step2 })} />}
      {!ownSpecialty && (
        <SpecialtyField
          label={strings.list.specialty}
          hint={strings.list.specialtyHelp}
          specialty={specialty}
          onSpecialty={choice.nameSpecialty}
        />
      )}
    </>
  );
}
