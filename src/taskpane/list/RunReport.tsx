import { Button } from '../controls';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Outcome } from '../../domain/outcome';
import type { Problem } from '../../domain/problem';
import type { ClassifyReport } from '../../workbook/classifyList';
import type { BesideWritten } from '../../workbook/writeBeside';
import { useAnnounce } from '../announcer';
import { Notice } from '../Notice';
import type { PaneOperations } from '../paneOperations';
import type { Tab } from '../PaneTabs';
import { strings } from '../strings';
import { Changes } from './Changes';
import { LabelCounts } from './LabelCounts';
import { listStrings } from './listStrings';
import type { Answers } from './lookQuestions';
import { NeedsLook } from './NeedsLook';
import type { Overruling } from './OverrideForm';
import { type ReportRow, rowsOf } from './reportRows';
import { ResultGroups } from './ResultGroups';
import { Suggestions } from './Suggestions';

interface RunReportProps {
  readonly pane: PaneOperations;
  readonly report: ClassifyReport;
  readonly busy: boolean;
  /** Takes what is being written beside the list and classifies anew after it; false when it was refused. */
  readonly onBeside: (writing: Promise<Outcome<BesideWritten>>) => Promise<boolean>;
  readonly onOpen: (tab: Tab) => void;
}

const isBucket = (label: string) => label !== '' && label !== '?';

/** What the last run did and found: what was written, what to look at, and every row by its bucket. */
export function RunReport({ pane, report, busy, onBeside, onOpen }: RunReportProps) {
  const announce = useAnnounce();
  const heading = useRef<HTMLHeadingElement>(null);
  const [problem, setProblem] = useState<Problem>();
  const rows = useMemo(() => rowsOf(report), [report]);
  const labeled = rows.filter(({ label }) => isBucket(label)).length;
  const done = strings.results.done(labeled, rows.length);
  const { cells, columnsAdded, summarySheet } = report.written;
  const suggested = useMemo(() => new Set(report.suggestions), [report]);
  // What only a person can say comes before what can be settled by accepting a hint.
  const look = useMemo(
    () =>
      rows
        .filter(({ reading }) => reading.needsLook)
        .sort((a, b) => Number(suggested.has(a.reading.index)) - Number(suggested.has(b.reading.index))),
    [rows, suggested],
  );

  useEffect(() => announce(done), [announce, done, report]);

  const attempt = async (going: Promise<Outcome<unknown>>) => {
    const outcome = await going;
    setProblem(outcome.ok ? undefined : outcome.problem);
  };
  const go = (address: string) => void attempt(pane.showCell(address));
  const place = { sheet: report.list.sheet, address: report.list.address };
  const named = ({ reading: { index } }: ReportRow) => ({ index, program: report.programs[index] ?? '' });
  const answer = (given: readonly ReportRow[], answers: (row: ReportRow) => Answers) =>
    onBeside(
      pane.writeAnswers(
        given.map((row) => ({ ...named(row), ...answers(row) })),
        place,
      ),
    );
  const accept = async (given: readonly ReportRow[]) => {
    const kindOf = ({ facts }: ReportRow): Answers =>
      facts?.suggestedKind === undefined ? {} : { kind: facts.suggestedKind };
    // The button that was pressed goes with what it accepted.
    if (await answer(given, kindOf)) heading.current?.focus();
  };
  const overrule = async (row: ReportRow, { bucket, who, why }: Overruling) => {
    const saved = await onBeside(
      pane.writeOverrides([{ ...named(row), bucket }], { who, when: new Date(), why }, place),
    );
    if (saved) announce(listStrings.override.saved(row.program));
    return saved;
  };

  return (
    <section className="results">
      <h2 ref={heading} tabIndex={-1}>
        {strings.results.title}
      </h2>
      <p className="quiet">{strings.list.place(report.list.sheet, report.list.address)}</p>
      <p>
        <strong>{done}</strong>{' '}
        {cells === 0 ? strings.results.unchanged : strings.results.written(cells, columnsAdded, summarySheet)}
      </p>
      <LabelCounts rows={rows} />
      {cells > 0 && <Changes rows={rows} before={report.before} onGo={go} />}
      {problem && <Notice problem={problem} />}
      {suggested.size > 0 && (
        <Suggestions
          key={report.suggestions.join()}
          rows={rows.filter(({ reading }) => suggested.has(reading.index))}
          busy={busy}
          onAccept={(given) => void accept(given)}
        />
      )}
      <div className="actions">
        <Button onClick={() => onOpen('balance')}>{strings.results.showBalance}</Button>
        <Button onClick={() => void attempt(pane.showSummary())}>{strings.results.showSummary}</Button>
      </div>
      {look.length > 0 && (
        <NeedsLook rows={look} onAnswer={(row, answers) => answer([row], () => answers)} onGo={go} />
      )}
      <ResultGroups rows={rows} onGo={go} onOverrule={overrule} />
    </section>
  );
}
