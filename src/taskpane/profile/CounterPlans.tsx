import { judgedApplicant, toldFlags } from '../../domain/applicantFigures';
import { cite } from '../../domain/citations';
import { weigh } from '../../domain/flags';
import { counterPlansFor, overcorrection } from '../../domain/overcorrection';
import { CYCLE_REASONS } from '../../domain/rules/cycleReasons';
import { matchSpecialty } from '../../domain/specialties';
import type { Zone } from '../../domain/words';
import { zoneOf } from '../../domain/zones';
import { rulesInForce } from '../../functions/rulesInForce';
import type { StoredProfile } from '../../workbook/storedProfile';
import { profileStrings as strings } from './profileStrings';

/** What flags ask for: a plan and papers for each line of them, and what score and anchors ask for together. */
export function CounterPlans({ profile }: { readonly profile: StoredProfile }) {
  const rules = rulesInForce();
  const told = toldFlags(profile);
  const flags = (told.ok ? (told.value ?? []) : []).map((flag) => weigh(flag, rules));
  const lines = counterPlansFor(flags);
  const zone = zoneOfDream(profile);
  const anchored = judgedApplicant(profile, rules).anchors;
  const call = zone && overcorrection(zone, anchored ? 1 : 0, profile.clinicalRecord);
  const said = call === 'overcorrect' || call === 'reframe' ? strings.calls[call] : undefined;
  if (lines.length === 0 && said === undefined) return null;
  return (
    <article className="card" aria-live="polite">
      <p className="card-role">{strings.counterPlans}</p>
      {said !== undefined && (
        <p>
          {said} <span className="source">{cite([CYCLE_REASONS.overcorrection])}</span>
        </p>
      )}
      {lines.length > 0 && (
        <>
          <p>{strings.counterPlansHelp}</p>
          <ul className="plain-list">
            {lines.map(({ line, source }) => (
              <li key={line}>
                {line}{' '}
                <span className="source">
                  {cite([{ ...CYCLE_REASONS.counterPlan, source }, CYCLE_REASONS.papers])}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </article>
  );
}

function zoneOfDream({ step2, dream, setting }: StoredProfile): Zone | undefined {
  const match = dream === undefined ? undefined : matchSpecialty(dream);
  if (step2 === undefined || !match || match === 'position') return undefined;
  const zone = zoneOf(step2, match.specialty, setting, rulesInForce());
  return zone.ok ? zone.value.zone : undefined;
}
