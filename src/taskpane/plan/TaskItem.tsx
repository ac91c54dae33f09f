import { Link } from '@fluentui/react-components';
import { dateText } from '../../domain/dates';
import type { Answer } from '../../domain/words';
import type { StoredTask } from '../../workbook/readPlan';
import { planStrings } from './planStrings';

interface TaskItemProps {
  readonly task: StoredTask;
  readonly today: number;
  readonly onAnswer: (task: StoredTask, answer: Answer) => void;
  readonly onShow: (address: string) => void;
}

const dueWords = (due: number | undefined, done: Answer, today: number): string => {
  if (due === undefined) return planStrings.noDate;
  if (due === today && done !== 'yes') return planStrings.dueToday;
  return due < today && done !== 'yes' ? planStrings.overdue(dateText(due)) : planStrings.due(dateText(due));
};

/** One task: its box, its day, and the rule it comes from. A row of the person’s own is a link, since only they write on it. */
export function TaskItem({ task, today, onAnswer, onShow }: TaskItemProps) {
  const { key, done, due, part, rule, source, address } = task;
  const late = due !== undefined && due < today && done !== 'yes';
  return (
    <li className="row task" data-done={done === 'yes'}>
      {key === '' ? (
        <Link
          as="button"
          className="row-name"
          aria-label={planStrings.goTo(task.task)}
          onClick={() => onShow(address)}
        >
          {task.task}
        </Link>
      ) : (
        <label className="pick">
          <input
            type="checkbox"
            checked={done === 'yes'}
            onChange={() => onAnswer(task, done === 'yes' ? 'no' : 'yes')}
          />
          <span>{task.task}</span>
        </label>
      )}
      <p className="flags indented">
        <span className={late ? 'overdue' : undefined}>{dueWords(due, done, today)}</span>
        {[part, key === '' ? planStrings.yours : ''].filter(Boolean).map((text) => ` · ${text}`)}
        {rule !== '' && (
          <>
            {' '}
            <span className="unbroken">[{rule}</span>
            {source !== '' && `; ${source.replaceAll(' ', ', ')}`}]
          </>
        )}
      </p>
    </li>
  );
}
