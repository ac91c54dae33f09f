import type { GradeReading } from '../../domain/listGrade';
import type { ListGrade } from '../../domain/rules/grades';
import { rulesInForce } from '../../functions/rulesInForce';
import { strings } from '../strings';
import { Why } from '../Why';
import { balanceStrings } from './balanceStrings';
import type { Tone } from './verdictTones';

const GRADE_TONES: Readonly<Record<ListGrade, Tone>> = {
  'A+': 'green',
  A: 'green',
  B: 'amber',
  C: 'amber',
  D: 'red',
  F: 'red',
};

interface GradeCardProps {
  readonly specialty: string;
  readonly grade: GradeReading;
}

/** The grade of one specialty's list, with what holds it down. */
export function GradeCard({ specialty, grade }: GradeCardProps) {
  const points = strings.number(Math.floor(grade.points));
  return (
    <div className="card grade">
      <p className="unseen">{balanceStrings.gradeSaid(grade.grade, points)}</p>
      <p className="grade-letter" data-tone={GRADE_TONES[grade.grade]} aria-hidden="true">
        {grade.grade}
      </p>
      <div>
        <p aria-hidden="true">
          <strong>{balanceStrings.grade}</strong>{' '}
          <span className="quiet">{balanceStrings.points(points)}</span>
        </p>
        {grade.heldBy && <p>{balanceStrings.heldBy[grade.heldBy]}</p>}
      </div>
      <Why of={`${balanceStrings.grade}, ${specialty}`}>{(say) => say.whyGrade(grade, rulesInForce())}</Why>
    </div>
  );
}
