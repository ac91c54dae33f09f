import { Link } from '@fluentui/react-components';
import type { FieldEntries, FieldJudgements } from '../../domain/balanceEntries';
import type { FieldBalance } from '../../domain/fieldBalance';
import { LabelChip } from '../LabelChip';
import { SectionFold } from '../SectionFold';
import { Sentence } from '../Sentence';
import { strings } from '../strings';
import { balanceStrings } from './balanceStrings';
import { ChangeAdvice } from './ChangeAdvice';
import { CountCard } from './CountCard';
import { FeeCard } from './FeeCard';
import { GradeCard } from './GradeCard';
import { MixChart } from './MixChart';
import { PressureTests } from './PressureTests';
import type { RowsOfRun } from './RowLinks';
import { SignalsCard } from './SignalsCard';
import { Verdicts } from './Verdicts';
import { Warnings } from './Warnings';

interface SpecialtyBalanceProps {
  readonly balance: FieldBalance;
  readonly run: RowsOfRun;
  /** Whether it stands open from the start: it is the first. */
  readonly first: boolean;
  readonly judgements: FieldJudgements;
  readonly onEnter: (entry: FieldEntries) => void;
  readonly onJudge: (judgements: FieldJudgements) => void;
  /** Leads to the rows that have no label. */
  readonly onLook: () => void;
}

/** One specialty, behind a line that says how it stands: its grade and shares, what to change, what each article says, its number, its fee and its tests. */
export function SpecialtyBalance(props: SpecialtyBalanceProps) {
  const { balance, run, first, judgements, onEnter, onJudge, onLook } = props;
  const { specialty, zone, role, mix, unknown, programs, count, within, grade } = balance;
  return (
    <SectionFold
      title={specialty}
      note={
        <span className="quiet">
          {balanceStrings.inShort(programs, grade.ok ? grade.value.grade : undefined)}
        </span>
      }
      open={first}
    >
      {zone && (
        <p>
          {role && <span className="role">{balanceStrings.roles[role]}</span>} <LabelChip label={zone} />{' '}
          <span className="quiet">{strings.profile.zoneMeaning[zone]}</span>
        </p>
      )}
      {grade.ok && <GradeCard specialty={specialty} grade={grade.value} />}
      <Warnings balance={balance} judgements={judgements} onJudge={onJudge} />
      {mix.ok ? (
        <>
          <MixChart balance={balance} mix={mix.value} />
          <ChangeAdvice specialty={specialty} change={balance.change} />
          <Verdicts mix={mix.value} tiers={balance.tiers} />
        </>
      ) : (
        <p className="quiet">{balanceStrings.noShares}</p>
      )}
      {unknown > 0 && (
        <p className="aside">
          {balanceStrings.unknown(unknown)}{' '}
          <Link as="button" inline onClick={onLook}>
            {balanceStrings.unknownLink}
          </Link>
        </p>
      )}
      {count.ok && within.ok ? (
        <CountCard balance={balance} count={count.value} within={within.value} onEnter={onEnter} />
      ) : (
        !count.ok && (
          <p className="aside">
            <Sentence by={(say) => say.explain(count.problem)} />
          </p>
        )
      )}
      <FeeCard balance={balance} onEnter={onEnter} />
      <PressureTests readings={balance.pressure} />
      <SignalsCard specialty={specialty} signals={balance.signals} run={run} onEnter={onEnter} />
    </SectionFold>
  );
}
