import { ProgressBar } from '@fluentui/react-components';
import { Button } from '../controls';
import { useRef } from 'react';
import { strings } from '../strings';
import type { Progress } from '../useClassify';

interface ClassifyBarProps {
  readonly again: boolean;
  readonly progress: Progress | undefined;
  /** What is waited for, where that is not the run itself. */
  readonly waiting?: string | undefined;
  readonly onClassify: () => void;
  readonly onCancel: () => void;
}

/** The main button. While it works it stays where it is, with progress and Cancel beneath, so that the focus is not lost. */
export function ClassifyBar({ again, progress, waiting, onClassify, onCancel }: ClassifyBarProps) {
  const main = useRef<HTMLButtonElement>(null);
  const cancel = () => {
    main.current?.focus();
    onCancel();
  };
  const word = again ? strings.list.classifyAgain : strings.list.classify;
  return (
    <div className="classify">
      <Button
        ref={main}
        appearance="primary"
        size="large"
        className="wide"
        disabledFocusable={progress !== undefined}
        onClick={onClassify}
      >
        {progress ? strings.list.classifying : word}
      </Button>
      {progress && (
        <div className="progress">
          <ProgressBar
            aria-label={strings.list.classifying}
            {...(waiting === undefined && { value: progress.done, max: Math.max(progress.of, 1) })}
            thickness="large"
          />
          <span className="quiet">{waiting ?? strings.list.progress(progress.done, progress.of)}</span>
          <Button size="small" onClick={cancel}>
            {strings.list.cancel}
          </Button>
        </div>
      )}
    </div>
  );
}
