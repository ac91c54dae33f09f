import { useState } from 'react';
import type { Problem } from '../../domain/problem';
import type { UndoStep } from '../../workbook/undoSteps';
import { useAnnounce } from '../announcer';
import { Button } from '../controls';
import { Notice } from '../Notice';
import type { PaneOperations } from '../paneOperations';
import { Confirm } from './Confirm';
import { listStrings } from './listStrings';

interface CleanUpProps {
  readonly pane: PaneOperations;
  /** What takes the last run back; empty when there is none. */
  readonly undo: readonly UndoStep[];
  readonly busy: boolean;
  /** The workbook holds no result of the last run any more. */
  readonly onGone: () => void;
}

const words = listStrings.cleanUp;

/** The two ways back: to before the last run, and to before Backstop. Each asks in place and says what goes. */
export function CleanUp({ pane, undo, busy, onGone }: CleanUpProps) {
  const announce = useAnnounce();
  const [asked, setAsked] = useState<'undo' | 'remove'>();
  const [inputs, setInputs] = useState(false);
  const [working, setWorking] = useState(false);
  const [said, setSaid] = useState<string>();
  const [problem, setProblem] = useState<Problem>();

  const ask = (what: typeof asked) => {
    setAsked(what);
    setSaid(undefined);
    setProblem(undefined);
  };
  const finish = async (going: Promise<string | Problem>) => {
    setWorking(true);
    const came = await going;
    setWorking(false);
    setAsked(undefined);
    if (typeof came !== 'string') {
      setProblem(came);
      return;
    }
    setSaid(came);
    announce(came);
    onGone();
  };
  const undoIt = async () => {
    const outcome = await pane.undoLastRun(undo);
    return outcome.ok ? words.undone : outcome.problem;
  };
  const removeIt = async () => {
    const outcome = await pane.removeOutput({ keepInputs: !inputs });
    return outcome.ok ? words.removed(outcome.value.columns, outcome.value.sheets) : outcome.problem;
  };

  return (
    <details className="fold">
      <summary tabIndex={0}>{words.title}</summary>
      <div className="stack">
        {asked === undefined && (
          <div className="actions">
            <Button disabledFocusable={busy || undo.length === 0} onClick={() => ask('undo')}>
              {words.undo}
            </Button>
            <Button disabledFocusable={busy} onClick={() => ask('remove')}>
              {words.remove}
            </Button>
          </div>
        )}
        {asked === undefined && undo.length === 0 && said === undefined && (
          <p className="quiet">{words.nothing}</p>
        )}
        {asked === 'undo' && (
          <Confirm
            question={words.undoAsk}
            yes={words.undoDo}
            no={words.keep}
            busy={working}
            onYes={() => void finish(undoIt())}
            onNo={() => ask(undefined)}
          />
        )}
        {asked === 'remove' && (
          <Confirm
            question={words.removeAsk}
            yes={words.removeDo}
            no={words.keep}
            busy={working}
            onYes={() => void finish(removeIt())}
            onNo={() => ask(undefined)}
          >
            <label className="pick">
              <input type="checkbox" checked={inputs} onChange={(event) => setInputs(event.target.checked)} />
              <span>{words.inputs}</span>
            </label>
          </Confirm>
        )}
        {said !== undefined && <p>{said}</p>}
        {problem && <Notice problem={problem} />}
      </div>
    </details>
  );
}
