import { Field, Select } from '../controls';

interface NumberSelectProps {
  readonly label: string;
  readonly hint?: string;
  readonly numbers: readonly number[];
  readonly word: (number: number) => string;
  readonly chosen: number;
  readonly onChoose: (number: number) => void;
}

/** One of a few numbers. */
export function NumberSelect({ label, hint, numbers, word, chosen, onChoose }: NumberSelectProps) {
  return (
    <Field label={label} hint={hint}>
      <Select value={String(chosen)} onChange={(_, { value }) => onChoose(Number(value))}>
        {numbers.map((number) => (
          <option key={number} value={number}>
            {word(number)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
