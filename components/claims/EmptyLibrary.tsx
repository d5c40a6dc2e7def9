import { useWords } from '../words';

/** What stands in the library before anything is saved: the ways to save. */
export function EmptyLibrary() {
  const { say } = useWords();
  return (
    <div className="empty-library">
      <h3 className="empty-library-title">{say('library_empty_title')}</h3>
      <p>{say('library_empty_how')}</p>
      <ol className="empty-library-ways">
        <li>{say('library_empty_toolbar')}</li>
        <li>{say('library_empty_menu')}</li>
        <li>{say('library_empty_shortcut')}</li>
      </ol>
      <p>{say('library_empty_local')}</p>
    </div>
  );
}
