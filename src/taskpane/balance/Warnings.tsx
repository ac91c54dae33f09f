import type { Alarm } from '../../domain/alarms';
import type { FieldJudgements } from '../../domain/balanceEntries';
import type { FieldBalance } from '../../domain/fieldBalance';
import { ANSWERS } from '../../domain/words';
import { rulesInForce } from '../../functions/rulesInForce';
import { Field, Select } from '../controls';
import { Sentence } from '../Sentence';
import { balanceStrings } from './balanceStrings';
import { Verdict } from './Verdict';

/** Alarms and notices, each with its rule. */
export function AlarmList({ alarms }: { readonly alarms: readonly Alarm[] }) {
  return (
    <ul className="verdicts">
      {alarms.map((alarm) => (
        <li key={alarm.kind}>
          <Verdict of={alarm.level} word={balanceStrings[alarm.level]} />
          <p>
            <Sentence by={(say) => say.whyAlarm(alarm, rulesInForce())} />
          </p>
        </li>
      ))}
    </ul>
  );
}

interface WarningsProps {
  readonly balance: FieldBalance;
  readonly judgements: FieldJudgements;
  readonly onJudge: (judgements: FieldJudgements) => void;
}

type Judgement = keyof FieldJudgements;

/** What the articles warn of in one specialty, and the questions of which only a person knows the answer. */
export function Warnings({ balance, judgements, onJudge }: WarningsProps) {
  const { alarms, count } = balance;
  const has = (kind: Alarm['kind']) => alarms.some((alarm) => alarm.kind === kind);
  const conditional =
    (count.ok && count.value.conditions.includes('improved-profile')) ||
    (!count.ok && count.problem.code === 'profile-not-improved');
  // Only a less competitive field asks for more of those who apply again with a risk factor.
  const raisedByRisk =
    count.ok &&
    count.value.status === 'reapplicant' &&
    rulesInForce().counts.reapplicantClass[balance.specialty]?.value === 'less';
  const asked = (
    [
      ['sponsor', has('volume without a sponsor')],
      ['badCycle', has('emergency medicine alone')],
      ['improved', conditional],
      ['riskFactor', raisedByRisk],
    ] as const
  ).filter(([judgement, matters]) => matters || judgements[judgement] !== undefined);
  if (alarms.length === 0 && asked.length === 0) return null;
  return (
    <div className="stack">
      <h3>{balanceStrings.alarms}</h3>
      {alarms.length > 0 && <AlarmList alarms={alarms} />}
      {asked.map(([judgement]) => (
        <JudgementField key={judgement} judgement={judgement} judgements={judgements} onJudge={onJudge} />
      ))}
    </div>
  );
}

function JudgementField({
  judgement,
  judgements,
  onJudge,
}: Pick<WarningsProps, 'judgements' | 'onJudge'> & { readonly judgement: Judgement }) {
  return (
    <Field label={balanceStrings.judgements[judgement]} hint={balanceStrings.judgementHelp}>
      <Select
        value={judgements[judgement] ?? 'unknown'}
        onChange={(_, { value }) =>
          onJudge({ ...judgements, [judgement]: ANSWERS.find((each) => each === value) })
        }
      >
        {(['unknown', 'yes', 'no'] as const).map((answer) => (
          <option key={answer} value={answer}>
            {balanceStrings.answers[answer]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
