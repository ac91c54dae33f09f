import { cite } from '../../domain/citations';
import { rulesInForce } from '../../functions/rulesInForce';
import { PATH_PARTS, windowRange } from '../../domain/planRequest';
import { CAUSES, GAP_ROLES, PLAN_PARTS, PLAN_PATHS, type GapRole } from '../../domain/planWords';
import { PLAN_CONTRADICTIONS } from '../../domain/rules/plan/planContradictions';
import type { Status } from '../../domain/words';
import { PART_TITLES } from '../../workbook/planTitles';
import { Field, Select } from '../controls';
import { Choices } from './Choices';
import { DateField } from './DateField';
import { LittleYield } from './LittleYield';
import { NumberSelect } from './NumberSelect';
import { onPath, type PlanDraft } from './planDraft';
import { planInForce } from './planInForce';
import { planStrings } from './planStrings';
import { RoleCard } from './RoleCard';

const upTo = (low: number, high: number) => Array.from({ length: high - low + 1 }, (_, index) => low + index);

interface PlanFormProps {
  readonly draft: PlanDraft;
  /** What the profile says today; a plan after a miss looks beyond it. */
  readonly status: Status;
  readonly onDraft: (draft: PlanDraft) => void;
}

/** Path, dates and parts of a plan. Nothing is written before the button is pressed. */
export function PlanForm({ draft, status, onDraft }: PlanFormProps) {
  const keep = (change: Partial<PlanDraft>) => onDraft({ ...draft, ...change });
  const plan = planInForce();
  const window = windowRange(plan);
  const weekly = [plan.weekly.months.value].flat();
  const { usual, offered } = PATH_PARTS[draft.path];
  const parts = PLAN_PARTS.filter((part) => usual.includes(part) || offered.includes(part));
  const missed = draft.path === 'reapply' || draft.path === 'pivot';
  return (
    <div className="form">
      <fieldset className="choice">
        <legend>{planStrings.path}</legend>
        <div>
          {PLAN_PATHS.map((path) => (
            <label key={path} className="pick">
              <input
                type="radio"
                name="plan-path"
                checked={path === draft.path}
                onChange={() => onDraft(onPath(draft, path))}
              />
              <span>{planStrings.paths[path]}</span>
            </label>
          ))}
        </div>
        {missed && status === 'first' && <p className="aside small">{planStrings.again}</p>}
      </fieldset>
      <DateField
        label={planStrings.start}
        hint={planStrings.startHint}
        date={draft.start}
        onDate={(start) => keep({ start })}
      />
      <DateField
        label={planStrings.opening}
        hint={planStrings.openingHint}
        date={draft.opening}
        onDate={(opening) => keep({ opening })}
      />
      <DateField
        label={planStrings.interview}
        date={draft.interview}
        onDate={(interview) => keep({ interview })}
      />
      {draft.parts.includes('repair') && (
        <DateField label={planStrings.exam} date={draft.exam} onDate={(exam) => keep({ exam })} />
      )}
      <NumberSelect
        label={planStrings.months}
        hint={cite(plan.lengths, [PLAN_CONTRADICTIONS.length])}
        numbers={plan.lengths.map(({ value }) => value)}
        word={planStrings.monthsOf}
        chosen={draft.months}
        onChoose={(months) => keep({ months })}
      />
      {missed && (
        <>
          <NumberSelect
            label={planStrings.window}
            hint={cite([plan.window.usual], [PLAN_CONTRADICTIONS.window])}
            numbers={upTo(window.low, window.high)}
            word={planStrings.windowDays}
            chosen={draft.windowDays}
            onChoose={(windowDays) => keep({ windowDays })}
          />
          <NumberSelect
            label={planStrings.weekly}
            hint={cite([plan.weekly.months])}
            numbers={upTo(Math.min(...weekly), Math.max(...weekly))}
            word={planStrings.monthsOf}
            chosen={draft.weeklyMonths}
            onChoose={(weeklyMonths) => keep({ weeklyMonths })}
          />
          <Choices
            label={planStrings.causes}
            choices={CAUSES}
            word={(cause) => planStrings.causeWords[cause]}
            chosen={draft.causes}
            onChoose={(causes) => keep({ causes })}
          >
            <p className="quiet small">
              {planStrings.causesHint} {cite([rulesInForce().profile.causes])}
            </p>
          </Choices>
        </>
      )}
      {draft.path !== 'matched' && (
        <>
          <Field label={planStrings.role}>
            <Select
              value={draft.role ?? ''}
              onChange={(_, { value }) =>
                keep({ role: GAP_ROLES.find((role): role is GapRole => role === value) })
              }
            >
              <option value="">{planStrings.noRole}</option>
              {GAP_ROLES.map((role) => (
                <option key={role} value={role}>
                  {planStrings.roles[role]}
                </option>
              ))}
            </Select>
          </Field>
          {draft.role && <RoleCard key={draft.role} role={draft.role} />}
          <LittleYield />
          <label className="pick">
            <input type="checkbox" checked={draft.dual} onChange={() => keep({ dual: !draft.dual })} />
            <span>{planStrings.dual}</span>
          </label>
        </>
      )}
      <details className="fold">
        <summary tabIndex={0}>{planStrings.parts}</summary>
        <Choices
          label={planStrings.partsOf}
          choices={parts}
          word={(part) => planStrings.partWords(part, PART_TITLES[part])}
          chosen={draft.parts}
          onChoose={(chosen) => keep({ parts: chosen })}
        >
          <p className="quiet small">{planStrings.wellBeing}</p>
        </Choices>
      </details>
    </div>
  );
}
