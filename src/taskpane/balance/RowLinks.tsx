import { ProgramLink } from '../ProgramLink';
import { strings } from '../strings';
import { balanceStrings } from './balanceStrings';

/** Rows of the last run by their index: what they are called, and the way to their cell. */
export interface RowsOfRun {
  readonly programs: readonly string[];
  readonly addresses: readonly string[];
  readonly onGo: (address: string) => void;
}

/** More rows than anybody reads at a glance. */
const MOST = 8;

interface RowLinksProps {
  readonly rows: readonly number[];
  readonly run: RowsOfRun;
  /** What tells apart programs of one name. */
  readonly note?: (index: number) => string;
}

/** Programs as links to their cells. */
export function RowLinks({ rows, run, note }: RowLinksProps) {
  return (
    <ul className="row-links">
      {rows.slice(0, MOST).map((index) => {
        const program = run.programs[index] || strings.results.unnamed;
        const address = run.addresses[index] ?? '';
        return (
          <li key={index}>
            <ProgramLink className="row-link" program={program} address={address} onGo={run.onGo} />
            {note && <span className="quiet"> {note(index)}</span>}
          </li>
        );
      })}
      {rows.length > MOST && <li className="quiet">{balanceStrings.moreRows(rows.length - MOST)}</li>}
    </ul>
  );
}
