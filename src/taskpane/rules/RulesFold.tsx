import { lazy, Suspense, useState } from 'react';
import { ErrorBoundary } from '../ErrorBoundary';
import type { PaneOperations } from '../paneOperations';
import { strings } from '../strings';

const RulesPanel = lazy(() => import('./RulesPanel').then(({ RulesPanel }) => ({ default: RulesPanel })));

/** The rules and norms below every screen, fetched when they are unfolded. */
export function RulesFold({ pane }: { readonly pane: PaneOperations }) {
  const [opened, setOpened] = useState(false);
  return (
    <details
      className="fold"
      onToggle={({ currentTarget }) => setOpened((before) => before || currentTarget.open)}
    >
      <summary tabIndex={0}>{strings.rules}</summary>
      {opened && (
        <ErrorBoundary>
          <Suspense fallback={<p className="loading">{strings.loading}</p>}>
            <RulesPanel pane={pane} />
          </Suspense>
        </ErrorBoundary>
      )}
    </details>
  );
}
