import { Checkbox } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { Button } from '../controls';
import { Why } from '../Why';
import { listStrings } from './listStrings';
import { PagedRows } from './PagedRows';
import type { ReportRow } from './reportRows';

interface SuggestionsProps {
  readonly rows: readonly ReportRow[];
  readonly busy: boolean;
  /** Takes the kinds of these rows as given, writes them beside the list, and classifies again. */
  readonly onAccept: (rows: readonly ReportRow[]) => void;
}

const words = listStrings.suggestions;

/** Kinds that only a program's name hints at (R-468a): what accepting them would settle, to be done for all at once or for those left ticked. */
export function Suggestions({ rows, busy, onAccept }: SuggestionsProps) {
  const heading = useId();
  const [chosen, setChosen] = useState<ReadonlySet<number>>(
    () => new Set(rows.map(({ reading }) => reading.index)),
  );
  const toggle = (index: number) => {
    const next = new Set(chosen);
    if (!next.delete(index)) next.add(index);
    setChosen(next);
  };
  return (
    <section className="card lead" aria-labelledby={heading}>
      <h3 id={heading}>{words.title(rows.length)}</h3>
      <p className="quiet">{words.help}</p>
      <div className="actions">
        <Button appearance="primary" disabledFocusable={busy} onClick={() => onAccept(rows)}>
          {words.acceptAll}
        </Button>
      </div>
      <details className="fold">
        <summary tabIndex={0}>{words.look}</summary>
        <PagedRows rows={rows} page={10}>
          {({ reading, program, facts }) => (
            <li key={reading.index} className="row">
              <Checkbox
                className="flush-check"
                label={
                  <>
                    {program}
                    {facts?.suggestedKind && (
                      <span className="quiet"> {listStrings.kinds[facts.suggestedKind]}</span>
                    )}
                  </>
                }
                checked={chosen.has(reading.index)}
                onChange={() => toggle(reading.index)}
              />
              <div className="indented">
                <Why of={program}>{reading.why}</Why>
              </div>
            </li>
          )}
        </PagedRows>
        <Button
          disabledFocusable={busy || chosen.size === 0}
          onClick={() => onAccept(rows.filter(({ reading }) => chosen.has(reading.index)))}
        >
          {words.acceptChosen(chosen.size)}
        </Button>
      </details>
    </section>
  );
}
