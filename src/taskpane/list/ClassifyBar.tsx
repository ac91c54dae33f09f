import { ProgressBar } from '@fluentui/react-components';
import { Button } from '../controls';
import { useRef } from 'react';
import { strings } from '../strings';
import type { Progress } from '../useClassify';

interface ClassifyBarProps {
  readonly again: boolean;
  readonly progress: Progress | undefined;
  readonly onClassify: () => void;
  readonly onCancel: () => void;
}

/** The main button. While it works it stays where it is, with progress and Cancel beneath, so that the focus is not lost. */
export function ClassifyBar({ again, progress, onClassify, onCancel }: ClassifyBarProps) {
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
            value={progress.done}
            max={Math.max(progress.of, 1)}
            thickness="large"
          />
          <span className="quiet">{strings.list.progress(progress.done, progress.of)}</span>
          <Button size="small" onClick={cancel}>
            {strings.list.cancel}
          </Button>
        </div>
      )}
    </div>
  );
}
