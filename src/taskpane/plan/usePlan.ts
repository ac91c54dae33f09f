import { useCallback, useEffect, useState } from 'react';
import type { Outcome } from '../../domain/outcome';
import type { Problem } from '../../domain/problem';
import type { Answer } from '../../domain/words';
import type { StoredPlan } from '../../workbook/readPlan';
import type { PaneOperations } from '../paneOperations';

export interface PlanInPane {
  /** Undefined while looking, and where the workbook has none. */
  readonly plan: StoredPlan | undefined;
  readonly looking: boolean;
  readonly problem: Problem | undefined;
  readonly answer: (key: string, answer: Answer) => Promise<void>;
  readonly lookAgain: () => void;
}

/** The plan as its sheet has it: read at the start, followed when a cell changes. A tick shows at once, and goes back when the sheet refuses it. */
export function usePlan(pane: PaneOperations): PlanInPane {
  const [read, setRead] = useState<Outcome<StoredPlan | undefined>>();
  const [refused, setRefused] = useState<Problem>();
  const [turn, setTurn] = useState(0);

  useEffect(() => {
    let left = false;
    void pane.readPlan().then((outcome) => {
      if (!left) setRead(outcome);
    });
    return () => {
      left = true;
    };
  }, [pane, turn]);

  useEffect(() => {
    const listening = pane.onPlanChanged(setRead);
    return () => {
      void listening.then((stop) => stop());
    };
  }, [pane]);

  const answer = useCallback(
    async (key: string, given: Answer) => {
      setRead((before) => withAnswer(before, key, given));
      const outcome = await pane.answerTask(key, given);
      setRefused(outcome.ok ? undefined : outcome.problem);
      if (!outcome.ok) setTurn((before) => before + 1);
    },
    [pane],
  );

  return {
    plan: read?.ok === true ? read.value : undefined,
    looking: read === undefined,
    problem: refused ?? (read?.ok === false ? read.problem : undefined),
    answer,
    lookAgain: () => setTurn((before) => before + 1),
  };
}

function withAnswer(
  read: Outcome<StoredPlan | undefined> | undefined,
  key: string,
  done: Answer,
): Outcome<StoredPlan | undefined> | undefined {
  if (read?.ok !== true || !read.value) return read;
  const tasks = read.value.tasks.map((task) => (task.key === key ? { ...task, done } : task));
  return { ...read, value: { ...read.value, tasks } };
}
