import { strings } from '../strings';
import { PagedRows } from './PagedRows';
import type { ReportRow } from './reportRows';
import { RowItem } from './RowItem';

interface NeedsLookProps {
  readonly rows: readonly ReportRow[];
  readonly onGo: (address: string) => void;
}

/** The rows that a person should look at, each a way to its cell. */
export function NeedsLook({ rows, onGo }: NeedsLookProps) {
  return (
    <details className="fold" open>
      <summary>{strings.results.needsLook(rows.length)}</summary>
      <p className="quiet">{strings.results.needsLookHelp}</p>
      <PagedRows rows={rows} page={10}>
        {(row) => <RowItem key={row.reading.index} row={row} onGo={onGo} />}
      </PagedRows>
    </details>
  );
}
