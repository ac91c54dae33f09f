import { Button } from '../controls';
import { useEffect, useState } from 'react';
import type { Problem } from '../../domain/problem';
import type { ClassifyReport } from '../../workbook/classifyList';
import type { Outcome } from '../../domain/outcome';
import type { FoundList } from '../../workbook/foundList';
import type { BesideWritten } from '../../workbook/writeBeside';
import type { StoredProfile } from '../../workbook/storedProfile';
import { Notice } from '../Notice';
import type { PaneOperations } from '../paneOperations';
import type { Tab } from '../PaneTabs';
import { strings } from '../strings';
import { useClassify } from '../useClassify';
import { useLists } from '../useLists';
import { ClassifyBar } from './ClassifyBar';
import { CleanUp } from './CleanUp';
import { ListSetup } from './ListSetup';
import { listStrings } from './listStrings';
import { NoList } from './NoList';
import { RunReport } from './RunReport';
import { useListChoice } from './useListChoice';

/** Problems of a run that are put right on the profile's screen. */
const ABOUT_THE_PROFILE: readonly Problem['code'][] = [
  'score-missing',
  'score-out-of-range',
  'score-not-a-number',
];

export interface ListPanelProps {
  readonly pane: PaneOperations;
  readonly profile: StoredProfile;
  /** Whether the profile has been read from the workbook: a run before that would not know it. */
  readonly profileRead: boolean;
  readonly report: ClassifyReport | undefined;
  /** What stood in the way of the last run. */
  readonly problem: Problem | undefined;
  readonly onOutcome: (outcome: Outcome<ClassifyReport>) => void;
  /** The workbook holds the results of the last run no more. */
  readonly onForget: () => void;
  readonly onSave: (profile: StoredProfile) => void;
  readonly onOpen: (tab: Tab) => void;
}

const NO_LISTS: readonly FoundList[] = [];

/** The second screen: the list on the sheet in front, and what Classify made of it. */
export function ListPanel(props: ListPanelProps) {
  const { pane, profile, profileRead, report, problem, onOutcome, onForget, onSave, onOpen } = props;
  const { lists, lookAgain } = useLists(pane);
  // Kept here, where they outlive a look at another sheet.
  const runs = useClassify(pane, onOutcome);
  const choice = useListChoice(pane, profile, lists?.ok ? lists.value : NO_LISTS);
  const [early, setEarly] = useState(false);
  const [refusal, setRefusal] = useState<Problem>();
  const reading = lists === undefined || !profileRead;
  const ofReport = report ? [report.undo] : [];
  const undo = runs.undo.at(-1) === report?.undo ? runs.undo : ofReport;

  const run = () => {
    if (reading) setEarly(true);
    else if (choice) void runs.classify(choice.request, choice.list.rows);
  };
  useEffect(() => {
    if (!early || reading) return;
    setEarly(false);
    // With several lists a person has to say first which one is meant.
    if (lists.ok && lists.value.length === 1) run();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when what was pressed early can be done
  }, [early, reading]);

  /** Waits for what is written beside the list and classifies anew; false when it was refused. */
  const writeBeside = async (writing: Promise<Outcome<BesideWritten>>): Promise<boolean> => {
    const written = await writing;
    setRefusal(written.ok ? undefined : written.problem);
    if (!written.ok) return false;
    if (written.value.cells > 0) {
      runs.follow(written.value.undo);
      run();
    }
    return true;
  };

  return (
    <>
      <header className="screen-head">
        <h1>{strings.list.title}</h1>
      </header>
      {problem && (
        <Notice problem={problem}>
          {ABOUT_THE_PROFILE.includes(problem.code) && (
            <Button size="small" onClick={() => onOpen('profile')}>
              {strings.list.toProfile}
            </Button>
          )}
        </Notice>
      )}
      {reading && <p className="loading">{strings.list.looking}</p>}
      {lists?.ok === false && <NoList pane={pane} problem={lists.problem} onLookAgain={lookAgain} />}
      {!reading && lists.ok && choice && (
        <ListSetup
          lists={lists.value}
          choice={choice}
          profile={profile}
          onSave={onSave}
          onLookAgain={lookAgain}
        />
      )}
      {refusal && <Notice problem={refusal} />}
      {(reading || choice) && (
        <ClassifyBar
          again={!reading && (choice?.list.classified || (report && choice?.isOf(report.list))) === true}
          progress={early ? { done: 0, of: 0 } : runs.progress}
          waiting={!early ? undefined : lists === undefined ? listStrings.early : listStrings.earlyProfile}
          onClassify={run}
          onCancel={early ? () => setEarly(false) : runs.cancel}
        />
      )}
      {!reading && choice && report && (
        <RunReport
          pane={pane}
          report={report}
          busy={runs.progress !== undefined}
          onBeside={writeBeside}
          onOpen={onOpen}
        />
      )}
      {!reading && (
        <CleanUp
          pane={pane}
          undo={undo}
          busy={runs.progress !== undefined}
          onGone={() => {
            runs.forget();
            onForget();
            lookAgain();
          }}
        />
      )}
    </>
  );
}
