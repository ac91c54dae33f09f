import { Link } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { Field, Input } from '../controls';
import { strings } from '../strings';
import { helpStrings } from './helpStrings';
import { readFunctions, type FunctionEntry } from './readFunctions';

type Functions = Awaited<ReturnType<typeof readFunctions>>;

interface EntryProps {
  readonly entry: FunctionEntry;
  readonly wordsOf: Functions['wordsOf'];
}

const callOf = ({ name, parameters }: FunctionEntry): string =>
  `=BACKSTOP.${name}(${parameters.map((each) => (each.optional ? `[${each.name}]` : each.name)).join(', ')})`;

function Entry({ entry, wordsOf }: EntryProps) {
  return (
    <details className="fold">
      <summary tabIndex={0}>
        {entry.name} <span className="quiet line">{entry.description}</span>
      </summary>
      <p className="call">
        <code>{callOf(entry)}</code>
      </p>
      <dl className="parameters">
        {entry.parameters.map(({ name, description, optional, customEnumId }) => (
          <div key={name}>
            <dt>
              {name}
              {optional && <span className="quiet"> ({helpStrings.optional})</span>}
            </dt>
            <dd>
              {description} {customEnumId !== undefined && helpStrings.oneOf(wordsOf(customEnumId))}
            </dd>
          </div>
        ))}
      </dl>
      <Link href={entry.helpUrl} target="_blank" rel="noreferrer">
        {helpStrings.more}
      </Link>
    </details>
  );
}

/** Every function that a cell can call, in the words of its definition, with a way to find one. */
export function FunctionHelp() {
  const [functions, setFunctions] = useState<Functions | 'failed'>();
  const [sought, setSought] = useState('');
  useEffect(() => {
    let left = false;
    readFunctions()
      .then((found) => !left && setFunctions(found))
      .catch(() => !left && setFunctions('failed'));
    return () => {
      left = true;
    };
  }, []);
  if (functions === undefined) return <p className="loading">{strings.loading}</p>;
  if (functions === 'failed') return <p role="alert">{helpStrings.failed}</p>;
  const words = sought.toLowerCase().split(/\s+/);
  const shown = functions.functions.filter(({ name, description }) =>
    words.every((word) => `${name} ${description}`.toLowerCase().includes(word)),
  );
  return (
    <div className="stack">
      <p className="quiet">{helpStrings.intro}</p>
      <Field label={helpStrings.find}>
        <Input value={sought} onChange={(_, { value }) => setSought(value)} />
      </Field>
      {shown.length === 0 && <p>{helpStrings.none}</p>}
      <div>
        {shown.map((entry) => (
          <Entry key={entry.id} entry={entry} wordsOf={functions.wordsOf} />
        ))}
      </div>
    </div>
  );
}
