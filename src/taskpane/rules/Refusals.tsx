import { explain } from '../../domain/explain';
import { addressOf, quotedSheet } from '../../workbook/gridAddress';
import type { RulesRefusal } from '../../workbook/rules/sheetRules';
import { RULES_SHEET } from '../../workbook/sheetNames';
import { Button } from '../controls';
import { rulesStrings } from './rulesStrings';

interface RefusalsProps {
  readonly refused: readonly RulesRefusal[];
  readonly onShow: (address: string) => void;
}

/** What stands on the sheet and is not in force, each with the reason and the way to its cell. */
export function Refusals({ refused, onShow }: RefusalsProps) {
  if (refused.length === 0) return null;
  return (
    <section aria-label={rulesStrings.refused(refused.length)}>
      <h3>{rulesStrings.refused(refused.length)}</h3>
      <ul className="plain-list">
        {refused.map(({ row, column, problem }) => {
          const cell = addressOf({ row, column, rows: 1, columns: 1 });
          return (
            <li key={cell}>
              {explain(problem)}{' '}
              <Button
                size="small"
                appearance="subtle"
                aria-label={rulesStrings.goTo(cell)}
                onClick={() => onShow(`${quotedSheet(RULES_SHEET)}!${cell}`)}
              >
                {cell}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
