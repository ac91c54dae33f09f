import { useId } from 'react';
import { answerTo } from '../../domain/decisionQuestions';
import { directorFlow } from '../../domain/directorSupport';
import { walkBackupYear } from '../../domain/flowcharts';
import type { ReapplyFacts, ReapplyReading } from '../../domain/reapply';
import { riskFlow } from '../../domain/riskFlow';
import { BACKUP_YEAR_FLOW, DIRECTOR_FLOW, REATTEMPT_FLOW, RISK_FLOW } from '../../domain/rules/flowcharts';
import type { Status } from '../../domain/words';
import { useAsking } from './asking';
import { decideStrings } from './decideStrings';
import { FigureField } from './FigureField';
import { Flow } from './Flow';
import { Question } from './Question';

interface FlowsProps {
  readonly facts: ReapplyFacts;
  readonly reapply: ReapplyReading;
  readonly status: Status;
}

const { names, fromScore, fromReattempts, title } = decideStrings.flows;

/** The four flowcharts of the articles, those that fit the status opened. */
export function Flows({ facts, reapply, status }: FlowsProps) {
  const { rules } = useAsking();
  const heading = useId();
  const { dream, answers } = facts;
  const again = status === 'reapplicant';
  const score = <p className="small quiet">{fromScore}</p>;
  return (
    <section className="results" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      <Flow
        name={names.D4}
        chart={RISK_FLOW}
        walk={riskFlow(reapply.zone, dream, answers, rules)}
        asks={{ 'close to the norm': score, 'accepts high risk': <Question of="accepts high risk" /> }}
        opened={!again}
        begun
      />
      <Flow
        name={names.D1}
        chart={REATTEMPT_FLOW}
        walk={reapply.flow}
        asks={{
          'near the norms': score,
          'matched afterwards': (
            <>
              <FigureField of="reattempts made" />
              <p className="small quiet">{fromReattempts}</p>
              <Question of="matched afterwards" />
            </>
          ),
        }}
        opened={again}
        begun={again}
      />
      <Flow
        name={names.D2}
        chart={BACKUP_YEAR_FLOW}
        walk={walkBackupYear({ 'PGY-1 place secured': answerTo(answers, 'PGY-1 place secured') })}
        asks={{ 'PGY-1 place secured': <Question of="PGY-1 place secured" /> }}
        opened={again}
        begun={again}
      />
      <Flow
        name={names.D3}
        chart={DIRECTOR_FLOW}
        walk={directorFlow(facts, rules)}
        asks={{
          'enough interviews': <FigureField of="interviews in the dream field" />,
          'director says reapply': <Question of="director says reapply" />,
          'fixable in a year': <Question of="fixable in a year" />,
        }}
        opened={again}
        begun={again}
      />
    </section>
  );
}
