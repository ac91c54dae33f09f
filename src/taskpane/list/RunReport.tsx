import { Button } from '../controls';
import { useEffect, useMemo, useState } from 'react';
import type { Outcome } from '../../domain/outcome';
import type { Problem } from '../../domain/problem';
import type { ClassifyReport } from '../../workbook/classifyList';
import { useAnnounce } from '../announcer';
import { Notice } from '../Notice';
import type { PaneOperations } from '../paneOperations';
import type { Tab } from '../PaneTabs';
import { strings } from '../strings';
import { LabelCounts } from './LabelCounts';
import { NeedsLook } from './NeedsLook';
import { rowsOf } from './reportRows';
import { ResultGroups } from './ResultGroups';
import { Suggestions } from './Suggestions';

interface RunReportProps {
  readonly pane: PaneOperations;
  readonly report: ClassifyReport;
  readonly busy: boolean;
  /** Takes suggested kinds as given, of all rows or of these, and classifies again. */
  readonly onAccept: (rows: true | readonly number[]) => void;
  readonly onOpen: (tab: Tab) => void;
}

const isBucket = (label: string) => label !== '' && label !== '?';

/** What the last run did and found: what was written, what to look at, and every row by its bucket. */
export function RunReport({ pane, report, busy, onAccept, onOpen }: RunReportProps) {
  const announce = useAnnounce();
  const [problem, setProblem] = useState<Problem>();
  const rows = useMemo(() => rowsOf(report), [report]);
  const labelled = rows.filter(({ reading }) => isBucket(reading.label)).length;
  const done = strings.results.done(labelled, rows.length);
  const { cells, columnsAdded, summarySheet } = report.written;
  const suggested = new Set(report.suggestions);
  // What can only be settled in the sheet comes before what can be settled here by accepting a hint.
  const look = rows
    .filter(({ reading }) => reading.needsLook)
    .sort((a, b) => Number(suggested.has(a.reading.index)) - Number(suggested.has(b.reading.index)));

  useEffect(() => announce(done), [announce, done, report]);

  const attempt = async (going: Promise<Outcome<unknown>>) => {
    const outcome = await going;
    setProblem(outcome.ok ? undefined : outcome.problem);
  };
  const go = (address: string) => void attempt(pane.showCell(address));

  return (
    <section className="results">
      <h2>{strings.results.title}</h2>
      <p className="quiet">{strings.list.place(report.list.sheet, report.list.address)}</p>
      <p>
        <strong>{done}</strong>{' '}
        {cells === 0 ? strings.results.unchanged : strings.results.written(cells, columnsAdded, summarySheet)}
      </p>
      <LabelCounts rows={rows} />
      {problem && <Notice problem={problem} />}
      <div className="actions">
        <Button onClick={() => onOpen('balance')}>{strings.results.showBalance}</Button>
        <Button onClick={() => void attempt(pane.showSummary())}>{strings.results.showSummary}</Button>
      </div>
      {suggested.size > 0 && (
        <Suggestions
          key={report.suggestions.join()}
          rows={rows.filter(({ reading }) => suggested.has(reading.index))}
          busy={busy}
          onAccept={onAccept}
        />
      )}
      {look.length > 0 && <NeedsLook rows={look} onGo={go} />}
      <ResultGroups rows={rows} onGo={go} />
    </section>
  );
}
