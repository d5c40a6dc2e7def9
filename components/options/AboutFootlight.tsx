import { SettingsSection } from './SettingsSection';
import { useWords } from '../words';

type Props = { version: string };

/** The promise about the reader's data, and whose work is in the extension, under which licence. */
export function AboutFootlight({ version }: Props) {
  const { say } = useWords();
  return (
    <>
      <SettingsSection id="privacy" title={say('options_privacy')}>
        <p>{say('options_privacy_promise')}</p>
        <p>{say('options_privacy_where')}</p>
      </SettingsSection>
      <SettingsSection id="about" title={say('options_about')}>
        <p>{say('options_version', [version])}</p>
        <p>{say('options_about_glossary')}</p>
        <p>{say('options_about_citeproc')}</p>
        <p>{say('options_about_csl')}</p>
        <ul className="about-links">
          <li>
            <a href="/vendor/citeproc-LICENSE.txt" target="_blank" rel="noreferrer">
              {say('options_licence_citeproc')}
            </a>
          </li>
          <li>
            <a href="/csl/LICENSES.md" target="_blank" rel="noreferrer">
              {say('options_licence_csl')}
            </a>
          </li>
          <li>
            <a href="/THIRD_PARTY.txt" target="_blank" rel="noreferrer">
              {say('options_licence_others')}
            </a>
          </li>
        </ul>
      </SettingsSection>
    </>
  );
}
