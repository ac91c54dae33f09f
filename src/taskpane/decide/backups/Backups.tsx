import { useId } from 'react';
import { cite } from '../../../domain/citations';
import { REASONS } from '../../../domain/rules/reasons';
import { RULES, type Rules } from '../../../domain/rules/rules';
import { stepDownFrom } from '../../../domain/stepDown';
import type { Answer } from '../../../domain/words';
import type { KeptFigures } from '../../../workbook/storedDecisions';
import type { StoredProfile } from '../../../workbook/storedProfile';
import { Sentence } from '../../Sentence';
import type { Answers } from './backupAnswers';
import { BackupCard } from './BackupCard';
import { backupStrings } from './backupStrings';
import { candidatesFor } from './candidates';
import { GeneralLists } from './GeneralLists';
import { Ladder } from './Ladder';

interface BackupsProps {
  readonly profile: StoredProfile;
  /** What was answered so far, by the keys that `onAnswer` was told. */
  readonly answers: Answers;
  /** What was looked up for a field: positions fill its third box once a threshold is set. */
  readonly figures?: KeptFigures;
  readonly onAnswer: (key: string, answer: Answer) => void;
  readonly rules?: Rules;
}

/** The backups for the dream of the profile, ranked, each with the four-box test and what it keeps of the dream. */
export function Backups({ profile, answers, figures, onAnswer, rules = RULES }: BackupsProps) {
  const title = useId();
  const candidates = candidatesFor(profile, answers, rules, figures);
  const silent = candidates?.silent;
  const cards = (some: NonNullable<typeof candidates>['ranked']) =>
    some.map((candidate) => (
      <BackupCard
        key={candidate.field}
        candidate={candidate}
        answers={answers}
        onAnswer={onAnswer}
        rules={rules}
      />
    ));
  return (
    <section className="results" aria-labelledby={title}>
      <h2 id={title}>{backupStrings.title}</h2>
      {candidates === undefined ? (
        <p>{backupStrings.noDream}</p>
      ) : (
        <>
          <p className="quiet">
            {backupStrings.intro} <span className="source">{cite([REASONS.fourBoxes])}</span>
          </p>
          <p>
            <Sentence by={(say) => say.whyStepDown(stepDownFrom(candidates.dream, rules))} />
          </p>
          {!candidates.hasScore && <p>{backupStrings.noScore}</p>}
          {profile.setting && <p className="small quiet">{backupStrings.setting[profile.setting]}</p>}
          {silent && (
            <p>
              <Sentence by={(say) => say.explain(silent)} />
            </p>
          )}
          {cards(candidates.ranked)}
          {candidates.failing.length > 0 && (
            <details className="fold">
              <summary tabIndex={0}>
                {backupStrings.failing} <span className="quiet">({candidates.failing.length})</span>
              </summary>
              <p className="small quiet">{backupStrings.failingHelp}</p>
              <div className="zones">{cards(candidates.failing)}</div>
            </details>
          )}
          <Ladder dream={candidates.dream} />
          <GeneralLists dream={candidates.dream} rules={rules} />
        </>
      )}
    </section>
  );
}
