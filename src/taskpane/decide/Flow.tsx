import { useId } from 'react';
import type { ReactNode } from 'react';
import { cite } from '../../domain/citations';
import type { Walk } from '../../domain/flowcharts';
import type { Flowchart } from '../../domain/rules/flowcharts';
import { boxText, type FlowBoxName } from '../../domain/whyFlow';
import { useAsking } from './asking';
import { decideStrings } from './decideStrings';
import { ANSWER_TONES, StateChip } from './StateChip';

interface FlowProps<Question extends FlowBoxName, Doing extends FlowBoxName> {
  readonly name: string;
  readonly chart: Flowchart<Question, Doing>;
  readonly walk: Walk<Question, Doing>;
  /** What answers each question: a question in place, a number, or a word on where the answer comes from. */
  readonly asks: Readonly<Record<Question, ReactNode>>;
  readonly opened: boolean;
  /** Whether the applicant has come to where the chart begins: who applies for the first time has missed nothing. */
  readonly begun: boolean;
}

const words = decideStrings.flows;

/** One flowchart as the path taken through it: an ordered list that ends at the open question or at the last box. */
export function Flow<Question extends FlowBoxName, Doing extends FlowBoxName>(
  props: FlowProps<Question, Doing>,
) {
  const { name, chart, walk, asks, opened, begun } = props;
  const { rules } = useAsking();
  const heading = useId();
  const isQuestion = (box: Question | Doing): box is Question => box in chart.questions;
  const text = (box: FlowBoxName) => boxText(box, rules);
  return (
    <details className="fold" open={opened}>
      <summary tabIndex={0} id={heading}>
        {name} <span className="quiet">({begun ? words.status(walk.open) : words.later})</span>
      </summary>
      <ol className="flow" aria-label={words.path(name)}>
        {walk.steps.map(({ box, answer, citation }, index) => {
          const last = index === walk.steps.length - 1;
          return (
            <li key={box} data-kind={answer ? 'question' : 'doing'} data-last={last}>
              <p className="flow-text">{text(box)}</p>
              {isQuestion(box) && answer && (
                <>
                  <p className="flow-answer">
                    <StateChip tone={ANSWER_TONES[answer]} word={words.answered[answer]} />{' '}
                    <span className="small quiet">
                      {answer === 'unknown'
                        ? words.ways(text(chart.questions[box].yes), text(chart.questions[box].no))
                        : words.other(text(chart.questions[box][answer === 'yes' ? 'no' : 'yes']))}
                    </span>
                  </p>
                  {asks[box]}
                </>
              )}
              {last && begun && (
                <p className="flow-end">{walk.open === undefined ? words.end : words.here}</p>
              )}
              <span className="source">{cite([citation])}</span>
            </li>
          );
        })}
      </ol>
    </details>
  );
}
