import type { ReactNode } from 'react';

type Props = {
  on: boolean;
  /** What it switches; it is the name of the switch. */
  children: ReactNode;
  disabled?: boolean;
  /** Id of a sentence that says more. */
  describedBy?: string;
  onSwitch: (on: boolean) => void;
};

/** An on/off switch with its label; a click anywhere on the line switches it. */
export function Switch({ on, children, disabled = false, describedBy, onSwitch }: Props) {
  return (
    <button
      type="button"
      role="switch"
      className="switch"
      aria-checked={on}
      aria-describedby={describedBy}
      disabled={disabled}
      onClick={() => onSwitch(!on)}
    >
      <span className="switch-label">{children}</span>
      <span className="switch-track" aria-hidden="true">
        <span className="switch-thumb" />
      </span>
    </button>
  );
}
