import { useCallback, useRef, useState } from 'react';
import type { Outcome } from '../domain/outcome';
import type { ClassifyReport, ClassifyRequest } from '../workbook/classifyList';
import type { UndoStep } from '../workbook/undoSteps';
import type { PaneOperations } from './paneOperations';

export interface Progress {
  readonly done: number;
  readonly of: number;
}

type Request = Omit<ClassifyRequest, 'onProgress' | 'signal'>;
type Asked = readonly [Request, number];

/**
 * Runs Classify, one run at a time, with its progress and a way to cancel it. A run that is asked for while another is on the way
 * follows it. Answers that were written before a run are taken back with it.
 */
export function useClassify(pane: PaneOperations, onDone: (outcome: Outcome<ClassifyReport>) => void) {
  const [progress, setProgress] = useState<Progress>();
  const [undo, setUndo] = useState<readonly UndoStep[]>([]);
  const running = useRef<AbortController>(undefined);
  const next = useRef<Asked>(undefined);
  const answered = useRef<readonly UndoStep[]>([]);

  const classify = useCallback(
    async (request: Request, rows: number) => {
      next.current = [request, rows];
      if (running.current) return;
      const controller = new AbortController();
      running.current = controller;
      try {
        for (let asked: Asked | undefined = next.current; asked; asked = next.current) {
          next.current = undefined;
          setProgress({ done: 0, of: asked[1] });
          const onProgress = (done: number, of: number) => setProgress({ done, of });
          const before = answered.current;
          answered.current = [];
          const outcome = await pane.classifyList({ ...asked[0], onProgress, signal: controller.signal });
          if (outcome.ok) setUndo([...before, outcome.value.undo]);
          else answered.current = [...before, ...answered.current];
          onDone(outcome);
        }
      } finally {
        running.current = undefined;
        setProgress(undefined);
      }
    },
    [pane, onDone],
  );

  return {
    progress,
    classify,
    cancel: () => {
      next.current = undefined;
      running.current?.abort();
    },
    /** What takes the last run back. */
    undo,
    /** Remembers a change of the workbook that the next run follows from. */
    follow: (step: UndoStep) => {
      answered.current = [...answered.current, step];
    },
    forget: () => {
      answered.current = [];
      setUndo([]);
    },
  };
}
