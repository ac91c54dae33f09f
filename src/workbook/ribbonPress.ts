import type { Outcome } from '../domain/outcome';
import type { ClassifyReport } from './classifyList';

const PRESSED = 'backstop-pressed';

/** Tells the pane, which shares the ribbon's page, what came of a button on the ribbon. */
export function announceRibbonPress(outcome: Outcome<ClassifyReport>): void {
  window.dispatchEvent(new CustomEvent(PRESSED, { detail: outcome }));
}

/** Calls `handler` with what came of each press; answers with the way to stop listening. */
export function onRibbonPress(handler: (outcome: Outcome<ClassifyReport>) => void): () => void {
  const listen = (event: Event) => {
    if (event instanceof CustomEvent) handler(event.detail);
  };
  window.addEventListener(PRESSED, listen);
  return () => window.removeEventListener(PRESSED, listen);
}
