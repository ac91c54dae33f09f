import { useState } from 'react';
import { BUCKETS } from '../../domain/words';
import { LabelChip } from '../LabelChip';
import { strings } from '../strings';
import { PagedRows } from './PagedRows';
import type { ReportRow } from './reportRows';
import { RowItem } from './RowItem';

const GROUPS = [...BUCKETS, '?', ''] as const;

interface GroupProps {
  readonly label: (typeof GROUPS)[number];
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
        <PagedRows rows={rows}>
          {(row) => <RowItem key={row.reading.index} row={row} onGo={onGo} reason="folded" />}
        </PagedRows>
      )}
    </details>
  );
}

interface ResultGroupsProps {
  readonly rows: readonly ReportRow[];
  readonly onGo: (address: string) => void;
}

/** Every row under its bucket, hardest first, then those without a label and those not counted. */
export function ResultGroups({ rows, onGo }: ResultGroupsProps) {
  return (
    <section>
      <h3>{strings.results.byBucket}</h3>
      {GROUPS.map((label) => {
        const members = rows.filter(({ reading }) => reading.label === label);
        return members.length > 0 && <Group key={label} label={label} rows={members} onGo={onGo} />;
      })}
    </section>
  );
}
