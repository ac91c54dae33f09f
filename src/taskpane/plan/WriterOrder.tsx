import { cite } from '../../domain/citations';
import { writersByPriority } from '../../domain/letters';
import { materialsInForce } from './planInForce';
import { planStrings } from './planStrings';

/** Whom to ask for letters, in D4's order (R-654). */
export function WriterOrder() {
  const rules = materialsInForce();
  return (
    <div className="count">
      <p>{planStrings.askInOrder}</p>
      <ol className="writers">
        {writersByPriority(rules).map((writer) => (
          <li key={writer}>
            {[planStrings.writers[writer], rules.writers[writer].only].filter(Boolean).join(' ')}{' '}
            <span className="source">{cite([rules.writers[writer].priority])}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
