import { useState } from 'react';
import { LabelChip } from '../LabelChip';
import type { Label } from '../LabelChip';
import { strings } from '../strings';
import { PagedRows } from './PagedRows';
import type { ReportRow } from './reportRows';
import { RowItem, type RowItemProps } from './RowItem';
import { rowsByLabel } from './rowsByLabel';

interface GroupProps extends Omit<RowItemProps, 'row'> {
  readonly label: Label;
  readonly rows: readonly ReportRow[];
}

/** Closed groups draw no rows. */
function Group({ label, rows, ...rest }: GroupProps) {
  const [open, setOpen] = useState(false);
  return (
    <details className="fold group" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary tabIndex={0}>
        <LabelChip label={label} /> <span className="quiet">{strings.number(rows.length)}</span>
      </summary>
      {open && (
        <PagedRows rows={rows} page={50}>
          {(row) => <RowItem key={row.reading.index} row={row} {...rest} />}
        </PagedRows>
      )}
    </details>
  );
}

interface ResultGroupsProps {
  readonly rows: readonly ReportRow[];
  readonly onGo: RowItemProps['onGo'];
  readonly onOverrule: RowItemProps['onOverrule'];
}

/** Every row under its bucket. */
export function ResultGroups({ rows, onGo, onOverrule }: ResultGroupsProps) {
  const [who, setWho] = useState('');
  const several = new Set(rows.map(({ reading }) => reading.specialty)).size > 1;
  const overrule: RowItemProps['onOverrule'] = (row, overruling) => {
    setWho(overruling.who);
    return onOverrule(row, overruling);
  };
  return (
    <section className="groups">
      <h3>{strings.results.byBucket}</h3>
      {rowsByLabel(rows).map(({ label, members }) => (
        <Group
          key={label}
          label={label}
          rows={members}
          several={several}
          onGo={onGo}
          onOverrule={overrule}
          who={who}
        />
      ))}
    </section>
  );
}
