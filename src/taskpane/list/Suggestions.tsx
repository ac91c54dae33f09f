import { Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import { Button } from '../controls';
import { strings } from '../strings';
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

/** Kinds that only a program's name hints at (R-468a), to be accepted one by one or all at once. */
export function Suggestions({ rows, busy, onAccept }: SuggestionsProps) {
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const toggle = (index: number) => {
    const next = new Set(chosen);
    if (!next.delete(index)) next.add(index);
    setChosen(next);
  };
  return (
    <details className="fold">
      <summary>{strings.results.suggestions(rows.length)}</summary>
      <p className="quiet">{strings.results.suggestionsHelp}</p>
      <div className="actions">
        <Button disabledFocusable={busy} onClick={() => onAccept(rows)}>
          {strings.results.acceptAll}
        </Button>
        {chosen.size > 0 && (
          <Button
            appearance="primary"
            disabledFocusable={busy}
            onClick={() => onAccept(rows.filter(({ reading }) => chosen.has(reading.index)))}
          >
            {strings.results.acceptChosen(chosen.size)}
          </Button>
        )}
      </div>
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
    </details>
  );
}
