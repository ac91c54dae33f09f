import { useMemo } from 'react';
import { decisionFacts, freezeFacts } from '../../domain/decisionFacts';
import { answersOf } from '../../domain/decisionQuestions';
import { reapplyOf } from '../../domain/reapply';
import { findSpecialty } from '../../domain/specialties';
import { strategyOf } from '../../domain/strategy';
import { rulesInForce } from '../../functions/rulesInForce';
import { CHOICE_KEY, NO_DECISIONS } from '../../workbook/storedDecisions';
import type { StoredProfile } from '../../workbook/storedProfile';
import { Button } from '../controls';
import { Notice } from '../Notice';
import type { PaneOperations } from '../paneOperations';
import type { Tab } from '../PaneTabs';
import { AskingContext, type Asking } from './asking';
import { Backups } from './backups/Backups';
import { Beyond } from './Beyond';
import { BeforeDeciding } from './BeforeDeciding';
import { decideStrings } from './decideStrings';
import { CompareFold } from './compare/CompareFold';
import { comparedFields } from './compare/comparedFields';
import { Flows } from './Flows';
import { OtherSteps } from './OtherSteps';
import { ReapplyCard } from './ReapplyCard';
import { Shortlist } from './shortlist/Shortlist';
import { Standing } from './Standing';
import { StrategyCard } from './StrategyCard';
import { useAnnouncedHeadline } from './useAnnouncedHeadline';
import { useDecisions } from './useDecisions';
import { WrittenDecision } from './WrittenDecision';

const NO_WORDS = {};
const SAVE_WORDS = { idle: '', saving: decideStrings.saving, saved: decideStrings.saved } as const;

interface DecidePanelProps {
  readonly pane: PaneOperations;
  readonly profile: StoredProfile;
  readonly onOpen: (tab: Tab) => void;
  readonly onSave: (profile: StoredProfile) => void;
}

/** The decision screen: where the score stands, what each article says, the flowcharts, the backups, and what is missing. */
export function DecidePanel({ pane, profile, onOpen, onSave }: DecidePanelProps) {
  const rules = rulesInForce();
  const { decisions = NO_DECISIONS, state, problem, keep } = useDecisions(pane);
  const { answers, figures, words = NO_WORDS, choice } = decisions;
  const asking = useMemo<Asking>(
    () => ({
      answers,
      figures,
      words,
      rules,
      onAnswer: (key, answer) => {
        const told = answer === 'unknown' ? undefined : answer;
        keep(key, told, (before) => ({ ...before, answers: { ...before.answers, [key]: told } }));
      },
      onFigure: (figure, value) =>
        keep(figure, value, (before) => ({ ...before, figures: { ...before.figures, [figure]: value } })),
      onWords: (key, told) =>
        keep(key, told, (before) => ({ ...before, words: { ...before.words, [key]: told } })),
    }),
    [answers, figures, words, rules, keep],
  );
  const match = profile.dream === undefined ? undefined : findSpecialty(profile.dream);
  const dream = match?.ok ? match.value.specialty : undefined;
  const told = { answers: answersOf(answers), figures };
  const facts = dream && decisionFacts(profile, dream, told);
  const strategy = facts && strategyOf(facts, rules);
  const reapply = facts && reapplyOf(facts, rules);
  const again = profile.status === 'reapplicant';
  useAnnouncedHeadline(
    strategy?.ok ? strategy.value : undefined,
    reapply?.ok ? reapply.value : undefined,
    again,
  );
  const refused = strategy?.ok === false ? strategy.problem : undefined;

  return (
    <AskingContext value={asking}>
      <header className="screen-head">
        <h1>{decideStrings.title}</h1>
        <p className="quiet">{decideStrings.support}</p>
        <p className="quiet small">{decideStrings.kept}</p>
      </header>
      {(problem ?? refused) && <Notice problem={(problem ?? refused)!} />}
      {!facts && (
        <div className="card">
          <p>{decideStrings.noDream}</p>
          <div className="actions">
            <Button appearance="primary" onClick={() => onOpen('profile')}>
              {decideStrings.toProfile}
            </Button>
          </div>
        </div>
      )}
      {facts && strategy?.ok && reapply?.ok && (
        <>
          <Standing profile={profile} dream={facts.dream} />
          {again && <ReapplyCard reading={reapply.value} status={profile.status} />}
          <StrategyCard reading={strategy.value} />
          {!again && <ReapplyCard reading={reapply.value} status={profile.status} />}
          <Flows facts={facts} reapply={reapply.value} status={profile.status} />
          <Backups
            profile={profile}
            answers={answers}
            figures={figures}
            onAnswer={asking.onAnswer}
            rules={rules}
          />
          <Shortlist profile={profile} onSave={onSave} />
          <CompareFold profile={profile} fields={comparedFields(profile, answers, rules)} />
          <Beyond />
          <OtherSteps
            profile={profile}
            dream={facts.dream}
            zone={reapply.value.zone}
            answers={facts.answers}
            figures={figures}
          />
          <BeforeDeciding
            facts={freezeFacts(profile, told)}
            dream={facts.dream}
            onProfile={() => onOpen('profile')}
          />
          <WrittenDecision
            choice={choice}
            status={profile.status}
            onChoice={(next) =>
              keep(CHOICE_KEY, next, ({ choice: _, ...before }) => ({
                ...before,
                ...(next && { choice: next }),
              }))
            }
          />
        </>
      )}
      <p className="quiet" role="status">
        {SAVE_WORDS[state]}
      </p>
    </AskingContext>
  );
}
