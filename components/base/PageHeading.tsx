import type { SourceLine } from '../../utils/search/describe-source';
import { useWords } from '../words';

type Props = { url: string; source: SourceLine };

/** The page passages are from: its title, leading there, with outlet, authors and date as far as it names them. */
export function PageHeading({ url, source }: Props) {
  const { language } = useWords();
  const authors = new Intl.ListFormat(language, { type: 'conjunction' }).format(source.authors);
  return (
    <header className="page-heading">
      <h3 className="page-heading-title">
        {/^https?:\/\//i.test(url) ? (
          <a href={url} target="_blank" rel="noreferrer">
            {source.title}
          </a>
        ) : (
          source.title
        )}
      </h3>
      <p className="page-heading-source">
        <span className="page-heading-outlet">{source.outlet}</span>
        {authors && <span>{authors}</span>}
        {source.date && <time dateTime={source.date.iso}>{source.date.shown}</time>}
      </p>
    </header>
  );
}
