import { useCallback, useRef, useState } from 'react';
import type { Outcome } from '../domain/outcome';
import type { ClassifyReport, ClassifyRequest } from '../workbook/classifyList';
import type { PaneOperations } from './paneOperations';

export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** Runs Classify, one run at a time, with its progress and a way to cancel it. */
export function useClassify(pane: PaneOperations, onDone: (outcome: Outcome<ClassifyReport>) => void) {
  const [progress, setProgress] = useState<Progress>();
  const running = useRef<AbortController>(undefined);

  const classify = useCallback(
    async (request: Omit<ClassifyRequest, 'onProgress' | 'signal'>, rows: number) => {
      if (running.current) return;
      const controller = new AbortController();
      running.current = controller;
      setProgress({ done: 0, of: rows });
      try {
        const onProgress = (done: number, of: number) => setProgress({ done, of });
        onDone(await pane.classifyList({ ...request, onProgress, signal: controller.signal }));
      } finally {
        running.current = undefined;
        setProgress(undefined);
      }
    },
    [pane, onDone],
  );

  return { progress, classify, cancel: () => running.current?.abort() };
}
