import { useEffect, useId, useState } from 'react';
import type { Outcome } from '../../domain/outcome';
import type { Problem } from '../../domain/problem';
import type { FormulasFrozen } from '../../workbook/freeze/freezeFormulas';
import type { LeftBecause } from '../../workbook/freeze/planThaw';
import type { FrozenStatus } from '../../workbook/freeze/readFrozen';
import type { FormulasThawed } from '../../workbook/freeze/thawFormulas';
import { useAnnounce } from '../announcer';
import { Button } from '../controls';
import { Notice } from '../Notice';
import type { PaneOperations } from '../paneOperations';
import { freezeStrings as words } from './freezeStrings';

/** What a run has to say: a sentence, and groups of places or names that it is about. */
interface Report {
  readonly said: string;
  readonly groups: readonly { readonly title: string; readonly names: readonly string[] }[];
  readonly kept: number;
}

/** Names listed of each group. */
const LISTED = 10;

/** Makes values of all formulas of ours, for those who send the workbook itself, and formulas again. */
export function FreezeCard({ pane }: { readonly pane: PaneOperations }) {
  const heading = useId();
  const announce = useAnnounce();
  const [status, setStatus] = useState<FrozenStatus>();
  const [running, setRunning] = useState<'freeze' | 'thaw'>();
  const [report, setReport] = useState<Report>();
  const [problem, setProblem] = useState<Problem>();

  useEffect(() => {
    let left = false;
    void pane.readFrozen().then((outcome) => {
      if (!left && outcome.ok) setStatus(outcome.value);
    });
    return () => {
      left = true;
    };
  }, [pane]);

  const run = async <T,>(
    what: typeof running,
    doing: Promise<Outcome<T>>,
    reportOf: (done: T) => Report,
  ): Promise<void> => {
    setRunning(what);
    setReport(undefined);
    setProblem(undefined);
    try {
      const outcome = await doing;
      if (outcome.ok) {
        const told = reportOf(outcome.value);
        setReport(told);
        announce(told.said);
      } else setProblem(outcome.problem);
      const now = await pane.readFrozen();
      if (now.ok) setStatus(now.value);
    } finally {
      setRunning(undefined);
    }
  };
  const freeze = () => {
    if (running === undefined) void run('freeze', pane.freezeFormulas(), frozenReport);
  };
  const thaw = () => {
    if (running === undefined) void run('thaw', pane.thawFormulas(), thawedReport);
  };

  return (
    <section className="card stack" aria-labelledby={heading}>
      <h2 id={heading}>{words.title}</h2>
      <p>{words.intro}</p>
      <p>{status ? words.status(status.formulas, status.when) : words.none}</p>
      <div className="actions">
        <Button appearance="primary" disabledFocusable={running !== undefined} onClick={freeze}>
          {running === 'freeze' ? words.freezing : words.freeze}
        </Button>
        <Button disabledFocusable={running !== undefined || !status} onClick={thaw}>
          {running === 'thaw' ? words.thawing : words.thaw}
        </Button>
      </div>
      <p className="quiet small">{words.undo}</p>
      {problem && <Notice problem={problem} />}
      {report && (
        <div className="stack tight">
          <p>{report.said}</p>
          {report.groups.map(({ title, names }) => (
            <div key={title}>
              <p>{title}</p>
              <ul className="plain-list small">
                {names.slice(0, LISTED).map((name) => (
                  <li key={name}>{name}</li>
                ))}
                {names.length > LISTED && <li>{words.more(names.length - LISTED)}</li>}
              </ul>
            </div>
          ))}
          {report.kept > 0 && <p>{words.kept(report.kept)}</p>}
        </div>
      )}
    </section>
  );
}

function frozenReport({ formulas, left }: FormulasFrozen): Report {
  const groups = (['arrays', 'names', 'formats'] as const).map((what) => ({
    title: words.still[what],
    names: left[what],
  }));
  return { said: words.frozen(formulas), groups: groups.filter(({ names }) => names.length > 0), kept: 0 };
}

function thawedReport({ formulas, left, kept }: FormulasThawed): Report {
  const groups = (Object.keys(words.left) as LeftBecause[]).map((reason) => ({
    title: words.left[reason],
    names: left.flatMap(({ address, because }) => (because === reason ? [address] : [])),
  }));
  return { said: words.thawed(formulas), groups: groups.filter(({ names }) => names.length > 0), kept };
}
