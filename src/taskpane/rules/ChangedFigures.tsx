import { cite } from '../../domain/citations';
import { figureText, type RuleFigure, ruleFigures } from '../../domain/ruleFigures';
import { rulesStrings } from './rulesStrings';

/** Every figure that is the user's, beside the built-in one, with its rule and source. */
export function ChangedFigures({ changed }: { readonly changed: readonly RuleFigure[] }) {
  if (changed.length === 0) return <p className="quiet">{rulesStrings.unchanged}</p>;
  const builtIn = new Map(ruleFigures().map(({ key, value }) => [key, figureText(value)]));
  return (
    <section aria-label={rulesStrings.changed(changed.length)}>
      <h3>{rulesStrings.changed(changed.length)}</h3>
      <ul className="plain-list">
        {changed.map((figure) => (
          <li key={figure.key}>
            {figure.name}: {rulesStrings.instead(figureText(figure.value), builtIn.get(figure.key) ?? '')}{' '}
            <span className="source">{cite([figure])}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
