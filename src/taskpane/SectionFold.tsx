import { useId, type ReactNode } from 'react';
import { useStaysOpen } from './useStaysOpen';

interface SectionFoldProps {
  readonly title: string;
  /** How the section stands, beside its title; seen while it is folded too. */
  readonly note?: ReactNode;
  /** Whether there is a reason for it to stand open. */
  readonly open: boolean;
  readonly children: ReactNode;
}

/** A section of a screen behind its heading, for what not everybody needs at once. */
export function SectionFold({ title, note, open, children }: SectionFoldProps) {
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <details className="fold" open={useStaysOpen(open)}>
        <summary tabIndex={0}>
          <h2 id={heading}>{title}</h2> {note}
        </summary>
        <div className="results">{children}</div>
      </details>
    </section>
  );
}
