import { useState } from 'react';
import { readDate } from '../../domain/dates';
import { Field, Input } from '../controls';
import { Sentence } from '../Sentence';
import { planStrings } from './planStrings';

interface DateFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly date: string;
  readonly onDate: (date: string) => void;
}

/** A day. What is half filled in, or lies in a year that cannot be meant, is explained beside it. */
export function DateField({ label, hint, date, onDate }: DateFieldProps) {
  const [unfinished, setUnfinished] = useState(false);
  const reading = date === '' ? undefined : readDate(date);
  const problem = reading?.ok === false ? reading.problem : undefined;
  const message = () => {
    if (unfinished) return planStrings.dateUnfinished;
    return problem && <Sentence by={(say) => say.explain(problem)} />;
  };
  return (
    <Field
      label={label}
      hint={hint}
      validationState={unfinished || problem ? 'error' : 'none'}
      validationMessage={message()}
    >
      <Input
        type="date"
        className="date-input"
        value={date}
        onChange={(_, { value }) => onDate(value)}
        onBlur={({ currentTarget }) => setUnfinished(currentTarget.validity.badInput)}
      />
    </Field>
  );
}
