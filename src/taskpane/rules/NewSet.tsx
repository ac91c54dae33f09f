import { useState } from 'react';
import type { NewNormSet } from '../../workbook/rules/rulesInputs';
import { Button, Field, Input } from '../controls';
import { rulesStrings } from './rulesStrings';

interface NewSetProps {
  readonly disabled: boolean;
  readonly onAdd: (set: NewNormSet) => Promise<boolean>;
}

/** Name, year and population of a norm set whose rows are then filled in on the sheet. */
export function NewSet({ disabled, onAdd }: NewSetProps) {
  const [name, setName] = useState('');
  const [year, setYear] = useState('');
  const [population, setPopulation] = useState('');
  const [asked, setAsked] = useState(false);
  const [added, setAdded] = useState('');
  const hasName = name.trim() !== '';
  const hasYear = /^\d{4}$/.test(year.trim());

  const add = async () => {
    setAsked(true);
    if (!hasName || !hasYear) return;
    if (!(await onAdd({ name, year: Number(year), population }))) return;
    setAdded(name.trim());
    setName('');
    setAsked(false);
  };
  return (
    <details className="fold">
      <summary tabIndex={0}>{rulesStrings.add}</summary>
      <div className="stack">
        <p className="quiet">{rulesStrings.addHelp}</p>
        <Field
          label={rulesStrings.name}
          validationState={asked && !hasName ? 'error' : 'none'}
          validationMessage={asked && !hasName ? rulesStrings.needsName : undefined}
        >
          <Input value={name} onChange={(_, { value }) => setName(value)} />
        </Field>
        <Field
          label={rulesStrings.year}
          validationState={asked && !hasYear ? 'error' : 'none'}
          validationMessage={asked && !hasYear ? rulesStrings.needsYear : undefined}
        >
          <Input inputMode="numeric" value={year} onChange={(_, { value }) => setYear(value)} />
        </Field>
        <Field label={rulesStrings.population} hint={rulesStrings.populationHelp}>
          <Input value={population} onChange={(_, { value }) => setPopulation(value)} />
        </Field>
        <Button disabledFocusable={disabled} onClick={() => void add()}>
          {rulesStrings.addRows}
        </Button>
        <p role="status">{added === '' ? '' : rulesStrings.added(added)}</p>
      </div>
    </details>
  );
}
