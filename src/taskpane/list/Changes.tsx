import { useMemo, useState } from 'react';
import { ProgramLink } from '../ProgramLink';
import { strings } from '../strings';
import { movesOf, type Move } from './changedRows';
import { listStrings } from './listStrings';
import { PagedRows } from './PagedRows';
import type { ReportRow } from './reportRows';

const { changes: words } = listStrings;
const PAGE = 20;

interface ChangesProps {
  readonly rows: readonly ReportRow[];
  /** By row index: the label before the run; undefined for the first run, which has nothing to compare with. */
  readonly before: readonly string[] | undefined;
  readonly onGo: (address: string) => void;
}

/** What a run changed: how many rows went from which label to which, each a way to its cell. */
export function Changes({ rows, before, onGo }: ChangesProps) {
  const moves = useMemo(() => (before ? movesOf(rows, before) : []), [rows, before]);
  if (!before) return null;
  const changed = moves.reduce((sum, move) => sum + move.rows.length, 0);
  if (changed === 0) return <p className="quiet">{words.none}</p>;
  return (
    <section className="groups">
      <h3>{words.title(changed)}</h3>
      {moves.map((move) => (
        <MoveFold key={`${move.from} ${move.to}`} move={move} onGo={onGo} />
      ))}
    </section>
  );
}

const wordFor = (label: string): string =>
  label === '' ? words.blank : label === '?' ? strings.results.unlabeled : label;

/** Closed folds draw no rows. */
function MoveFold({ move, onGo }: { readonly move: Move } & Pick<ChangesProps, 'onGo'>) {
  const [open, setOpen] = useState(false);
  return (
    <details className="fold group" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary tabIndex={0}>{words.move(move.rows.length, wordFor(move.from), wordFor(move.to))}</summary>
      {open && (
        <PagedRows rows={move.rows} page={PAGE}>
          {({ reading, program, address, override }) => (
            <li key={reading.index} className="row">
              <ProgramLink className="row-name" program={program} address={address} onGo={onGo} />
              {override !== undefined && <p className="flags">{words.overridden}</p>}
            </li>
          )}
        </PagedRows>
      )}
    </details>
  );
}
