import { useId } from 'react';
import { standingOf } from '../../domain/standing';
import type { Specialty } from '../../domain/rules/specialties';
import type { Category } from '../../domain/words';
import type { ReattemptBand } from '../../domain/rules/zones';
import type { Applicant } from '../../domain/applicant';
import { LabelChip } from '../LabelChip';
import { rulesInForce } from '../../functions/rulesInForce';
import { Sentence } from '../Sentence';
import { Why } from '../Why';
import { useAsking } from './asking';
import { decideStrings } from './decideStrings';
import { FurtherMeasures } from './FurtherMeasures';
import { StateChip, type Tone } from './StateChip';

const BAND_TONES: Readonly<Record<ReattemptBand, Tone>> = {
  'At norm': 'green',
  Near: 'amber',
  'Long shot': 'red',
  'Do not reattempt': 'red',
};
const CATEGORY_TONES: Readonly<Record<Category, Tone>> = {
  Strong: 'green',
  Borderline: 'amber',
  'At-Risk': 'red',
};
const words = decideStrings.standing;

interface StandingProps {
  readonly profile: Applicant;
  readonly dream: Specialty;
}

/** Zone, reattempt band and absolute category of one score side by side, with the reason for which they differ. */
export function Standing({ profile, dream }: StandingProps) {
  const { rules } = useAsking();
  const heading = useId();
  const { step2, setting, failedStep2 } = profile;
  const reading =
    step2 === undefined
      ? undefined
      : standingOf(step2, dream, { setting, failed: failedStep2 === 'yes' }, rules);
  return (
    <section className="specialty" aria-labelledby={heading}>
      <h2 id={heading}>{words.title}</h2>
      {reading === undefined && <p className="quiet">{words.noScore}</p>}
      {reading?.ok === false && (
        <p className="aside">
          <Sentence by={(say) => say.explain(reading.problem)} />
        </p>
      )}
      {reading?.ok && (
        <article className="card" aria-label={words.what(dream)}>
          <h3>{dream}</h3>
          <dl className="standing">
            <dt>{words.zone}</dt>
            <dd>
              <LabelChip label={reading.value.zone.zone} />
            </dd>
            <dd className="across">
              <Why of={words.zone}>{(say) => say.whyZone(reading.value.zone, {}, rules)}</Why>
            </dd>
            <dt>{words.band}</dt>
            <dd>
              <StateChip tone={BAND_TONES[reading.value.gap.band]} word={reading.value.gap.band} />
            </dd>
            <dd className="across">
              <Why of={words.band}>{(say) => say.whyGap(reading.value.gap)}</Why>
            </dd>
            <dt>{words.category}</dt>
            <dd>
              <StateChip
                tone={CATEGORY_TONES[reading.value.category.category]}
                word={reading.value.category.category}
              />
            </dd>
            <dd className="across">
              <Why of={words.category}>{(say) => say.whyCategory(reading.value.category, rules)}</Why>
            </dd>
            <FurtherMeasures profile={profile} dream={dream} standing={reading.value} />
          </dl>
          <p className="small">
            {reading.value.differ ? (
              <Sentence by={(say) => say.whyStandings(reading.value, rulesInForce())} />
            ) : (
              words.same
            )}
          </p>
        </article>
      )}
    </section>
  );
}
