import { useEffect, useState } from 'react';
import type { Outcome } from '../domain/outcome';
import type { FoundList } from '../workbook/foundList';
import type { PaneOperations } from './paneOperations';

type Lists = Outcome<readonly FoundList[]>;

const isOurs = (lists: Lists) => !lists.ok && lists.problem.code === 'sheet-is-ours';

/**
 * The lists on the active sheet, looked for again whenever another sheet comes to the front. Undefined while looking. A
 * glance at a sheet of ours, the summary say, leaves the lists that were found before.
 */
export function useLists(pane: PaneOperations) {
  const [lists, setLists] = useState<Lists>();
  const [turn, setTurn] = useState(0);

  useEffect(() => {
    let overtaken = false;
    void pane.findLists().then((outcome) => {
      if (!overtaken) setLists((before) => (before?.ok && isOurs(outcome) ? before : outcome));
    });
    return () => {
      overtaken = true;
    };
  }, [pane, turn]);

  useEffect(() => {
    const listening = pane.onSheetActivated(() => setTurn((before) => before + 1));
    return () => {
      void listening.then((stop) => stop());
    };
  }, [pane]);

  return { lists, lookAgain: () => setTurn((before) => before + 1) };
}
