import type { ReactNode } from 'react';
import type { ReapplyReading, ReapplySource } from '../../domain/reapply';
import type { ReapplyVerdict } from '../../domain/reattempt';
import type { Status } from '../../domain/words';
import { rulesInForce } from '../../functions/rulesInForce';
import { SectionFold } from '../SectionFold';
import { Sentence } from '../Sentence';
import { Why } from '../Why';
import { useAsking } from './asking';
import { ConditionList } from './ConditionList';
import { decideStrings } from './decideStrings';
import { FigureField } from './FigureField';
import { Question } from './Question';
import { StateChip, type Tone } from './StateChip';

const words = decideStrings.reapply;

const TONES: Readonly<Record<ReapplyVerdict | 'n/a', Tone>> = {
  Reapply: 'green',
  Pivot: 'red',
  Undecided: 'plain',
  'n/a': 'plain',
};

interface ReapplyCardProps {
  readonly reading: ReapplyReading;
  readonly status: Status;
}

/** Reapply or pivot: one verdict for each article, and the headline over them. */
export function ReapplyCard({ reading, status }: ReapplyCardProps) {
  const { rules } = useAsking();
  const { headline, rows, reattempt, posture, director, field } = reading;
  // What would be is no alarm to somebody who has missed nothing.
  const toneOf = (verdict: keyof typeof TONES): Tone => (status === 'first' ? 'plain' : TONES[verdict]);
  const details: Readonly<Record<ReapplySource, ReactNode>> = {
    D1: (
      <>
        <ConditionList label={words.reasonable} conditions={reattempt.reasonable} />
        <ConditionList label={words.unwise} conditions={reattempt.unwise} against />
        <ConditionList label={words.pivot} conditions={reattempt.pivot} against />
        <Question of="content in another field" />
        {reattempt.remarks.map((remark) => (
          <p className="aside small" key={remark}>
            <Sentence by={(say) => say.remarkText(remark, rules)} />
          </p>
        ))}
      </>
    ),
    'D1-flow': (
      <>
        <p className="small quiet">{words.seeFlow}</p>
        <FigureField of="reattempts made" />
      </>
    ),
    D2: (
      <>
        <p>
          <Sentence by={(say) => say.whyPosture(posture, rulesInForce())} />
        </p>
        {reading.backupList && <p className="aside">{words.backupList}</p>}
        <p className="small quiet">{words.profile}</p>
        <Question of="recent clinical work" />
        <Question of="elite research" />
      </>
    ),
    D3: (
      <>
        {director.askFirst && <p className="aside">{words.askFirst}</p>}
        <ConditionList label={words.needed} conditions={director.needed} />
        <Question of="money presses" />
        {director.weighMoney && <p className="aside small">{words.money}</p>}
      </>
    ),
    field: <ConditionList label={words.needed} conditions={field.needed} />,
  };
  return (
    <SectionFold
      title={words.title}
      note={status === 'first' && <span className="quiet">{words.notNow}</span>}
      open={status !== 'first'}
    >
      {status === 'first' && <p className="quiet">{words.first}</p>}
      <div className="headline">
        <span className="quiet small">{status === 'first' ? words.headlineIf : words.headline}</span>{' '}
        <StateChip tone={toneOf(headline)} word={words.verdicts[headline]} />
      </div>
      <p className="small quiet">{words.rule}</p>
      <Why of={words.title}>{(say) => say.whyReapply(reading, rules)}</Why>
      {rows.map(({ source, verdict }) => (
        <details className="fold" key={source}>
          <summary tabIndex={0}>
            {words.sources[source]} <StateChip tone={toneOf(verdict)} word={words.verdicts[verdict]} />
          </summary>
          {verdict === 'n/a' ? <p className="small quiet">{words.silent}</p> : details[source]}
        </details>
      ))}
    </SectionFold>
  );
}
