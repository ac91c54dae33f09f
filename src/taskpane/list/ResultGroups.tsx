import { useState } from 'react';
import { LabelChip } from '../LabelChip';
import type { Label } from '../LabelChip';
import { strings } from '../strings';
import { PagedRows } from './PagedRows';
import type { ReportRow } from './reportRows';
import { RowItem } from './RowItem';
import { rowsByLabel } from './rowsByLabel';

interface GroupProps {
  readonly label: Label;
  readonly rows: readonly ReportRow[];
  readonly onGo: (address: string) => void;
}

/** Closed groups draw no rows. */
function Group({ label, rows, onGo }: GroupProps) {
  const [open, setOpen] = useState(false);
  return (
    <details className="fold group" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <LabelChip label={label} /> <span className="quiet">{strings.number(rows.length)}</span>
      </summary>
      {open && (
        <PagedRows rows={rows} page={50}>
          {(row) => <RowItem key={row.reading.index} row={row} onGo={onGo} />}
        </PagedRows>
      )}
    </details>
  );
}

interface ResultGroupsProps {
  readonly rows: readonly ReportRow[];
  readonly onGo: (address: string) => void;
}

/** Every row under its bucket. */
export function ResultGroups({ rows, onGo }: ResultGroupsProps) {
  return (
    <section className="groups">
      <h3>{strings.results.byBucket}</h3>
      {rowsByLabel(rows).map(({ label, members }) => (
        <Group key={label} label={label} rows={members} onGo={onGo} />
      ))}
    </section>
  );
}
