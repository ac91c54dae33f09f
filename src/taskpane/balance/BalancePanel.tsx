import { useMemo, useState } from 'react';
import { judgedApplicant } from '../../domain/applicantFigures';
import type { Judgements } from '../../domain/balanceEntries';
import { listBalance } from '../../domain/listBalance';
import type { Problem } from '../../domain/problem';
import { rulesInForce } from '../../functions/rulesInForce';
import type { ClassifyReport } from '../../workbook/classifyList';
import type { StoredProfile } from '../../workbook/storedProfile';
import { Button } from '../controls';
import { Notice } from '../Notice';
import type { PaneOperations } from '../paneOperations';
import type { Tab } from '../PaneTabs';
import { balanceStrings } from './balanceStrings';
import { DualCard } from './DualCard';
import { LastCycleCard } from './LastCycleCard';
import { GradeRule } from './GradeRule';
import { SpecialtyBalance } from './SpecialtyBalance';
import { useEntries } from './useEntries';
import { WholeList } from './WholeList';

interface BalancePanelProps {
  readonly pane: PaneOperations;
  readonly profile: StoredProfile;
  readonly report: ClassifyReport | undefined;
  readonly onOpen: (tab: Tab) => void;
  readonly onSave: (profile: StoredProfile) => void;
}

/** The third screen: the list under every test, specialty by specialty, and the two lists of two fields. */
export function BalancePanel({ pane, profile, report, onOpen, onSave }: BalancePanelProps) {
  const { entries, problem, enter } = useEntries(pane);
  const [judgements, setJudgements] = useState<Judgements>({});
  const [lost, setLost] = useState<Problem>();
  const rules = rulesInForce();
  const balance = useMemo(
    () =>
      report &&
      listBalance(
        {
          rows: report.rows,
          reading: report.reading,
          profile: judgedApplicant(profile, rules),
          entries,
          judgements,
        },
        rules,
      ),
    [report, profile, entries, judgements, rules],
  );
  const run = {
    programs: report?.programs ?? [],
    addresses: report?.addresses ?? [],
    onGo: (address: string) =>
      void pane.showCell(address).then((outcome) => setLost(outcome.ok ? undefined : outcome.problem)),
  };
  const trouble = lost ?? problem;
  return (
    <>
      <header className="screen-head">
        <h1>{balanceStrings.title}</h1>
        <p className="quiet">{balanceStrings.decisionSupport}</p>
      </header>
      {trouble && <Notice problem={trouble} />}
      {profile.status === 'reapplicant' && <LastCycleCard profile={profile} onSave={onSave} />}
      {balance === undefined ? (
        <div className="card">
          <p>{balanceStrings.empty}</p>
          <div className="actions">
            <Button appearance="primary" onClick={() => onOpen('list')}>
              {balanceStrings.toList}
            </Button>
          </div>
        </div>
      ) : (
        <>
          {balance.fields.length > 1 && <WholeList balance={balance} />}
          {balance.fields.map((field, index) => (
            <SpecialtyBalance
              key={field.specialty}
              balance={field}
              run={run}
              first={index === 0}
              judgements={judgements[field.specialty] ?? {}}
              onEnter={(entry) => enter(field.specialty, entry)}
              onJudge={(next) => setJudgements((before) => ({ ...before, [field.specialty]: next }))}
              onLook={() => onOpen('list')}
            />
          ))}
          {balance.dual && <DualCard dual={balance.dual} run={run} />}
          <GradeRule />
        </>
      )}
    </>
  );
}
