import { lazy, Suspense, useState } from 'react';
import { strings } from '../strings';

const FunctionHelp = lazy(() =>
  import('./FunctionHelp').then(({ FunctionHelp }) => ({ default: FunctionHelp })),
);

/** The help on functions below every screen. It loads when it is opened. */
export function HelpFold() {
  const [opened, setOpened] = useState(false);
  return (
    <details
      className="fold"
      onToggle={({ currentTarget }) => setOpened((before) => before || currentTarget.open)}
    >
      <summary tabIndex={0}>{strings.functionHelp}</summary>
      {opened && (
        <Suspense fallback={<p className="loading">{strings.loading}</p>}>
          <FunctionHelp />
        </Suspense>
      )}
    </details>
  );
}
