import { Button } from '../controls';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { strings } from '../strings';
import type { ReportRow } from './reportRows';

interface PagedRowsProps {
  readonly rows: readonly ReportRow[];
  /** Rows drawn at first, and more with each step. */
  readonly page: number;
  readonly children: (row: ReportRow) => ReactNode;
}

/** Rows drawn a page at a time, so that a list of many thousands opens as fast as a short one. */
export function PagedRows({ rows, page, children }: PagedRowsProps) {
  const [shown, setShown] = useState(page);
  const rest = rows.length - shown;
  return (
    <>
      <ul className="rows">{rows.slice(0, shown).map(children)}</ul>
      {rest > 0 && (
        <Button size="small" onClick={() => setShown(shown + page)}>
          {strings.results.more(Math.min(rest, page))}
        </Button>
      )}
    </>
  );
}
