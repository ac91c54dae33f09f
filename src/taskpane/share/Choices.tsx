interface ChoicesProps {
  readonly label: string;
  readonly options: readonly { readonly key: string; readonly name: string }[];
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}

/** A group of boxes to tick; nothing when there is nothing to choose from. */
export function Choices({ label, options, chosen, onChoose }: ChoicesProps) {
  if (options.length === 0) return null;
  return (
    <fieldset className="stack tight">
      <legend>{label}</legend>
      {options.map(({ key, name }) => (
        <label key={key} className="pick">
          <input
            type="checkbox"
            checked={chosen.includes(key)}
            onChange={({ target }) =>
              onChoose(target.checked ? [...chosen, key] : chosen.filter((each) => each !== key))
            }
          />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
