import { lazy, Suspense, useEffect, useState } from 'react';
import type { PaneOperations } from '../paneOperations';

const FirstRun = lazy(() => import('./FirstRun').then(({ FirstRun }) => ({ default: FirstRun })));

interface GreetingProps {
  readonly pane: PaneOperations;
  readonly onList: () => void;
}

/** What Backstop does, in a workbook that has never met it. */
export function Greeting({ pane, onList }: GreetingProps) {
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
    isFirst && (
      <Suspense>
        <FirstRun pane={pane} onList={onList} />
      </Suspense>
    )
  );
}
