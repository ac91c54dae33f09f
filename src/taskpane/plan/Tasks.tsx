import { useId, useState } from 'react';
import type { Answer } from '../../domain/words';
import type { StoredTask } from '../../workbook/readPlan';
import { useAnnounce } from '../announcer';
import { planStrings } from './planStrings';
import { TaskList } from './TaskList';

const PAGE = 8;

interface TasksProps {
  readonly tasks: readonly StoredTask[];
  readonly today: number;
  readonly onAnswer: (key: string, answer: Answer) => Promise<void>;
  readonly onShow: (address: string) => void;
}

/** The tasks: those that fall due next, then all of them by part. What is ticked here stays in its place until the screen is opened anew, so that the focus is not lost. */
export function Tasks({ tasks, today, onAnswer, onShow }: TasksProps) {
  const heading = useId();
  const announce = useAnnounce();
  const [recent, setRecent] = useState<ReadonlySet<string>>(new Set());
  const answer = ({ key, task }: StoredTask, given: Answer) => {
    setRecent((before) => new Set([...before, key]));
    announce(given === 'yes' ? planStrings.ticked(task) : planStrings.unticked(task));
    void onAnswer(key, given);
  };
  const dated = tasks.filter(
    ({ due, done, key }) => due !== undefined && (done !== 'yes' || recent.has(key)),
  );
  const next = [...dated].sort((one, other) => (one.due ?? 0) - (other.due ?? 0));
  const parts = [...new Set(tasks.map(({ part }) => part))];
  const done = (all: readonly StoredTask[]) => all.filter((task) => task.done === 'yes').length;
  const list = (all: readonly StoredTask[]) => (
    <TaskList tasks={all} today={today} page={PAGE} onAnswer={answer} onShow={onShow} />
  );
  return (
    <section className="results" aria-labelledby={heading}>
      <h2 id={heading}>{planStrings.next}</h2>
      <p className="quiet">{planStrings.doneOf(done(tasks), tasks.length)}</p>
      {next.length > 0 ? (
        list(next)
      ) : (
        <p>{tasks.some(({ due }) => due !== undefined) ? planStrings.nothingNext : planStrings.noDates}</p>
      )}
      <h3>{planStrings.parted}</h3>
      <div className="folds">
        {parts.map((part) => {
          const own = tasks.filter((task) => task.part === part);
          return (
            <details key={part} className="fold">
              <summary tabIndex={0}>
                {part === '' ? planStrings.ownRows : part}{' '}
                <span className="quiet">{planStrings.doneOf(done(own), own.length)}</span>
              </summary>
              {list(own)}
            </details>
          );
        })}
      </div>
    </section>
  );
}
