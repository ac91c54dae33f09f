import { useState } from 'react';
import type { Problem } from '../../domain/problem';
import { Button } from '../controls';
import { Notice } from '../Notice';
import type { PaneOperations } from '../paneOperations';
import { Sentence } from '../Sentence';
import { strings } from '../strings';
import { listStrings } from './listStrings';

/** Sheets on which there is nothing to find: no fault of anybody's. */
const NOTHING_THERE: readonly Problem['code'][] = ['sheet-empty', 'list-missing', 'sheet-is-ours'];

interface NoListProps {
  readonly pane: PaneOperations;
  /** Why no list was found on the sheet in front. */
  readonly problem: Problem;
  readonly onLookAgain: () => void;
}

/** Where to go on while the sheet in front holds no list. */
export function NoList({ pane, problem, onLookAgain }: NoListProps) {
  const [refusal, setRefusal] = useState<Problem>();
  const again = <Button onClick={onLookAgain}>{strings.list.lookAgain}</Button>;
  if (!NOTHING_THERE.includes(problem.code)) return <Notice problem={problem}>{again}</Notice>;

  const trySample = async () => {
    const written = await pane.writeSampleList();
    setRefusal(written.ok ? undefined : written.problem);
    if (written.ok) onLookAgain();
  };
  return (
    <section className="card stack">
      <h2>{listStrings.noList.title}</h2>
      <p>
        <Sentence by={(say) => say.explain(problem)} />
      </p>
      <div className="actions">
        {again}
        <Button onClick={() => void trySample()}>{listStrings.noList.sample}</Button>
      </div>
      {refusal && <Notice problem={refusal} />}
    </section>
  );
}
