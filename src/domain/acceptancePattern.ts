import { RULES, type Rules } from './rules/rules';
import type { Answer } from './words';

/** What a person looked up for a field, in percent, for one year. */
export interface FieldFigures {
  readonly filled?: number | undefined;
  readonly imgShare?: number | undefined;
}

/**
 * whether a field shows the pattern that D2 looks for, places filled and yet people from outside the usual path
 * matching. Two tests, and both must hold (C-53). No article gives thresholds or figures (G-03), so it is unknown until a
 * person has set the one and looked up the other.
 */
export function acceptancePattern(figures: FieldFigures, rules: Rules = RULES): Answer {
  const { pattern } = rules.backups;
  const held = (['filled', 'imgShare'] as const).map((each): Answer => {
    const [figure, from] = [figures[each], pattern[each].value];
    return figure === undefined || from === undefined ? 'unknown' : figure >= from ? 'yes' : 'no';
  });
  if (held.includes('no')) return 'no';
  return held.includes('unknown') ? 'unknown' : 'yes';
}
