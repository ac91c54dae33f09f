import { cite } from '../../domain/citations';
import { TYPICAL_MISSES } from '../../domain/missProfile';
import { SCENARIOS } from '../../domain/outcomeScenario';
import { CYCLE_REASONS } from '../../domain/rules/cycleReasons';
import { matchSpecialty } from '../../domain/specialties';
import type { StoredProfile } from '../../workbook/storedProfile';
import { profileStrings as strings } from './profileStrings';

/** What follows from the outcome of the last cycle, and how people usually miss this dream. */
export function AfterOutcome({ profile }: { readonly profile: StoredProfile }) {
  const scenario = SCENARIOS.find(({ outcome }) => outcome === profile.outcome);
  const match = profile.dream === undefined ? undefined : matchSpecialty(profile.dream);
  const dream = typeof match === 'object' ? match.specialty : undefined;
  const typical = TYPICAL_MISSES.find(({ fields }) => fields.some((field) => field === dream));
  if (!scenario) return null;
  return (
    <article className="card" aria-live="polite">
      <p className="card-role">{strings.afterOutcome}</p>
      <ul className="plain-list">
        {scenario.autopsy && (
          <li>
            {strings.autopsy} <span className="source">{cite([CYCLE_REASONS.outcome])}</span>
          </li>
        )}
        {scenario.plan.map((rule) => (
          <li key={rule}>
            {strings.plans[rule]}{' '}
            <span className="source">{cite([{ ...CYCLE_REASONS.outcome, rule, source: '' }])}</span>
          </li>
        ))}
      </ul>
      {typical && (
        <p className="quiet">
          {strings.typical} {typical.says}{' '}
          <span className="source">{cite([{ ...CYCLE_REASONS.typical, source: typical.source }])}</span>
        </p>
      )}
    </article>
  );
}
