import { useId, useState } from 'react';
import type { Problem } from '../../domain/problem';
import { Button } from '../controls';
import { Notice } from '../Notice';
import type { PaneOperations } from '../paneOperations';
import { profileStrings } from './profileStrings';

const strings = profileStrings.greeting;

interface FirstRunProps {
  readonly pane: PaneOperations;
  readonly onList: () => void;
}

/** Three lines and two ways to begin. Whichever is taken, it never comes again in this workbook. */
export function FirstRun({ pane, onList }: FirstRunProps) {
  const heading = useId();
  const [closed, setClosed] = useState(false);
  const [busy, setBusy] = useState(false);
  const [sample, setSample] = useState<string>();
  const [problem, setProblem] = useState<Problem>();

  const close = async () => {
    setClosed(true);
    const ended = await pane.endFirstRun();
    setProblem(ended.ok ? undefined : ended.problem);
  };
  const trySample = async () => {
    setBusy(true);
    const written = await pane.writeSampleList();
    setBusy(false);
    if (!written.ok) {
      setProblem(written.problem);
      return;
    }
    setSample(written.value);
    focusScore();
    await close();
  };
  const skip = () => {
    focusScore();
    void close();
  };
  const begin = () => {
    void close();
    onList();
  };
  return (
    <>
      {problem && <Notice problem={problem} />}
      {sample !== undefined && (
        <p className="aside" role="status">
          {strings.sampleWritten(sample)}
        </p>
      )}
      {!closed && (
        <section className="card greeting" aria-labelledby={heading}>
          <h2 id={heading}>{strings.title}</h2>
          <ul className="plain-list">
            {strings.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <div className="actions">
            <Button appearance="primary" disabledFocusable={busy} onClick={() => void trySample()}>
              {strings.sample}
            </Button>
            <Button disabledFocusable={busy} onClick={begin}>
              {strings.own}
            </Button>
            <Button appearance="subtle" disabledFocusable={busy} onClick={skip}>
              {strings.skip}
            </Button>
          </div>
        </section>
      )}
    </>
  );
}

/** The button that was pressed goes away, and the first thing to do takes the focus. */
function focusScore(): void {
  document.querySelector<HTMLInputElement>('.score-input input')?.focus();
}
