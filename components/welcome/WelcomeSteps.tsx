import type { WordKey } from '../../utils/locale/words';
import { useWords } from '../words';

type Props = {
  /** Keys by command name, as they are set now; a command without keys is not mentioned. */
  keys: ReadonlyMap<string, string>;
};

const STEPS: readonly { title: WordKey; how: WordKey; command?: { name: string; sentence: WordKey } }[] = [
  { title: 'welcome_read', how: 'welcome_read_how', command: { name: 'next-mark', sentence: 'welcome_read_key' } },
  { title: 'welcome_save', how: 'welcome_save_how', command: { name: 'save-selection', sentence: 'welcome_save_key' } },
  { title: 'welcome_cite', how: 'welcome_cite_how' },
];

/** The three things Footlight does, each with what to do and, where it has them, its keys. */
export function WelcomeSteps({ keys }: Props) {
  const { say } = useWords();
  return (
    <ol className="welcome-steps">
      {STEPS.map(({ title, how, command }) => {
        const shortcut = command && keys.get(command.name);
        return (
          <li key={title}>
            <h2>{say(title)}</h2>
            <p>{say(how)}</p>
            {command && shortcut && (
              <p className="shortcut-line">
                <kbd>{shortcut}</kbd> {say(command.sentence)}
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
