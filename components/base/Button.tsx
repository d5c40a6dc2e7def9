import type { ButtonHTMLAttributes, ReactNode } from 'react';

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'type'> & {
  /** `main`: the one thing to do here; `plain`: the others; `quiet`: looks like text until pointed at; `icon`: square. */
  look?: 'main' | 'plain' | 'quiet' | 'icon' | 'danger';
  children: ReactNode;
};

/** A button, at least 32 px high (WCAG 2.5.8 asks for 24). */
export function Button({ look = 'plain', children, ...rest }: Props) {
  return (
    <button type="button" className={`button button-${look}`} {...rest}>
      {children}
    </button>
  );
}
