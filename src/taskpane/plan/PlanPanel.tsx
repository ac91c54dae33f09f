import { useState } from 'react';
import { isFlagged } from '../../domain/applicantFigures';
import type { Applicant } from '../../domain/checklists';
import type { PlanPath } from '../../domain/planWords';
import { CHECKLISTS } from '../../domain/rules/materials/check';
import { findSpecialty } from '../../domain/specialties';
import { rulesInForce } from '../../functions/rulesInForce';
import type { StoredTask } from '../../workbook/readPlan';
import type { StoredProfile } from '../../workbook/storedProfile';
import { LetterMatrix } from '../letters/LetterMatrix';
import { Notice } from '../Notice';
import type { PaneOperations } from '../paneOperations';
import { Materials } from './Materials';
import { PlanSetup } from './PlanSetup';
import { planStrings } from './planStrings';
import { RotationCard } from './RotationCard';
import { Tasks } from './Tasks';
import { todayNumber } from './todayNumber';
import { usePlan } from './usePlan';
import { WeekHours } from './WeekHours';

interface PlanPanelProps {
  readonly pane: PaneOperations;
  readonly profile: StoredProfile;
}

function specialtyOf(text: string | undefined) {
  const read = findSpecialty(text ?? '');
  return read.ok ? read.value.specialty : undefined;
}

const isItem = ({ key }: StoredTask): boolean => {
  const list = key.slice(0, Math.max(0, key.lastIndexOf('.')));
  return CHECKLISTS.some((id) => id === list);
};

/** The plan: set up, what is next, all tasks, and the materials with their gates. Everything stands on its sheet as well. */
export function PlanPanel({ pane, profile }: PlanPanelProps) {
  const [today] = useState(todayNumber);
  const { plan, looking, problem, answer, lookAgain } = usePlan(pane);
  const request = plan?.request.ok === true ? plan.request.value : undefined;
  const dream = specialtyOf(profile.dream);
  const backup = specialtyOf(profile.backup);
  // A plan after a miss is a reapplicant's, whatever the profile still says.
  const applicantFor = (path: PlanPath, dual: boolean): Applicant => ({
    status: path === 'first' ? 'first' : 'reapplicant',
    dream,
    backup,
    dual,
    flagged: isFlagged(profile, rulesInForce()),
  });
  const show = (address: string) => void pane.showCell(address);
  return (
    <>
      <header className="screen-head">
        <h1>{planStrings.title}</h1>
        <p className="quiet">{planStrings.kept}</p>
      </header>
      {problem && <Notice problem={problem} />}
      {plan?.request.ok === false && <Notice problem={plan.request.problem} />}
      {looking ? (
        <p className="loading">{planStrings.looking}</p>
      ) : (
        <PlanSetup
          pane={pane}
          profile={profile}
          applicantFor={applicantFor}
          stored={request}
          exists={plan !== undefined}
          today={today}
          onWritten={lookAgain}
        />
      )}
      {plan && (
        <>
          <Tasks
            tasks={plan.tasks.filter((task) => !isItem(task))}
            today={today}
            onAnswer={answer}
            onShow={show}
          />
          <Materials
            applicant={applicantFor(request?.path ?? 'first', request?.dual ?? false)}
            profile={profile}
            items={plan.tasks.filter(isItem)}
            onAnswer={(key, given) => void answer(key, given)}
          />
        </>
      )}
      {dream && backup && dream !== backup && (
        <LetterMatrix
          pane={pane}
          fields={[dream, backup]}
          opening={request?.opening}
          interview={request?.interview}
        />
      )}
      <div>
        <RotationCard />
        <WeekHours />
      </div>
    </>
  );
}
