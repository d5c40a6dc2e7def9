import { useId } from 'react';

type Props = {
  label: string;
  /** A sentence on what to write, or an example. */
  hint?: string | undefined;
  /** What is wrong with it; it is read out with the field. */
  problem?: string | undefined;
  value: string;
  onChange: (value: string) => void;
  /** Lines shown; one is a single line. */
  lines?: number;
  lang?: string;
  isNeeded?: boolean;
  /** The reader goes on to another field. */
  onLeave?: () => void;
};

/** A line or a paragraph of text with its label above it. */
export function TextField({ label, hint, problem, value, onChange, lines = 1, lang, isNeeded = false, onLeave }: Props) {
  const id = useId();
  const field = {
    id,
    className: 'text-field-input',
    value,
    lang,
    required: isNeeded,
    onBlur: onLeave,
    'aria-invalid': problem ? true : undefined,
    'aria-describedby': hint || problem ? `${id}-about` : undefined,
  };
  return (
    <div className="text-field">
      <label className="text-field-label" htmlFor={id}>
        {label}
      </label>
      {lines === 1 ? (
        <input type="text" {...field} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <textarea rows={lines} {...field} onChange={(event) => onChange(event.target.value)} />
      )}
      {(problem ?? hint) && (
        <p id={`${id}-about`} className={problem ? 'text-field-problem' : 'text-field-hint'}>
          {problem ?? hint}
        </p>
      )}
    </div>
  );
}
