import { useId, useState } from 'react';
import type { SyntheticEvent } from 'react';
import { BUCKETS, type Bucket } from '../../domain/words';
import { Button, Field, Input, Select } from '../controls';
import { listStrings } from './listStrings';
import type { ReportRow } from './reportRows';

/** What a person says against a label. */
export interface Overruling {
  readonly bucket: Bucket | '';
  readonly who: string;
  readonly why: string;
}

interface OverrideFormProps {
  readonly row: ReportRow;
  /** Who gave the last override in this pane. */
  readonly who: string;
  readonly onSave: (overruling: Overruling) => void;
  readonly onCancel: () => void;
}

const words = listStrings.override;

/** A label of one's own for one row, with who says so and why. */
export function OverrideForm({ row, who: before, onSave, onCancel }: OverrideFormProps) {
  const [bucket, setBucket] = useState<Bucket | ''>(row.override ?? '');
  const [who, setWho] = useState(before);
  const [why, setWhy] = useState('');
  const heading = useId();
  const save = (event: SyntheticEvent) => {
    event.preventDefault();
    onSave({ bucket, who, why });
  };
  return (
    <form className="stack override" aria-labelledby={heading} onSubmit={save}>
      <p id={heading} className="unseen">
        {words.openFor(row.program)}
      </p>
      <Field label={words.label}>
        <Select
          autoFocus
          value={bucket}
          onChange={(_, { value }) => setBucket(BUCKETS.find((each) => each === value) ?? '')}
        >
          <option value="">{words.none}</option>
          {BUCKETS.map((each) => (
            <option key={each} value={each}>
              {words.words[each]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.who} required>
        <Input value={who} onChange={(_, { value }) => setWho(value)} />
      </Field>
      <Field label={words.why} hint={words.whyHelp}>
        <Input value={why} onChange={(_, { value }) => setWhy(value)} />
      </Field>
      <div className="actions">
        <Button type="submit" appearance="primary" size="small">
          {words.save}
        </Button>
        <Button size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
