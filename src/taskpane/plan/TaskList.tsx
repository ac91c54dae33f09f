import { useState } from 'react';
import type { Answer } from '../../domain/words';
import type { StoredTask } from '../../workbook/readPlan';
import { Button } from '../controls';
import { planStrings } from './planStrings';
import { TaskItem } from './TaskItem';

interface TaskListProps {
  readonly tasks: readonly StoredTask[];
  readonly today: number;
  readonly page: number;
  readonly onAnswer: (task: StoredTask, answer: Answer) => void;
  readonly onShow: (address: string) => void;
}

/** Tasks, a page at a time. */
export function TaskList({ tasks, today, page, onAnswer, onShow }: TaskListProps) {
  const [shown, setShown] = useState(page);
  const rest = tasks.length - shown;
  return (
    <>
      <ul className="rows">
        {tasks.slice(0, shown).map((task) => (
          <TaskItem key={task.address} task={task} today={today} onAnswer={onAnswer} onShow={onShow} />
        ))}
      </ul>
      {rest > 0 && (
        <div className="actions">
          <Button size="small" onClick={() => setShown(shown + page)}>
            {planStrings.more(Math.min(rest, page))}
          </Button>
        </div>
      )}
    </>
  );
}
