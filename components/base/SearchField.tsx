import { useId } from 'react';

type Props = {
  label: string;
  hint: string;
  value: string;
  onChange: (value: string) => void;
};

/** A search that acts as the reader types; there is nothing to submit. */
export function SearchField({ label, hint, value, onChange }: Props) {
  const id = useId();
  return (
    <form className="search-field" role="search" aria-label={label} onSubmit={(event) => event.preventDefault()}>
      <label className="visually-hidden" htmlFor={id}>
        {label}
      </label>
      <svg className="search-field-glass" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Zm3.5-1.5L14 14" fill="none" stroke="currentColor" strokeWidth="1.5" />
      </svg>
      <input
        id={id}
        className="search-field-input"
        type="search"
        autoComplete="off"
        spellCheck={false}
        placeholder={hint}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </form>
  );
}
