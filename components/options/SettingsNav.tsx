import type { WordKey } from '../../utils/locale/words';
import { useWords } from '../words';

const PARTS: readonly { id: string; title: WordKey }[] = [
  { id: 'marks', title: 'options_marks' },
  { id: 'citation', title: 'options_citation' },
  { id: 'colour', title: 'options_colour' },
  { id: 'known', title: 'options_known' },
  { id: 'sites', title: 'options_sites' },
  { id: 'shortcuts', title: 'options_shortcuts' },
  { id: 'privacy', title: 'options_privacy' },
  { id: 'about', title: 'options_about' },
];

/** The parts of the settings, as links to them. */
export function SettingsNav() {
  const { say } = useWords();
  return (
    <nav className="settings-nav" aria-label={say('options_nav')}>
      <ul>
        {PARTS.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{say(title)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
