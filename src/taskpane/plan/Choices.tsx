import type { ReactNode } from 'react';

interface ChoicesProps<Choice extends string> {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly word: (choice: Choice) => string;
  readonly chosen: readonly Choice[];
  readonly onChoose: (chosen: readonly Choice[]) => void;
  readonly children?: ReactNode;
}

/** A question with several answers, as boxes to tick. */
export function Choices<Choice extends string>(props: ChoicesProps<Choice>) {
  const { label, choices, word, chosen, onChoose, children } = props;
  const toggle = (choice: Choice) =>
    onChoose(choices.filter((each) => (each === choice ? !chosen.includes(each) : chosen.includes(each))));
  return (
    <fieldset className="choice">
      <legend>{label}</legend>
      {children}
      <div>
        {choices.map((choice) => (
          <label key={choice} className="pick">
            <input type="checkbox" checked={chosen.includes(choice)} onChange={() => toggle(choice)} />
            <span>{word(choice)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
