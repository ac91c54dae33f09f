import { LabelChip } from '../LabelChip';
import { strings } from '../strings';
import type { ReportRow } from './reportRows';
import { rowsByLabel } from './rowsByLabel';

/** How many rows carry each label, at a glance. */
export function LabelCounts({ rows }: { readonly rows: readonly ReportRow[] }) {
  return (
    <ul className="label-counts">
      {rowsByLabel(rows).map(({ label, members }) => (
        <li key={label}>
          <LabelChip label={label} /> <strong>{strings.number(members.length)}</strong>
        </li>
      ))}
    </ul>
  );
}
