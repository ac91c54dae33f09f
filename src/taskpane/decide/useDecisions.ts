import { useCallback, useEffect, useRef, useState } from 'react';
import type { Outcome } from '../../domain/outcome';
import type { Problem } from '../../domain/problem';
import type { DecisionValue } from '../../workbook/keepDecision';
import type { StoredDecisions } from '../../workbook/storedDecisions';
import type { PaneOperations } from '../paneOperations';

export interface DecisionsInPane {
  /** Undefined until the sheet has been read. */
  readonly decisions: StoredDecisions | undefined;
  readonly state: 'idle' | 'saving' | 'saved';
  readonly problem: Problem | undefined;
  /** `change` is how the answers look afterwards, which is shown before the workbook has taken it. */
  readonly keep: (
    key: string,
    value: DecisionValue,
    change: (before: StoredDecisions) => StoredDecisions,
  ) => void;
}

/**
 * The answers as the Backstop Decisions sheet has them: read at the start, followed when a cell changes, kept one after the
 * other. When one cannot be kept, the sheet is read again, so that nothing is shown that is not there.
 */
export function useDecisions(pane: PaneOperations): DecisionsInPane {
  const [decisions, setDecisions] = useState<StoredDecisions>();
  const [state, setState] = useState<DecisionsInPane['state']>('idle');
  const [problem, setProblem] = useState<Problem>();
  const writing = useRef(0);
  const queue = useRef(Promise.resolve());

  const take = useCallback((outcome: Outcome<StoredDecisions>) => {
    // What we are about to write is newer than what the sheet says now.
    if (writing.current > 0) return;
    setProblem(outcome.ok ? undefined : outcome.problem);
    if (outcome.ok) setDecisions(outcome.value);
  }, []);

  useEffect(() => {
    let left = false;
    const heard = (outcome: Outcome<StoredDecisions>) => {
      if (!left) take(outcome);
    };
    void pane.readDecisions().then(heard);
    const listening = pane.onDecisionsChanged(heard);
    return () => {
      left = true;
      void listening.then((stop) => stop());
    };
  }, [pane, take]);

  const keep = useCallback<DecisionsInPane['keep']>(
    (key, value, change) => {
      setDecisions((before) => before && change(before));
      setState('saving');
      writing.current += 1;
      queue.current = queue.current.then(async () => {
        const outcome = await pane.keepDecision(key, value);
        writing.current -= 1;
        if (outcome.ok) {
          if (writing.current === 0) setState('saved');
          return;
        }
        setState('idle');
        const there = await pane.readDecisions();
        if (writing.current === 0 && there.ok) setDecisions(there.value);
        setProblem(outcome.problem);
      });
    },
    [pane],
  );

  return { decisions, state, problem, keep };
}
