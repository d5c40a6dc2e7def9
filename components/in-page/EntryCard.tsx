import type { EntryView } from '../../utils/protocol/views';
import { Button } from '../base/Button';
import { CardFrame } from './CardFrame';
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
  const zh = language.startsWith('zh');
  const [first, second] = zh ? [entry.zh.headword, entry.headword] : [entry.headword, entry.zh.headword];
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
          <h2 className="entry-title" id={TITLE}>
            {first}
          </h2>
          <p className="entry-other" lang={zh ? 'en' : 'zh-CN'}>
            {second}
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
      <p className="entry-domains">
        {entry.domains.map((domain) => (
          <span key={domain} className="entry-domain">
            {say(`domain_${domain.replace('.', '_')}` as WordKey)}
          </span>
        ))}
      </p>
      <p className="entry-definition">{zh ? entry.zh.definition : entry.definition}</p>
      <h3 className="entry-subtitle">{say('card_why')}</h3>
      <p>{zh ? entry.zh.whyItMatters : entry.whyItMatters}</p>
      {entry.sourcesDiffer.length > 0 && (
        <>
          <h3 className="entry-subtitle">{say('card_sources_differ')}</h3>
          <dl className="entry-differ">
            {entry.sourcesDiffer.map(({ source, says }) => (
              <div key={source}>
                <dt>{nameOf(source)?.publisher}</dt>
                <dd lang="en">{says}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <h3 className="entry-subtitle">{say('card_related')}</h3>
      <ul className="entry-related">
        {related.map(({ id, headword, zhHeadword, relation }) => (
          <li key={id}>
            <button type="button" className="chip" onClick={() => onWalk(id)}>
              {zh ? zhHeadword : headword}
              {relation !== 'related' && <span className="chip-kind"> {say(`relation_${relation}` as WordKey)}</span>}
            </button>
          </li>
        ))}
      </ul>
      <h3 className="entry-subtitle">{say('card_sources')}</h3>
      <ul className="entry-sources" lang="en">
        {entry.sources.map(({ source: id, locator }) => {
          const source = nameOf(id);
          return (
            source && (
              <li key={id}>
                <a href={source.url} target="_blank" rel="noreferrer">
                  {source.title}
                </a>
                <span className="entry-source-detail">
                  {say('card_source_year', [source.publisher, String(source.year)])}
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
