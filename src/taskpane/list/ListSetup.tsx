import type { FoundList } from '../../workbook/foundList';
import { Notice } from '../Notice';
import { SpecialtyField } from '../profile/SpecialtyField';
import { strings } from '../strings';
import { Columns } from './Columns';
import { FoundListCard } from './FoundListCard';
import type { ListChoice } from './useListChoice';

interface ListSetupProps {
  readonly lists: readonly FoundList[];
  readonly choice: ListChoice;
  readonly onLookAgain: () => void;
}

/** What is to be settled before a run: which list, which columns, which specialty. */
export function ListSetup({ lists, choice, onLookAgain }: ListSetupProps) {
  const { list, key, mapping, problem, ownSpecialty, specialty } = choice;
  return (
    <>
      <FoundListCard lists={lists} chosen={list} onChoose={choice.choose} onLookAgain={onLookAgain} />
      <Columns key={key} list={list} mapping={mapping} onMapping={choice.correct} />
      {problem && <Notice problem={problem} />}
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
