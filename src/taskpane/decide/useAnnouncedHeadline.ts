import { useEffect, useRef } from 'react';
import type { ReapplyReading } from '../../domain/reapply';
import type { StrategyReading } from '../../domain/strategy';
import { useAnnounce } from '../announcer';
import { decideStrings } from './decideStrings';

/** Tells the headline that an answer has changed to those who do not see it change. */
export function useAnnouncedHeadline(
  strategy: StrategyReading | undefined,
  reapply: ReapplyReading | undefined,
  again: boolean,
): void {
  const announce = useAnnounce();
  const headline = again
    ? reapply && decideStrings.reapply.verdicts[reapply.headline]
    : strategy && strategy.eligible.map((name) => decideStrings.strategy.words[name]).join(', ');
  const before = useRef(headline);
  useEffect(() => {
    if (headline !== undefined && before.current !== undefined && before.current !== headline)
      announce(headline === '' ? decideStrings.strategy.openYet : headline);
    before.current = headline;
  }, [announce, headline]);
}
