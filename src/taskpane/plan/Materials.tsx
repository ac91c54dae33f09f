import { useId } from 'react';
import { type Applicant, checklistsFor, readChecklist } from '../../domain/checklists';
import type { Answer } from '../../domain/words';
import type { StoredTask } from '../../workbook/readPlan';
import type { StoredProfile } from '../../workbook/storedProfile';
import { AnswerTry } from './AnswerTry';
import { ChecklistFold } from './ChecklistFold';
import { LetterLight } from './LetterLight';
import { materialsInForce, planInForce } from './planInForce';
import { planStrings } from './planStrings';
import { ScoreStory } from './ScoreStory';
import { WriterOrder } from './WriterOrder';

interface MaterialsProps {
  readonly applicant: Applicant;
  readonly profile: StoredProfile;
  /** Rows of the sheet that are items of a checklist. */
  readonly items: readonly StoredTask[];
  readonly onAnswer: (key: string, answer: Answer) => void;
}

/** The checklists that stand on the sheet and concern the applicant, each with its gate. */
export function Materials({ applicant, profile, items, onAnswer }: MaterialsProps) {
  const heading = useId();
  const answers = new Map(items.map(({ key, done }) => [key, done]));
  const lists = checklistsFor(applicant, materialsInForce(), planInForce()).filter((list) =>
    list.items.every(({ key }) => answers.has(key)),
  );
  const mustHave = lists.find(({ id }) => id === 'must-have letter');
  const gateOf = mustHave ? readChecklist(mustHave, answers).gate : 'unknown';
  return (
    <section className="results" aria-labelledby={heading}>
      <h2 id={heading}>{planStrings.materials}</h2>
      <p className="quiet">{planStrings.materialsHelp}</p>
      <div className="folds">
        {lists.map((list) =>
          list.id === 'score story' ? (
            <ScoreStory key={list.id} list={list} profile={profile} answers={answers} onAnswer={onAnswer} />
          ) : (
            <ChecklistFold key={list.id} list={list} answers={answers} onAnswer={onAnswer}>
              {list.id === 'letters' && <LetterLight answers={answers} mustHave={gateOf} />}
              {list.id === 'asking' && <WriterOrder />}
              {list.id === 'score answer' && <AnswerTry />}
            </ChecklistFold>
          ),
        )}
      </div>
    </section>
  );
}
