import { BOXES, type BackupCheckReading } from '../../../domain/backupBoxes';
import type { Rules } from '../../../domain/rules/rules';
import { ANSWERS, type Answer } from '../../../domain/words';
import { Segments } from '../../profile/Segments';
import { Sentence } from '../../Sentence';
import { decideStrings } from '../decideStrings';
import { StateChip } from '../StateChip';
import { backupAnswerKey, type Answers } from './backupAnswers';
import { backupStrings } from './backupStrings';
import { STANDING_TONES } from './standingTones';

interface BoxListProps {
  readonly check: BackupCheckReading;
  readonly answers: Answers;
  readonly onAnswer: (key: string, answer: Answer) => void;
  readonly rules: Rules;
}

/** The four boxes of one backup: how each stands and why, and the question where a person has to answer it. */
export function BoxList({ check, answers, onAnswer, rules }: BoxListProps) {
  const { boxes, question, pathwaysBy } = check;
  return (
    <ol className="boxes">
      {BOXES.map((box) => {
        const asked = box !== 'less competitive' && !(box === 'pathways' && pathwaysBy === 'keystone');
        const told = !asked || (box === 'pathways' && pathwaysBy === 'ladder');
        const key = asked ? backupAnswerKey(question.backup, box) : '';
        return (
          <li key={box}>
            <div className="box-head">
              <h4>{backupStrings.boxes[box]}</h4>
              <StateChip tone={STANDING_TONES[boxes[box]]} word={backupStrings.boxStates[boxes[box]]} />
            </div>
            {told && (
              <p className="small">
                <Sentence by={(say) => say.whyBox(box, check, rules)} />
              </p>
            )}
            {asked && (
              <Segments
                label={backupStrings.questions[box]}
                choices={ANSWERS}
                words={decideStrings.answers}
                chosen={answers[key] ?? 'unknown'}
                onChoose={(answer) => onAnswer(key, answer)}
              >
                {!told && (
                  <p className="source">
                    <Sentence by={(say) => say.boxSource(box)} />
                  </p>
                )}
              </Segments>
            )}
          </li>
        );
      })}
    </ol>
  );
}
