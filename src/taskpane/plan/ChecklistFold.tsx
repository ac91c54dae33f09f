import type { ReactNode } from 'react';
import { cite } from '../../domain/citations';
import { type Checklist, readChecklist } from '../../domain/checklists';
import type { Answer } from '../../domain/words';
import { CHECKLIST_TITLES } from '../../workbook/planTitles';
import { planStrings } from './planStrings';

interface ChecklistFoldProps {
  readonly list: Checklist;
  readonly answers: ReadonlyMap<string, Answer>;
  readonly onAnswer: (key: string, answer: Answer) => void;
  /** What stands above the items. */
  readonly children?: ReactNode;
}

/** One checklist with its gate: how much of it is open, in words. */
export function ChecklistFold({ list, answers, onAnswer, children }: ChecklistFoldProps) {
  const { done, of, gate } = readChecklist(list, answers);
  const needed = Math.max(
    0,
    (list.least ?? 0) -
      list.items.filter(({ key, optional }) => !optional && answers.get(key) === 'yes').length,
  );
  const words = {
    yes: planStrings.ready,
    no: planStrings.open(needed),
    unknown: planStrings.reminder(done, of),
  };
  return (
    <details className="fold">
      <summary tabIndex={0}>
        {CHECKLIST_TITLES[list.id]} <span className="quiet">{words[gate]}</span>
      </summary>
      {children}
      <ul className="rows">
        {list.items.map((item) => (
          <li key={item.key} className="row">
            <label className="pick">
              <input
                type="checkbox"
                checked={answers.get(item.key) === 'yes'}
                onChange={() => onAnswer(item.key, answers.get(item.key) === 'yes' ? 'no' : 'yes')}
              />
              <span>{item.text}</span>
            </label>
            <p className="flags indented">
              {item.optional && `${planStrings.optional} · `}
              {cite([item])}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
