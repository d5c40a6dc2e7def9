import type { EntryView } from '../../utils/protocol/views';
import { Button } from '../base/Button';
import { CardFrame } from './CardFrame';
import { EntryExample } from '../glossary/EntryExample';
import { EntryFacts } from '../glossary/EntryFacts';
import { EntryOrigin } from '../glossary/EntryOrigin';
import { entryNames } from '../glossary/entry-names';
import { namesLanguage } from '../glossary/entry-telling';
import { EntryTelling } from '../glossary/EntryTelling';
import { SourcesDiffer } from '../glossary/SourcesDiffer';
import { useWords } from '../words';
import type { WordKey } from '../../utils/locale/words';

type Props = {
  view: EntryView;
  /** Whether there is a sentence on the page to save and cite: not for an entry that was walked to. */
  hasSentence: boolean;
  /** Whether the place is inside a saved passage too. */
  hasClaim: boolean;
  onBack?: (() => void) | undefined;
  onClose: () => void;
  onWalk: (entryId: string) => void;
  onSave: () => void;
  onCite: () => void;
  onKnow: (known: boolean) => void;
  onLibrary: () => void;
  onClaim: () => void;
};

const TITLE = 'entry-title';

/** The card of a glossary entry: what it means, why it matters, how sources differ, where to go on. */
export function EntryCard(props: Props) {
  const { view, hasSentence, hasClaim, onBack, onClose, onWalk, onSave, onCite, onKnow, onLibrary, onClaim } = props;
  const { say, count, language } = useWords();
  const { entry, sources, related, known, savedCount } = view;
  const shown = namesLanguage(view.languages, language);
  const names = entryNames({ headword: entry.headword, zhHeadword: entry.zh?.headword ?? '' }, shown);
  const nameOf = (id: string) => sources.find((source) => source.id === id);

  return (
    <CardFrame
      contentKey={entry.id}
      labelledBy={TITLE}
      onBack={onBack}
      onClose={onClose}
      onLibrary={onLibrary}
      heading={
        <>
          <h2 className="entry-title" id={TITLE} lang={names.firstLanguage}>
            {names.first}
          </h2>
          <p className="entry-other" lang={names.secondLanguage}>
            {names.second}
          </p>
        </>
      }
      actions={
        <>
          {hasClaim && (
            <Button look="main" onClick={onClaim}>
              {say('card_saved_passage')}
            </Button>
          )}
          {hasSentence && !hasClaim && (
            <Button look="main" onClick={onSave}>
              {say('card_save_sentence')}
            </Button>
          )}
          {hasSentence && <Button onClick={onCite}>{say('card_cite_sentence')}</Button>}
          <Button look="quiet" onClick={() => onKnow(!known)}>
            {say(known ? 'card_unknow' : 'card_know')}
          </Button>
        </>
      }
    >
      <EntryFacts view={view} />
      <EntryOrigin origin={view.origin} />
      <EntryTelling view={view} heading="h3" />
      <SourcesDiffer view={view} heading="h3" />
      <EntryExample view={view} heading="h3" />
      {related.length > 0 && <h3 className="entry-subtitle">{say('card_related')}</h3>}
      <ul className="entry-related">
        {related.map(({ relation, ...other }) => (
          <li key={other.id}>
            <button type="button" className="chip" onClick={() => onWalk(other.id)}>
              {entryNames(other, shown).first}
              {relation !== 'related' && <span className="chip-kind"> {say(`relation_${relation}` as WordKey)}</span>}
            </button>
          </li>
        ))}
      </ul>
      {entry.sources.length > 0 && <h3 className="entry-subtitle">{say('card_sources')}</h3>}
      <ul className="entry-sources" lang="en">
        {entry.sources.map(({ source: id, locator }) => {
          const source = nameOf(id);
          return (
            source && (
              <li key={id}>
                {source.url ? (
                  <a href={source.url} target="_blank" rel="noreferrer">
                    {source.title}
                  </a>
                ) : (
                  source.title
                )}
                <span className="entry-source-detail">
                  {[source.publisher, source.year].filter(Boolean).join(', ')}
                  {locator && ` · ${locator}`}
                </span>
              </li>
            )
          );
        })}
      </ul>
      {savedCount > 0 && <p className="entry-saved">{count('card_saved_count', savedCount)}</p>}
    </CardFrame>
  );
}
