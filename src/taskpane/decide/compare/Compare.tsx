import type { Applicant } from '../../../domain/applicant';
import { cite } from '../../../domain/citations';
import { fieldFacts, type FieldFacts } from '../../../domain/fieldFacts';
import { fieldFigureKey } from '../../../domain/fieldKeys';
import { asOf } from '../../../domain/rules/articles';
import type { Citation } from '../../../domain/rules/figure';
import { FIELD_REASONS } from '../../../domain/rules/fieldReasons';
import type { Specialty } from '../../../domain/rules/specialties';
import { useAsking } from '../asking';
import { COMPARED, type ComparedFact, type FactName } from './comparedFacts';
import { compareStrings } from './compareStrings';
import { LookUp } from './LookUp';

interface CompareProps {
  readonly profile: Applicant;
  readonly fields: readonly Specialty[];
}

const FACTS = Object.keys(compareStrings.facts) as FactName[];

/** Dream and backups fact by fact, so that the fields stand under each other even in the narrowest pane. */
export function Compare({ profile, fields }: CompareProps) {
  const { figures, rules } = useAsking();
  const all = fields.map((field) =>
    fieldFacts(
      field,
      profile,
      {
        positions: figures[fieldFigureKey(field, 'positions')],
        filled: figures[fieldFigureKey(field, 'places filled')],
        imgShare: figures[fieldFigureKey(field, 'IMG share')],
        year: figures[fieldFigureKey(field, 'year')],
      },
      rules,
    ),
  );
  return (
    <>
      <p className="quiet">{compareStrings.intro}</p>
      <table className="side-by-side compared">
        <thead>
          <tr>
            <th scope="col">{compareStrings.field}</th>
            <th scope="col">{compareStrings.value}</th>
          </tr>
        </thead>
        {FACTS.map((fact) => (
          <tbody key={fact}>
            <tr>
              <th scope="rowgroup" colSpan={2}>
                <strong>{compareStrings.facts[fact]}</strong>
              </th>
            </tr>
            {all.map((facts) => (
              <FactRow key={facts.specialty} facts={facts} shown={COMPARED[fact](facts, rules)} fact={fact} />
            ))}
          </tbody>
        ))}
      </table>
      {all
        .filter(({ varies }) => varies)
        .map(({ specialty }) => (
          <p key={specialty} className="aside">
            {compareStrings.varies(specialty)} <span className="source">{cite([FIELD_REASONS.varies])}</span>
          </p>
        ))}
      <LookUp fields={fields} />
    </>
  );
}

interface FactRowProps {
  readonly facts: FieldFacts;
  readonly fact: FactName;
  readonly shown: ComparedFact;
}

function FactRow({ facts, fact, shown: { text, citations, yours } }: FactRowProps) {
  const { specialty, lookedUp } = facts;
  const unknown = yours
    ? compareStrings.notLookedUp
    : fact === 'gap'
      ? compareStrings.noScore
      : compareStrings.silent;
  return (
    <tr>
      <th scope="row">{specialty}</th>
      <td>
        {text === undefined ? (
          <span className="quiet">{unknown}</span>
        ) : (
          <>
            {text}
            <p className="source">
              {[cite(citations), whenOf(citations, yours, lookedUp.year)]
                .filter((part) => part !== '')
                .join(' ')}
            </p>
          </>
        )}
      </td>
    </tr>
  );
}

function whenOf(
  citations: readonly Citation[],
  yours: boolean | undefined,
  year: number | undefined,
): string {
  if (yours) return compareStrings.yours(year);
  const when = asOf(
    citations
      .map(({ source }) => source)
      .join(' ')
      .trim(),
  );
  return when === '' ? '' : compareStrings.asOf(when);
}
