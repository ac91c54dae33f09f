import { useId } from 'react';
import type { ReactNode } from 'react';

interface SegmentsProps<Choice extends string> {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly words: Readonly<Record<Choice, string>>;
  readonly chosen: Choice;
  readonly onChoose: (choice: Choice) => void;
  /** Stands between the question and its answers. */
  readonly children?: ReactNode;
}

/** A question with a few short answers, as radio buttons drawn side by side. */
export function Segments<Choice extends string>(props: SegmentsProps<Choice>) {
  const { label, choices, words, chosen, onChoose, children } = props;
  const name = useId();
  return (
    <fieldset className="choice">
      <legend>{label}</legend>
      {children}
      <div className="segments">
        {choices.map((choice) => (
          <label key={choice}>
            <input type="radio" name={name} checked={choice === chosen} onChange={() => onChoose(choice)} />
            <span>{words[choice]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
