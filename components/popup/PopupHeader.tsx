import { useId, type ReactNode } from 'react';
import { Button } from '../base/Button';
import { Pictogram } from '../base/Pictogram';
import { Switch } from '../base/Switch';
import { useWords } from '../words';

type Props = {
  /** Host of the page; empty while it is not known. */
  host: string;
  siteOn: boolean;
  /** False where the browser lets no extension in; undefined while that is not known. */
  readable: boolean | undefined;
  /** The sentence that says why the switch cannot be used. */
  unreadable: ReactNode;
  onSite: (on: boolean) => void;
  onLibrary: () => void;
  onOptions: () => void;
  /** Absent where the browser has no side panel. */
  onSidePanel?: (() => void) | undefined;
};

/** The head of the popup: the name, the ways out of it, and the switch for this site. */
export function PopupHeader({ host, siteOn, readable, unreadable, onSite, onLibrary, onOptions, onSidePanel }: Props) {
  const { say } = useWords();
  const id = useId();
  return (
    <header className="popup-header">
      <div className="popup-header-row">
        <h1 className="popup-header-name">{say('extension_name')}</h1>
        <Button look="icon" aria-label={say('common_open_library')} title={say('common_open_library')} onClick={onLibrary}>
          <Pictogram name="library" />
        </Button>
        {onSidePanel && (
          <Button look="icon" aria-label={say('popup_side_panel')} title={say('popup_side_panel')} onClick={onSidePanel}>
            <Pictogram name="panel" />
          </Button>
        )}
        <Button look="icon" aria-label={say('popup_options')} title={say('popup_options')} onClick={onOptions}>
          <Pictogram name="options" />
        </Button>
      </div>
      <Switch on={siteOn} disabled={!readable} describedBy={readable === false ? id : undefined} onSwitch={onSite}>
        {say('popup_switch')}
        <span className="popup-header-host">{host}</span>
      </Switch>
      {readable === false && <div id={id}>{unreadable}</div>}
    </header>
  );
}
