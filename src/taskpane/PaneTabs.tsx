import type { KeyboardEvent } from 'react';
import { strings } from './strings';

export const TABS = ['profile', 'list', 'balance', 'decide', 'plan', 'share'] as const;
export type Tab = (typeof TABS)[number];

const STEPS: Readonly<Record<string, (at: number) => number>> = {
  ArrowRight: (at) => (at + 1) % TABS.length,
  ArrowLeft: (at) => (at + TABS.length - 1) % TABS.length,
  Home: () => 0,
  End: () => TABS.length - 1,
};

interface PaneTabsProps {
  readonly chosen: Tab;
  readonly onChoose: (tab: Tab) => void;
}

export const tabId = (tab: Tab) => `tab-${tab}`;
export const panelId = (tab: Tab) => `panel-${tab}`;

/** The pane's screens as tabs: arrow keys move between them, Tab goes on into the screen. */
export function PaneTabs({ chosen, onChoose }: PaneTabsProps) {
  const move = (event: KeyboardEvent) => {
    const next = TABS[STEPS[event.key]?.(TABS.indexOf(chosen)) ?? -1];
    if (!next) return;
    event.preventDefault();
    onChoose(next);
    document.getElementById(tabId(next))?.focus();
  };
  return (
    <div role="tablist" aria-label={strings.tabs.label} className="tabs" onKeyDown={move}>
      {TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={tabId(tab)}
          aria-selected={tab === chosen}
          aria-controls={panelId(tab)}
          tabIndex={tab === chosen ? 0 : -1}
          onClick={() => onChoose(tab)}
        >
          {strings.tabs[tab]}
        </button>
      ))}
    </div>
  );
}
