import { cite } from '../../domain/citations';
import { WRITERS_BY_PRIORITY } from '../../domain/letters';
import { LETTER_WRITER_RULES } from '../../domain/rules/materials/letterWriters';
import { planStrings } from './planStrings';

/** Whom to ask for letters, in D4's order (R-654). */
export function WriterOrder() {
  return (
    <div className="count">
      <p>{planStrings.askInOrder}</p>
      <ol className="writers">
        {WRITERS_BY_PRIORITY.map((writer) => (
          <li key={writer}>
            {[planStrings.writers[writer], LETTER_WRITER_RULES[writer].only].filter(Boolean).join(' ')}{' '}
            <span className="source">{cite([LETTER_WRITER_RULES[writer].priority])}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
