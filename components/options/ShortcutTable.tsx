import { useWords } from '../words';

/** A command of the extension with the keys it has now; an empty `shortcut` means none. */
export type Shortcut = { name: string; description: string; shortcut: string };

type Props = { shortcuts: readonly Shortcut[] };

/** What can be done from the keyboard, and by which keys. */
export function ShortcutTable({ shortcuts }: Props) {
  const { say } = useWords();
  return (
    <table className="shortcut-table">
      <caption className="visually-hidden">{say('options_shortcuts')}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{say('options_shortcuts_what')}</th>
          <th scope="col">{say('options_shortcuts_keys')}</th>
        </tr>
      </thead>
      <tbody>
        {shortcuts.map(({ name, description, shortcut }) => (
          <tr key={name}>
            <th scope="row">{description}</th>
            <td>
              {shortcut === '' ? <span className="settings-soft">{say('options_shortcuts_none')}</span> : <kbd>{shortcut}</kbd>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
