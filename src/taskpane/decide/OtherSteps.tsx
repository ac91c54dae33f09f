import type { ReactNode } from 'react';
import { cite } from '../../domain/citations';
import { failedExams } from '../../domain/applicantFigures';
import { isImg } from '../../domain/decisionFacts';
import { answerTo, type DecisionAnswers, type DecisionFigures } from '../../domain/decisionQuestions';
import {
  DURING_BLANK,
  earlyStep3,
  gapYear,
  INSTEAD_OF_BLANK,
  retake,
  upgradeYear,
  type DetourReading,
} from '../../domain/detours';
import { dreamListOf } from '../../domain/dualApplication';
import { unchanged } from '../../domain/reattempt';
import type { Citation } from '../../domain/rules/figure';
import type { Specialty } from '../../domain/rules/specialties';
import { STRATEGY_REASONS } from '../../domain/rules/strategyReasons';
import type { Zone } from '../../domain/words';
import type { Applicant } from '../../domain/applicant';
import { SectionFold } from '../SectionFold';
import { useAsking } from './asking';
import { ConditionList } from './ConditionList';
import { decideStrings } from './decideStrings';
import { Question } from './Question';
import { ANSWER_TONES, StateChip } from './StateChip';

const words = decideStrings.other;
const CHANGES = ['new letters', 'new research', 'new rotation', 'new list strategy'] as const;

interface OtherStepsProps {
  readonly profile: Applicant;
  readonly dream: Specialty;
  readonly zone: Zone | undefined;
  readonly answers: DecisionAnswers;
  readonly figures: DecisionFigures;
}

/** Steps beside the application, each with what it asks for and whether it is worth a thought. */
export function OtherSteps({ profile, dream, zone, answers, figures }: OtherStepsProps) {
  const { rules } = useAsking();
  const say = (question: Parameters<typeof answerTo>[1]) => answerTo(answers, question);
  const again = retake(
    {
      extremelyLow: say('score barely passed'),
      catastrophe: say('one catastrophe'),
      gain: figures['points to gain'],
      months: figures['months to prepare'],
    },
    rules,
  );
  const year = gapYear(
    {
      dream,
      status: profile.status,
      productive: say('productive mentors'),
      acceptsDelay: say('delay accepted'),
    },
    rules,
  );
  const step3 = earlyStep3(
    {
      zone,
      img: isImg(profile),
      olderGraduate: say('wanted of older graduates'),
      failures: failedExams(profile),
      ready: say('ready for Step 3'),
    },
    rules,
  );
  const upgrade = upgradeYear(say('name-brand research'), say('strong new letters'));
  const dreamList = dreamListOf(answers, rules);
  const same = unchanged({
    letters: say('new letters'),
    research: say('new research'),
    rotation: say('new rotation'),
    'list strategy': say('new list strategy'),
  });
  return (
    <SectionFold title={words.title} open={false}>
      <Detour name={words.dreamList} citation={STRATEGY_REASONS.dreamList}>
        <p>
          {dreamList.size === 'small'
            ? words.small(dreamList.low, dreamList.high)
            : words.dreamSizes[dreamList.size]}
        </p>
        <ConditionList label={decideStrings.strategy.conditions} conditions={dreamList.conditions} />
      </Detour>
      {profile.status === 'reapplicant' && (
        <Detour name={words.unchanged} citation={STRATEGY_REASONS.unchanged}>
          {same === 'yes' && <p className="aside">{words.unchangedAlarm}</p>}
          {CHANGES.map((change) => (
            <Question key={change} of={change} />
          ))}
        </Detour>
      )}
      <Detour name={words.retake} citation={STRATEGY_REASONS.retake} reading={again}>
        <p className="small quiet">{words.retakeCaution}</p>
      </Detour>
      <Detour name={words.gapYear} citation={STRATEGY_REASONS.gapYear} reading={year}>
        {year.applyInstead && <p className="aside small">{words.applyInstead}</p>}
      </Detour>
      <Detour name={words.upgrade} citation={STRATEGY_REASONS.upgrade} reading={upgrade} />
      <Detour name={words.step3} citation={STRATEGY_REASONS.step3} reading={step3} />
      <Detour
        name={words.blankYear}
        citation={STRATEGY_REASONS.blankYear}
        reading={{
          worth: say('unavoidable reason'),
          conditions: [{ name: 'unavoidable reason', answer: say('unavoidable reason') }],
        }}
      >
        <p className="small">{words.instead(INSTEAD_OF_BLANK)}</p>
        <p className="small">{words.during(DURING_BLANK)}</p>
      </Detour>
    </SectionFold>
  );
}

interface DetourProps {
  readonly name: string;
  readonly citation: Citation;
  readonly reading?: DetourReading;
  readonly children?: ReactNode;
}

function Detour({ name, citation, reading, children }: DetourProps) {
  return (
    <details className="fold">
      <summary tabIndex={0}>
        {name} {reading && <StateChip tone={ANSWER_TONES[reading.worth]} word={words.worth[reading.worth]} />}
      </summary>
      {children}
      {reading && <ConditionList label={decideStrings.strategy.conditions} conditions={reading.conditions} />}
      <p className="source">{cite([citation])}</p>
    </details>
  );
}
