import type { PaneOperations } from '../paneOperations';
import { CopyCard } from './CopyCard';
import { FreezeCard } from './FreezeCard';
import { ReviewCard } from './ReviewCard';
import { shareStrings } from './shareStrings';

interface SharePanelProps {
  readonly pane: PaneOperations;
  /** Whether the screen is in front. */
  readonly shown: boolean;
}

/** The last screen: a copy for an advisor, the answers back, and the workbook made ready to be sent itself. */
export function SharePanel({ pane, shown }: SharePanelProps) {
  return (
    <>
      <header className="screen-head">
        <h1>{shareStrings.title}</h1>
        <p className="quiet">{shareStrings.intro}</p>
      </header>
      <CopyCard pane={pane} shown={shown} />
      <ReviewCard pane={pane} />
      <FreezeCard pane={pane} />
    </>
  );
}
