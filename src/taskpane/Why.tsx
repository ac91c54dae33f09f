import { strings } from './strings';

/** The reason behind a label: the rule's own sentence with its rule id and sources, opened on demand. */
export function Why({ of, children }: { readonly of: string; readonly children: string }) {
  return (
    <details className="why">
      <summary aria-label={strings.whyOf(of)}>{strings.why}</summary>
      <p>{children}</p>
    </details>
  );
}
