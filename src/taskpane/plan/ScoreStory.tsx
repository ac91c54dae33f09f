import { cite } from '../../domain/citations';
import type { Checklist } from '../../domain/checklists';
import { gapToNorm } from '../../domain/norms';
import { PLAN_CONTRADICTIONS } from '../../domain/rules/plan/planContradictions';
import { mentionScore } from '../../domain/scoreMention';
import { findSpecialty } from '../../domain/specialties';
import { type Answer, ANSWERS } from '../../domain/words';
import { zoneOf } from '../../domain/zones';
import { rulesInForce } from '../../functions/rulesInForce';
import { CHECKLIST_TITLES } from '../../workbook/planTitles';
import type { StoredProfile } from '../../workbook/storedProfile';
import { Segments } from '../profile/Segments';
import { materialsInForce } from './planInForce';
import { planStrings } from './planStrings';

interface ScoreStoryProps {
  readonly list: Checklist;
  readonly profile: StoredProfile;
  readonly answers: ReadonlyMap<string, Answer>;
  readonly onAnswer: (key: string, answer: Answer) => void;
}

/** Zone and gap of the score in the field that is meant to match, or in the dream where there is no backup. */
function positionOf({ step2, backup, dream, setting }: StoredProfile) {
  const field = findSpecialty(backup ?? dream ?? '');
  if (step2 === undefined || !field.ok) return undefined;
  const { specialty } = field.value;
  const zone = zoneOf(step2, specialty, setting, rulesInForce());
  const gap = gapToNorm(step2, specialty, { setting, source: 'working' }, rulesInForce());
  return zone.ok && gap.ok ? { zone: zone.value.zone, gap: gap.value.gap } : undefined;
}

/** Whether the statement may name the score: four questions, and the score itself. */
export function ScoreStory({ list, profile, answers, onAnswer }: ScoreStoryProps) {
  const of = (name: string) => answers.get(`score story.${name}`) ?? 'unknown';
  const story = {
    lower: of('lower'),
    cause: of('cause'),
    contradicted: of('contradicted'),
    comeback: of('comeback'),
  };
  const { verdict, unmet, open, sentences } = mentionScore(story, positionOf(profile), materialsInForce());
  const [low = 0, high = low] = [sentences].flat();
  const unanswered = open.filter((name) => name !== 'clearly low').length;
  const lines = [
    planStrings.mention[verdict],
    verdict === 'consider' ? planStrings.mentionSentences(low, high) : '',
    unmet.includes('clearly low') ? planStrings.clearlyLow.no : '',
    open.includes('clearly low') ? planStrings.clearlyLow.unknown : '',
    unanswered > 0 ? planStrings.mentionOpen(unanswered) : '',
  ].filter(Boolean);
  return (
    <details className="fold">
      <summary tabIndex={0}>
        {CHECKLIST_TITLES['score story']} <span className="quiet">{planStrings.mention[verdict]}</span>
      </summary>
      <p role="status">
        {lines.join(' ')}{' '}
        <span className="source">
          {cite([materialsInForce().score.slightUnder], [PLAN_CONTRADICTIONS.score])}
        </span>
      </p>
      <div className="form">
        {list.items.map(({ key, text }) => (
          <Segments
            key={key}
            label={text}
            choices={ANSWERS}
            words={planStrings.answers}
            chosen={answers.get(key) ?? 'unknown'}
            onChoose={(answer) => onAnswer(key, answer)}
          />
        ))}
      </div>
    </details>
  );
}
