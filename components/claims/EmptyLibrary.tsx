import { useWords } from '../words';

type Props = {
  /** The keys that save a selection, as they are set now; absent or empty where there are none. */
  saveKeys: string | undefined;
};

/** What stands in the library before anything is saved: the ways to save. */
export function EmptyLibrary({ saveKeys }: Props) {
  const { say } = useWords();
  return (
    <div className="empty-library">
      <h3 className="empty-library-title">{say('library_empty_title')}</h3>
      <p>{say('library_empty_how')}</p>
      <ul className="empty-library-ways">
        <li>{say('library_empty_toolbar')}</li>
        <li>{say('library_empty_menu')}</li>
        {saveKeys && <li>{say('library_empty_shortcut', [saveKeys])}</li>}
      </ul>
      <p>{say('library_empty_local')}</p>
    </div>
  );
}
