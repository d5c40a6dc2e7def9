import { useId, useState } from 'react';
import { Button } from '../base/Button';
import { readHost } from './read-host';
import { useWords } from '../words';
import type { WordKey } from '../../utils/locale/words';

type Props = { hosts: readonly string[]; onAdd: (host: string) => void; onRemove: (host: string) => void };

/** The sites on which nothing is marked, and a field to add one by its host or by any address of it. */
export function SitesOff({ hosts, onAdd, onRemove }: Props) {
  const { say } = useWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<WordKey>();

  const add = () => {
    const host = readHost(typed);
    if (host === undefined) return setProblem('options_sites_bad');
    if (hosts.includes(host)) return setProblem('options_sites_there');
    setTyped('');
    onAdd(host);
  };

  return (
    <div className="sites-off">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label htmlFor={id}>{say('options_sites_add')}</label>
        <div className="sites-off-row">
          <input
            id={id}
            type="text"
            inputMode="url"
            autoCapitalize="off"
            autoComplete="off"
            spellCheck={false}
            value={typed}
            aria-invalid={problem !== undefined}
            aria-describedby={problem && `${id}problem`}
            onChange={(event) => {
              setTyped(event.target.value);
              setProblem(undefined);
            }}
          />
          <Button onClick={add}>{say('options_sites_add_button')}</Button>
        </div>
        {problem && (
          <p className="sites-off-problem" id={`${id}problem`} role="alert">
            {say(problem)}
          </p>
        )}
      </form>
      {hosts.length === 0 ? (
        <p className="settings-soft">{say('options_sites_none')}</p>
      ) : (
        <ul className="settings-list">
          {[...hosts].sort().map((host) => (
            <li key={host}>
              <span className="settings-list-name">{host}</span>
              <Button look="quiet" onClick={() => onRemove(host)}>
                {say('options_sites_remove')}
                <span className="visually-hidden">{host}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
