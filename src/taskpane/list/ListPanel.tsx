import { Button } from '../controls';
import { useState } from 'react';
import type { Problem } from '../../domain/problem';
import type { ClassifyReport } from '../../workbook/classifyList';
import type { Outcome } from '../../domain/outcome';
import type { StoredProfile } from '../../workbook/storedProfile';
import { Notice } from '../Notice';
import type { PaneOperations } from '../paneOperations';
import type { Tab } from '../PaneTabs';
import { strings } from '../strings';
import { useLists } from '../useLists';
import type { ListAcceptance } from './acceptance';
import { ListSetup } from './ListSetup';

/** Problems of a run that are put right on the profile's screen. */
const ABOUT_THE_PROFILE: readonly Problem['code'][] = [
  'score-missing',
  'score-out-of-range',
  'score-not-a-number',
];

export interface ListPanelProps {
  readonly pane: PaneOperations;
  readonly profile: StoredProfile;
  readonly report: ClassifyReport | undefined;
  /** What stood in the way of the last run. */
  readonly problem: Problem | undefined;
  readonly onOutcome: (outcome: Outcome<ClassifyReport>) => void;
  readonly onOpen: (tab: Tab) => void;
}

/** The second screen: the list on the sheet in front, and what Classify made of it. */
export function ListPanel(props: ListPanelProps) {
  const { lists, lookAgain } = useLists(props.pane);
  // Kept here, where it outlives a look at another sheet.
  const [acceptance, setAcceptance] = useState<ListAcceptance>();
  return (
    <>
      <header className="screen-head">
        <h1>{strings.list.title}</h1>
      </header>
      {props.problem && (
        <Notice problem={props.problem}>
          {ABOUT_THE_PROFILE.includes(props.problem.code) && (
            <Button size="small" onClick={() => props.onOpen('profile')}>
              {strings.list.toProfile}
            </Button>
          )}
        </Notice>
      )}
      {lists === undefined && <p className="loading">{strings.list.looking}</p>}
      {lists?.ok === false && (
        <Notice problem={lists.problem}>
          <Button size="small" onClick={lookAgain}>
            {strings.list.lookAgain}
          </Button>
        </Notice>
      )}
      {lists?.ok && (
        <ListSetup
          {...props}
          lists={lists.value}
          onLookAgain={lookAgain}
          acceptance={acceptance}
          onAcceptance={setAcceptance}
        />
      )}
    </>
  );
}
