import { Link } from '@fluentui/react-components';
import { useState } from 'react';
import { ProgramLink } from '../ProgramLink';
import { strings } from '../strings';
import { Why } from '../Why';
import { listStrings } from './listStrings';
import { OverrideForm, type Overruling } from './OverrideForm';
import type { ReportRow } from './reportRows';

export interface RowItemProps {
  readonly row: ReportRow;
  readonly onGo: (address: string) => void;
  /** Writes a label of the person's own; false when it was refused. */
  readonly onOverrule: (row: ReportRow, overruling: Overruling) => Promise<boolean>;
  /** Whether the list holds several specialties, so that a row is not told by its program alone. */
  readonly several: boolean;
  /** Who gave the last override in this pane, to be offered for the next. */
  readonly who: string;
}

/** One row of the list: its program as a way to the cell, what to know about it, why it is what it is, and a way to overrule that. */
export function RowItem({ row, several, onGo, onOverrule, who }: RowItemProps) {
  const { reading, program, address, override } = row;
  const [open, setOpen] = useState(false);
  const [closed, setClosed] = useState(false);
  const close = () => {
    setOpen(false);
    setClosed(true);
  };
  const about = [
    ...(several && reading.specialty !== undefined ? [reading.specialty] : []),
    ...reading.flags.map((flag) => strings.results.flags[flag]),
  ];
  const worked = reading.label === '?' ? strings.results.unlabeled : reading.label;
  return (
    <li className="row">
      <ProgramLink className="row-name" program={program} address={address} onGo={onGo} />
      {override !== undefined && <p className="flags">{listStrings.override.yours(worked)}</p>}
      {about.length > 0 && <p className="flags">{about.join(' · ')}</p>}
      <Why of={program}>{reading.why}</Why>
      {reading.label !== '' && !open && (
        <Link
          as="button"
          className="small"
          // The focus comes back to where the form was opened.
          autoFocus={closed}
          aria-label={listStrings.override.openFor(program)}
          onClick={() => setOpen(true)}
        >
          {listStrings.override.open}
        </Link>
      )}
      {open && (
        <OverrideForm
          row={row}
          who={who}
          onSave={(overruling) => void onOverrule(row, overruling).then((saved) => saved && close())}
          onCancel={close}
        />
      )}
    </li>
  );
}
