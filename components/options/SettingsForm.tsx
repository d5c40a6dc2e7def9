import { CITATION_STYLES } from '../../utils/citation/citation-style';
import { DENSITIES, ENTRY_LANGUAGES, type Settings, type SettingsChange } from '../../utils/protocol/settings';
import { Choice } from '../base/Choice';
import { Radios } from '../base/Radios';
import { SettingsSection } from './SettingsSection';
import { Swatches } from '../base/Swatches';
import { Switch } from '../base/Switch';
import { useWords } from '../words';

type Props = { settings: Settings; onChange: (change: SettingsChange) => void };

const PAINTS = ['always', 'ask'] as const satisfies readonly Settings['paintSaved'][];

/** What is marked and how, in which style is cited and in which colour saved; every change counts at once. */
export function SettingsForm({ settings, onChange }: Props) {
  const { say } = useWords();
  return (
    <>
      <SettingsSection id="marks" title={say('options_marks')}>
        <Switch on={settings.marks} onSwitch={(marks) => onChange({ marks })}>
          {say('options_marks_on')}
        </Switch>
        <Radios
          legend={say('options_density')}
          options={DENSITIES.map((value) => ({ value, label: say(`options_density_${value}`) }))}
          value={settings.density}
          onChoose={(density) => onChange({ density })}
        />
        <Radios
          legend={say('options_entry_languages')}
          options={ENTRY_LANGUAGES.map((value) => ({ value, label: say(`options_entry_languages_${value}`) }))}
          value={settings.entryLanguages}
          onChoose={(entryLanguages) => onChange({ entryLanguages })}
        />
        <Switch on={settings.showBasic} onSwitch={(showBasic) => onChange({ showBasic })}>
          {say('options_basic')}
        </Switch>
        <Switch on={settings.selectionToolbar} onSwitch={(selectionToolbar) => onChange({ selectionToolbar })}>
          {say('options_toolbar')}
        </Switch>
        <Radios
          legend={say('options_paint')}
          options={PAINTS.map((value) => ({ value, label: say(`options_paint_${value}`) }))}
          value={settings.paintSaved}
          onChoose={(paintSaved) => onChange({ paintSaved })}
        />
      </SettingsSection>
      <SettingsSection id="citation" title={say('options_citation')}>
        <p>{say('options_citation_about')}</p>
        <Choice
          label={say('popup_source_style')}
          options={CITATION_STYLES.map(({ id, label }) => ({ value: id, label }))}
          value={settings.citationStyle}
          onChoose={(citationStyle) => onChange({ citationStyle })}
        />
      </SettingsSection>
      <SettingsSection id="colour" title={say('options_colour')}>
        <p>{say('options_colour_about')}</p>
        <Swatches value={settings.colour} onChoose={(colour) => onChange({ colour })} />
      </SettingsSection>
    </>
  );
}
