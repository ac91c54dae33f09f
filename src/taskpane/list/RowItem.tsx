import { Link } from '@fluentui/react-components';
import { strings } from '../strings';
import { Why } from '../Why';
import type { ReportRow } from './reportRows';

interface RowItemProps {
  readonly row: ReportRow;
  readonly onGo: (address: string) => void;
}

/** One row of the list: its program as a way to the cell, what to know about it, and why it is what it is. */
export function RowItem({ row, onGo }: RowItemProps) {
  const { reading, program, address } = row;
  return (
    <li className="row">
      <Link
        as="button"
        className="row-name"
        aria-label={strings.results.goTo(program, address)}
        onClick={() => onGo(address)}
      >
        {program}
      </Link>
      {reading.flags.length > 0 && (
        <p className="flags">{reading.flags.map((flag) => strings.results.flags[flag]).join(' · ')}</p>
      )}
      <Why of={program}>{reading.why}</Why>
    </li>
  );
}
