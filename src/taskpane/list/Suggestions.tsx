import { Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import { Button } from '../controls';
import { strings } from '../strings';
import { Why } from '../Why';
import { PagedRows } from './PagedRows';
import type { ReportRow } from './reportRows';

interface SuggestionsProps {
  readonly rows: readonly ReportRow[];
  readonly busy: boolean;
  /** Takes the kinds of these rows as given, or of all, and classifies again. */
  readonly onAccept: (rows: true | readonly number[]) => void;
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
    <details className="fold" open>
      <summary>{strings.results.suggestions(rows.length)}</summary>
      <p className="quiet">{strings.results.suggestionsHelp}</p>
      <div className="actions">
        <Button disabledFocusable={busy} onClick={() => onAccept(true)}>
          {strings.results.acceptAll}
        </Button>
        {chosen.size > 0 && (
          <Button appearance="primary" disabledFocusable={busy} onClick={() => onAccept([...chosen])}>
            {strings.results.acceptChosen(chosen.size)}
          </Button>
        )}
      </div>
      <PagedRows rows={rows} page={10}>
        {({ reading, program }) => (
          <li key={reading.index} className="row">
            <Checkbox
              className="flush-check"
              label={program}
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
