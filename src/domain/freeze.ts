import { RULES, type Rules } from './rules/rules';

/** What an inventory after a miss holds. */
export const INVENTORY = [
  'exam results',
  'class rank',
  'publications',
  'flags',
  'programs applied to',
  'interviews',
] as const;
export type InventoryItem = (typeof INVENTORY)[number];

export interface FreezeFacts {
  /** The items that are filled in. */
  readonly filled: readonly InventoryItem[];
  /** Opinions heard, of people in different roles. */
  readonly opinions: number;
}

export interface FreezeReading {
  /** A step that cannot be taken back is not advised yet. A person may take it all the same. */
  readonly frozen: boolean;
  readonly missing: readonly InventoryItem[];
  /** How many opinions are still to be heard. */
  readonly opinionsMissing: number;
}

/** what is to be known before reapplying, quitting or taking any place: the inventory and opinions (C-39). */
export function freezeOf({ filled, opinions }: FreezeFacts, rules: Rules = RULES): FreezeReading {
  const missing = INVENTORY.filter((item) => !filled.includes(item));
  const opinionsMissing = Math.max(0, rules.strategy.opinions.value - opinions);
  return { frozen: missing.length > 0 || opinionsMissing > 0, missing, opinionsMissing };
}
