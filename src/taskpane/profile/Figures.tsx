import { figuresOf } from '../../domain/applicantFigures';
import { METRICS } from '../../domain/categories';
import { profileReading } from '../../domain/profileHeadline';
import { softSpots } from '../../domain/softSpot';
import { matchSpecialty } from '../../domain/specialties';
import type { Answer } from '../../domain/words';
import { zoneOf } from '../../domain/zones';
import { rulesInForce } from '../../functions/rulesInForce';
import type { StoredProfile } from '../../workbook/storedProfile';
import { Sentence } from '../Sentence';
import { Why } from '../Why';
import { CategoryChip } from './CategoryChip';
import { profileStrings as strings } from './profileStrings';

/** The category of every figure that is known and the headline over them, worked out as the answers change. */
export function Figures({ profile }: { readonly profile: StoredProfile }) {
  const rules = rulesInForce();
  const figures = figuresOf(profile, rules);
  const outcome = figures.ok ? profileReading(figures.value, rules) : figures;
  if (!outcome.ok)
    return (
      <p className="quiet">
        <Sentence by={(say) => say.explain(outcome.problem)} />
      </p>
    );
  const reading = outcome.value;
  const { headline, rows } = reading;
  if (!headline) return <p className="quiet">{strings.figuresEmpty}</p>;
  const known = METRICS.flatMap((metric) => rows[metric] ?? []);
  const fine = (metric: 'rank' | 'research'): Answer => {
    const row = rows[metric];
    return row ? (row.worst === 'At-Risk' ? 'no' : 'yes') : 'unknown';
  };
  const spots = softSpots({
    step2: scoreIsFine(profile),
    'clinical grades': profile.clinicalRecord ?? 'unknown',
    letters: profile.letters ?? 'unknown',
    statement: profile.statement ?? 'unknown',
    rank: fine('rank'),
    research: fine('research'),
  });
  return (
    <article className="card">
      <p className="card-label">
        <strong>{strings.headline}</strong> <CategoryChip reading={{ category: headline, worst: headline }} />
      </p>
      <Why of={strings.headline}>{(say) => say.whyProfile(reading)}</Why>
      <ul className="figures">
        {known.map((row) => (
          <li key={row.metric}>
            <span className="card-label">
              {strings.metrics[row.metric]} <CategoryChip reading={row} />
            </span>
            <Why of={strings.metrics[row.metric]}>{(say) => say.whyCategory(row, rules)}</Why>
          </li>
        ))}
      </ul>
      {spots.fixable === 'yes' && <p className="aside">{strings.softSpot}</p>}
    </article>
  );
}

/** A score is fine where it makes the zone of the dream Green. */
function scoreIsFine({ step2, dream, setting }: StoredProfile): Answer {
  const match = dream === undefined ? undefined : matchSpecialty(dream);
  if (step2 === undefined || !match || match === 'position') return 'unknown';
  const zone = zoneOf(step2, match.specialty, setting, rulesInForce());
  return zone.ok ? (zone.value.zone === 'Green' ? 'yes' : 'no') : 'unknown';
}
