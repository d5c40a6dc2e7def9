type Tab = { href: string; label: string; isCurrent: boolean };
type Props = { label: string; tabs: readonly Tab[] };

/** The sections of a page that has an address for each: links, so that the back button works. */
export function Tabs({ label, tabs }: Props) {
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map((tab) => (
        <a key={tab.href} className="tabs-tab" href={tab.href} aria-current={tab.isCurrent ? 'page' : undefined}>
          {tab.label}
        </a>
      ))}
    </nav>
  );
}
