import { useId } from 'react';
import { Button } from '../../controls';
import { useAsking } from '../asking';
import { Alignment } from './Alignment';
import { FieldNote } from './FieldNote';
import { Kept } from './Kept';
import type { ShortlistEntry } from './shortlistEntries';
import { shortlistStrings } from './shortlistStrings';

interface ShortlistCardProps {
  readonly entry: ShortlistEntry;
  readonly onChoose: () => void;
}

/** One field of the shortlist: whether it is the chosen one, how it suits, what it keeps, and notes. */
export function ShortlistCard({ entry, onChoose }: ShortlistCardProps) {
  const { words } = useAsking();
  const title = useId();
  const { field, chosen } = entry;
  return (
    <article className="card" aria-labelledby={title}>
      {chosen && <p className="card-role">{shortlistStrings.chosen}</p>}
      <h3 id={title}>{field}</h3>
      <Alignment entry={entry} />
      <Kept entry={entry} />
      <FieldNote field={field} words={words} />
      {!chosen && (
        <div className="actions">
          <Button onClick={onChoose}>{shortlistStrings.choose(field)}</Button>
        </div>
      )}
    </article>
  );
}
