import { useCallback, useEffect, useRef, useState } from 'react';
import type { BalanceEntries, FieldEntries } from '../../domain/balanceEntries';
import type { Problem } from '../../domain/problem';
import type { Specialty } from '../../domain/specialties';
import type { PaneOperations } from '../paneOperations';

/** What is entered on the Balance screen: read from the workbook once, and kept there with each change, in their order. */
export function useEntries(pane: PaneOperations) {
  const [entries, setEntries] = useState<BalanceEntries>({});
  const [problem, setProblem] = useState<Problem>();
  const latest = useRef(entries);
  const writing = useRef<Promise<void>>(Promise.resolve());

  useEffect(() => {
    let left = false;
    void pane.readEntries().then((outcome) => {
      // What was entered meanwhile is newer than what the workbook held.
      if (left || Object.keys(latest.current).length > 0) return;
      setProblem(outcome.ok ? undefined : outcome.problem);
      if (!outcome.ok) return;
      latest.current = outcome.value;
      setEntries(outcome.value);
    });
    return () => {
      left = true;
    };
  }, [pane]);

  const enter = useCallback(
    (specialty: Specialty, entry: FieldEntries) => {
      const next = { ...latest.current, [specialty]: { ...latest.current[specialty], ...entry } };
      latest.current = next;
      setEntries(next);
      writing.current = writing.current.then(async () => {
        const outcome = await pane.writeEntries(next);
        setProblem(outcome.ok ? undefined : outcome.problem);
      });
    },
    [pane],
  );

  return { entries, problem, enter };
}
