import type { ReactNode } from 'react';

type Props = { id: string; title: string; children: ReactNode };

/** One part of the settings, with the heading that the list of parts leads to. */
export function SettingsSection({ id, title, children }: Props) {
  return (
    <section className="settings-section" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}
