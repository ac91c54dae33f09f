import { RULES, type Rules } from '../domain/rules/rules';

let current = RULES;

/** The thresholds that functions answer by: the built-in ones until the workbook's own have been read. */
export const rulesInForce = (): Rules => current;

/** From here on functions answer by these. Cells that were calculated before keep their values until they are calculated again. */
export function useRules(rules: Rules): void {
  current = rules;
}
