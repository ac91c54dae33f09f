import type { Applicant } from '../../domain/applicant';
import { failedExams } from '../../domain/applicantFigures';
import { cite } from '../../domain/citations';
import { isImg } from '../../domain/decisionFacts';
import { borderlineScore, fieldPosition } from '../../domain/fieldPosition';
import { longShot } from '../../domain/longShot';
import { DECIDE_REASONS } from '../../domain/rules/decideReasons';
import type { Specialty } from '../../domain/rules/specialties';
import type { StandingReading } from '../../domain/standing';
import { Why } from '../Why';
import { useAsking } from './asking';
import { decideStrings } from './decideStrings';
import { StateChip } from './StateChip';

const words = decideStrings.measures;
const POSITIONS = { above: 'green', at: 'amber', below: 'red' } as const;
const AGAINST = { yes: 'red', no: 'green', unknown: 'plain' } as const;

interface FurtherMeasuresProps {
  readonly profile: Applicant;
  readonly dream: Specialty;
  readonly standing: StandingReading;
}

/** Three more looks at the score in the dream field: beside the usual range, borderline, a long shot. */
export function FurtherMeasures({ profile, dream, standing }: FurtherMeasuresProps) {
  const { rules } = useAsking();
  const { step2, setting } = profile;
  if (step2 === undefined) return null;
  const position = fieldPosition(step2, dream, setting, rules);
  const borderline = borderlineScore({ step2, specialty: dream, setting }, rules);
  const shot = longShot(
    {
      band: standing.gap.band,
      zone: standing.zone.zone,
      img: isImg(profile),
      failures: failedExams(profile),
    },
    rules,
  );
  return (
    <>
      {position.ok && (
        <>
          <dt>{words.position}</dt>
          <dd>
            <StateChip
              tone={POSITIONS[position.value.position]}
              word={words.positions[position.value.position]}
            />{' '}
            <span className="source">{cite([DECIDE_REASONS.position, position.value.norm.citation])}</span>
          </dd>
        </>
      )}
      {borderline.ok && (
        <>
          <dt>{words.borderline}</dt>
          <dd>
            <StateChip
              tone={borderline.value.borderline === 'yes' ? 'amber' : 'plain'}
              word={words.borderlines[borderline.value.borderline]}
            />{' '}
            {borderline.value.clauses.map((clause) => words.clauses[clause]).join(' ')}{' '}
            <span className="source">{cite([rules.profile.nearMedian])}</span>
          </dd>
        </>
      )}
      <dt>{words.longShot}</dt>
      <dd>
        <StateChip tone={AGAINST[shot.longShot]} word={words.longShots[shot.longShot]} />
      </dd>
      <dd className="across">
        <Why of={words.longShot}>{(say) => say.whyLongShot(shot)}</Why>
      </dd>
    </>
  );
}
