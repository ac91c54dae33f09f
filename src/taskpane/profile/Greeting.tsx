import { lazy, Suspense, useEffect, useState } from 'react';
import type { PaneOperations } from '../paneOperations';

const FirstRun = lazy(() => import('./FirstRun').then(({ FirstRun }) => ({ default: FirstRun })));

interface GreetingProps {
  readonly pane: PaneOperations;
  /** Whether a list has been classified by now: nobody needs to be told any more. */
  readonly met: boolean;
  readonly onList: () => void;
}

/** What Backstop does, in a workbook that has never met it. */
export function Greeting({ pane, met, onList }: GreetingProps) {
  const [isFirst, setIsFirst] = useState(false);
  useEffect(() => {
    let left = false;
    void pane.isFirstRun().then((outcome) => {
      if (!left && outcome.ok) setIsFirst(outcome.value);
    });
    return () => {
      left = true;
    };
  }, [pane]);
  return (
    isFirst &&
    !met && (
      <Suspense>
        <FirstRun pane={pane} onList={onList} />
      </Suspense>
    )
  );
}
