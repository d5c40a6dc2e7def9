import { useId } from 'react';

type Props<Value extends string> = {
  label: string;
  options: readonly { value: Value; label: string }[];
  value: Value;
  onChoose: (value: Value) => void;
};

/** One of a few values, with its label before it. */
export function Choice<Value extends string>({ label, options, value, onChoose }: Props<Value>) {
  const id = useId();
  return (
    <span className="choice">
      <label className="choice-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="choice-field"
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) onChoose(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}
