import type { Outcome } from '../domain/outcome';
import type { ClassifyReport } from './classifyList';

const PRESSED = 'backstop-pressed';

/** What came of a button on the ribbon: a report where it classified, undefined where it only showed something. */
export type RibbonPress = Outcome<ClassifyReport | undefined>;

/** Tells the pane, which shares the ribbon's page, what came of a button. */
export function announceRibbonPress(press: RibbonPress): void {
  window.dispatchEvent(new CustomEvent(PRESSED, { detail: press }));
}

/** Calls `handler` with what came of each press; answers with the way to stop listening. */
export function onRibbonPress(handler: (press: RibbonPress) => void): () => void {
  const listen = (event: Event) => {
    if (event instanceof CustomEvent) handler(event.detail as RibbonPress);
  };
  window.addEventListener(PRESSED, listen);
  return () => window.removeEventListener(PRESSED, listen);
}
