import { Button } from '../controls';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { strings } from '../strings';
import type { ReportRow } from './reportRows';

/** Few enough to draw at once on a slow machine, many enough that most groups need no second step. */
const PAGE = 50;

interface PagedRowsProps {
  readonly rows: readonly ReportRow[];
  readonly children: (row: ReportRow) => ReactNode;
}

/** Rows drawn a page at a time, so that a list of many thousands opens as fast as a short one. */
export function PagedRows({ rows, children }: PagedRowsProps) {
  const [shown, setShown] = useState(PAGE);
  const rest = rows.length - shown;
  return (
    <>
      <ul className="rows">{rows.slice(0, shown).map(children)}</ul>
      {rest > 0 && (
        <Button size="small" onClick={() => setShown(shown + PAGE)}>
          {strings.results.more(Math.min(rest, PAGE))}
        </Button>
      )}
    </>
  );
}
