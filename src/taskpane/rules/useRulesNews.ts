import { useEffect, useState } from 'react';
import type { ClassifyReport } from '../../workbook/classifyList';
import { onRulesNews } from '../../workbook/rules/rulesNews';

/** Draws everything anew when the rules change, and hands over the lists that were labeled again. */
export function useRulesNews(onReports: (reports: readonly ClassifyReport[]) => void): void {
  const [, setTurn] = useState(0);
  useEffect(
    () =>
      onRulesNews((news) => {
        setTurn((before) => before + 1);
        if (news.ok && news.value.lists.ok) onReports(news.value.lists.value);
      }),
    [onReports],
  );
}
