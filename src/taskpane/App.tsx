import { lazy, memo, Suspense, useCallback, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { found } from '../domain/outcome';
import type { Outcome } from '../domain/outcome';
import type { ClassifyReport } from '../workbook/classifyList';
import { onRibbonPress } from '../workbook/ribbonPress';
import { HelpFold } from './help/HelpFold';
import { Announcer } from './announcer';
import { ErrorBoundary } from './ErrorBoundary';
import type { PaneOperations } from './paneOperations';
import { PaneTabs, panelId, tabId, TABS } from './PaneTabs';
import type { Tab } from './PaneTabs';
import { ProfilePanel } from './profile/ProfilePanel';
import { RulesFold } from './rules/RulesFold';
import { useRulesNews } from './rules/useRulesNews';
import { strings } from './strings';
import { useKeptFocus } from './useKeptFocus';
import { useProfile } from './useProfile';
import { useRunProblem } from './useRunProblem';
import { useWhileShown } from './useWhileShown';

// Remembered, so that a long list is not drawn again with each key that is pressed in the profile.
const ListPanel = memo(
  lazy(() => import('./list/ListPanel').then(({ ListPanel }) => ({ default: ListPanel }))),
);
const BalancePanel = memo(
  lazy(() => import('./balance/BalancePanel').then(({ BalancePanel }) => ({ default: BalancePanel }))),
);

const PlanPanel = lazy(() => import('./plan/PlanPanel').then(({ PlanPanel }) => ({ default: PlanPanel })));
const SharePanel = lazy(() =>
  import('./share/SharePanel').then(({ SharePanel }) => ({ default: SharePanel })),
);
const DecidePanel = lazy(() =>
  import('./decide/DecidePanel').then(({ DecidePanel }) => ({ default: DecidePanel })),
);

/** The side pane: its tabs, and what they share, which is the profile and the last run of Classify. */
export function App({ pane }: { readonly pane: PaneOperations }) {
  const [tab, setTab] = useState<Tab>('profile');
  const [opened, setOpened] = useState<readonly Tab[]>(['profile']);
  const [report, setReport] = useState<ClassifyReport>();
  const profile = useProfile(pane);
  const [problem, setProblem] = useRunProblem(profile);
  useKeptFocus();
  const profileOfList = useWhileShown(profile.profile, tab === 'list');
  const profileOfBalance = useWhileShown(profile.profile, tab === 'balance');
  const profileOfPlan = useWhileShown(profile.profile, tab === 'plan');
  const profileOfDecide = useWhileShown(profile.profile, tab === 'decide');

  const open = useCallback((next: Tab) => {
    setTab(next);
    setOpened((before) => (before.includes(next) ? before : [...before, next]));
  }, []);

  const take = useCallback(
    (next: Outcome<ClassifyReport>) => {
      setProblem(next.ok ? undefined : next.problem);
      if (next.ok) setReport(next.value);
    },
    [setProblem],
  );

  const forget = useCallback(() => {
    setProblem(undefined);
    setReport(undefined);
  }, [setProblem]);

  useEffect(
    () =>
      onRibbonPress((press) => {
        if (!press.ok) take(press);
        else if (press.value) take(found(press.value));
        else return;
        open('list');
      }),
    [take, open],
  );

  useRulesNews(
    useCallback((reports: readonly ClassifyReport[]) => {
      setReport((before) => {
        const same = reports.find(
          ({ list }) => list.sheetId === before?.list.sheetId && list.address === before.list.address,
        );
        return same ?? before;
      });
    }, []),
  );

  const screens: Readonly<Record<Tab, ReactNode>> = {
    profile: <ProfilePanel pane={pane} {...profile} met={report !== undefined} onNext={() => open('list')} />,
    list: (
      <ListPanel
        pane={pane}
        profile={profileOfList}
        profileRead={profile.read}
        report={report}
        problem={problem}
        onOutcome={take}
        onForget={forget}
        onSave={profile.save}
        onOpen={open}
      />
    ),
    share: <SharePanel pane={pane} shown={tab === 'share'} />,
    plan: <PlanPanel pane={pane} profile={profileOfPlan} />,
    balance: (
      <BalancePanel
        pane={pane}
        profile={profileOfBalance}
        report={report}
        onOpen={open}
        onSave={profile.save}
      />
    ),
    decide: <DecidePanel pane={pane} profile={profileOfDecide} onOpen={open} onSave={profile.save} />,
  };

  return (
    <Announcer>
      <PaneTabs chosen={tab} onChoose={open} />
      {TABS.map((each) => (
        <div
          key={each}
          role="tabpanel"
          id={panelId(each)}
          aria-labelledby={tabId(each)}
          className="screen"
          hidden={each !== tab}
        >
          {opened.includes(each) && (
            <ErrorBoundary>
              <Suspense fallback={<p className="loading">{strings.loading}</p>}>{screens[each]}</Suspense>
            </ErrorBoundary>
          )}
        </div>
      ))}
      <div className="below">
        <RulesFold pane={pane} />
        <HelpFold />
      </div>
    </Announcer>
  );
}
