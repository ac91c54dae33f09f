import { Button } from '../controls';
import { balanceOf } from '../../domain/balance';
import type { ClassifyReport } from '../../workbook/classifyList';
import type { StoredProfile } from '../../workbook/storedProfile';
import type { Tab } from '../PaneTabs';
import { strings } from '../strings';
import { SpecialtyBalance } from './SpecialtyBalance';

interface BalancePanelProps {
  readonly profile: StoredProfile;
  readonly report: ClassifyReport | undefined;
  readonly onOpen: (tab: Tab) => void;
}

/** The third screen: each specialty of the list against target, articles and count. */
export function BalancePanel({ profile, report, onOpen }: BalancePanelProps) {
  return (
    <>
      <header className="screen-head">
        <h1>{strings.balance.title}</h1>
        <p className="quiet">{strings.balance.decisionSupport}</p>
      </header>
      {report === undefined ? (
        <div className="card">
          <p>{strings.balance.empty}</p>
          <Button appearance="primary" onClick={() => onOpen('list')}>
            {strings.balance.toList}
          </Button>
        </div>
      ) : (
        report.reading.specialties.map((reading) => (
          <SpecialtyBalance
            key={reading.specialty}
            balance={balanceOf(reading, profile)}
            onLook={() => onOpen('list')}
          />
        ))
      )}
    </>
  );
}
