import { useState } from 'react';
import type { Applicant } from '../../domain/checklists';
import type { Outcome } from '../../domain/outcome';
import type { PlanRequest } from '../../domain/planRequest';
import { PLAN_SHEET } from '../../workbook/sheetNames';
import type { PlanPath } from '../../domain/planWords';
import type { StoredProfile } from '../../workbook/storedProfile';
import type { PlanWritten } from '../../workbook/writePlan';
import { Button } from '../controls';
import { Notice } from '../Notice';
import type { PaneOperations } from '../paneOperations';
import { draftFor, type PlanDraft, requestOf } from './planDraft';
import { PlanForm } from './PlanForm';
import { planStrings } from './planStrings';

interface PlanSetupProps {
  readonly pane: PaneOperations;
  readonly profile: StoredProfile;
  readonly applicantFor: (path: PlanPath, dual: boolean) => Applicant;
  /** What the plan on the sheet was written for. */
  readonly stored: PlanRequest | undefined;
  readonly exists: boolean;
  readonly today: number;
  readonly onWritten: () => void;
}

/** The form of a plan with its button, and what came of pressing it. */
export function PlanSetup({ pane, profile, applicantFor, stored, exists, today, onWritten }: PlanSetupProps) {
  const [changed, setChanged] = useState<PlanDraft>();
  const [outcome, setOutcome] = useState<Outcome<PlanWritten>>();
  const [writing, setWriting] = useState(false);
  const draft = changed ?? draftFor(stored, profile, today);
  const write = async () => {
    setWriting(true);
    const request = requestOf(draft);
    const written = request.ok
      ? await pane.writePlan(request.value, applicantFor(draft.path, draft.dual))
      : request;
    setOutcome(written);
    setWriting(false);
    if (!written.ok) return;
    setChanged(undefined);
    onWritten();
  };
  return (
    <>
      <details className="fold" open={!exists || undefined}>
        <summary tabIndex={0}>{exists ? planStrings.change : planStrings.setUp}</summary>
        <PlanForm draft={draft} status={profile.status} onDraft={setChanged} />
        <p>
          <Button
            appearance="primary"
            size="large"
            className="wide"
            disabledFocusable={writing}
            onClick={() => void write()}
          >
            {writing ? planStrings.writing : exists ? planStrings.writeAgain : planStrings.write}
          </Button>
        </p>
      </details>
      {outcome?.ok === false && <Notice problem={outcome.problem} />}
      <div role="status">{outcome?.ok && <p>{wordsOf(outcome.value)}</p>}</div>
      {exists && (
        <div className="actions">
          <Button onClick={() => void pane.showSheet(PLAN_SHEET)}>{planStrings.show}</Button>
        </div>
      )}
    </>
  );
}

function wordsOf({ isNew, rows, cells, kept, sheet }: PlanWritten): string {
  const first = isNew
    ? planStrings.written(rows, sheet)
    : cells === 0
      ? planStrings.unchanged
      : planStrings.updated(cells);
  return kept === 0 ? first : `${first} ${planStrings.keptRows(kept)}`;
}
