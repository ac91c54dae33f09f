import { useCallback, useEffect, useState } from 'react';
import type { Outcome } from '../../domain/outcome';
import type { Problem } from '../../domain/problem';
import { onRulesNews } from '../../workbook/rules/rulesNews';
import type { SheetRules } from '../../workbook/rules/sheetRules';
import type { PaneOperations } from '../paneOperations';

type RulesOutcome = Outcome<SheetRules | undefined>;

export interface RulesInPane {
  /** Undefined while it has not been read, or where there is none. */
  readonly sheet: SheetRules | undefined;
  readonly state: 'reading' | 'idle' | 'working' | 'followed';
  readonly problem: Problem | undefined;
  /** Runs one operation on the sheet; answers whether it was done. */
  readonly change: (operation: () => Promise<RulesOutcome>) => Promise<boolean>;
}

/** What the Backstop Rules sheet says: read at the start, followed when a cell of it changes. */
export function useRulesSheet(pane: PaneOperations): RulesInPane {
  const [sheet, setSheet] = useState<SheetRules>();
  const [state, setState] = useState<RulesInPane['state']>('reading');
  const [problem, setProblem] = useState<Problem>();

  useEffect(() => {
    let left = false;
    void pane.readRules().then((outcome) => {
      if (left) return;
      setState('idle');
      setProblem(outcome.ok ? undefined : outcome.problem);
      if (outcome.ok) setSheet(outcome.value);
    });
    const stop = onRulesNews((news) => {
      setState(news.ok ? 'followed' : 'idle');
      if (!news.ok) return void setProblem(news.problem);
      setSheet(news.value.sheet);
      const { lists, plan } = news.value;
      setProblem(!lists.ok ? lists.problem : plan.ok ? undefined : plan.problem);
    });
    return () => {
      left = true;
      stop();
    };
  }, [pane]);

  const change = useCallback(async (operation: () => Promise<RulesOutcome>) => {
    setState('working');
    const outcome = await operation();
    setProblem(outcome.ok ? undefined : outcome.problem);
    if (outcome.ok) setSheet(outcome.value);
    setState('idle');
    return outcome.ok;
  }, []);

  return { sheet, state, problem, change };
}
