import { cite } from '../../../domain/citations';
import { FIELD_FIGURES, fieldFigureKey } from '../../../domain/fieldKeys';
import { FIELD_REASONS } from '../../../domain/rules/fieldReasons';
import type { Specialty } from '../../../domain/rules/specialties';
import { useAsking } from '../asking';
import { FigureField } from '../FigureField';
import { compareStrings } from './compareStrings';

/** What no article gives and a person may look up for each field, kept with the answers. */
export function LookUp({ fields }: { readonly fields: readonly Specialty[] }) {
  const { figures } = useAsking();
  return (
    <>
      <h3>{compareStrings.lookUp}</h3>
      <p className="quiet small">
        {compareStrings.lookUpHelp} <span className="source">{cite([FIELD_REASONS.lookUp])}</span>
      </p>
      <p className="quiet small">{compareStrings.thresholds}</p>
      {fields.map((field) => {
        const keys = FIELD_FIGURES.map((figure) => fieldFigureKey(field, figure));
        const known = keys.filter((key) => figures[key] !== undefined).length;
        return (
          <details key={field} className="fold">
            <summary tabIndex={0}>{compareStrings.lookUpFor(field, known, keys.length)}</summary>
            <div className="facts">
              {keys.map((key) => (
                <FigureField key={key} of={key} />
              ))}
            </div>
          </details>
        );
      })}
    </>
  );
}
