import type { Outcome } from '../../domain/outcome';
import type { Rules } from '../../domain/rules/rules';
import type { ClassifyReport } from '../classifyList';
import type { SheetRules } from './sheetRules';

/** What came of a change on the Backstop Rules sheet. */
export interface RulesNews {
  readonly rules: Rules;
  /** Undefined where there is no sheet of ours. */
  readonly sheet: SheetRules | undefined;
  /** The lists that were labeled again; a problem when one of them could not be. */
  readonly lists: Outcome<readonly ClassifyReport[]>;
  /** Cells of the written plan that followed; a problem when they could not. */
  readonly plan: Outcome<number>;
}

type Listener = (news: Outcome<RulesNews>) => void;
const listeners = new Set<Listener>();

/** Tells everybody in this runtime who listens: cells, ribbon and pane share one. */
export function tellRules(news: Outcome<RulesNews>): void {
  for (const listener of listeners) listener(news);
}

/** Calls `handler` whenever the rules of the workbook have changed and have been followed. Answers with the way to stop listening. */
export function onRulesNews(handler: Listener): () => void {
  listeners.add(handler);
  return () => listeners.delete(handler);
}
