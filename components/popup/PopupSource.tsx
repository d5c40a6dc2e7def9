import { CITATION_STYLES, type CitationStyleId } from '../../utils/citation/citation-style';
import type { METADATA_FIELDS, PageMetadata } from '../../utils/citation/page-metadata';
import type { WordKey } from '../../utils/locale/words';
import type { ErrorCode } from '../../utils/protocol/messages';
import { Button } from '../base/Button';
import { Choice } from '../base/Choice';
import { formatDay } from '../base/format-day';
import { errorKey, Notice } from '../base/Notice';
import { useWords } from '../words';

/** The citation as it would be copied; the last one stays while the next is made. */
export type CitationPreview = { plain?: string; problem?: ErrorCode };

type Props = {
  metadata: PageMetadata;
  style: CitationStyleId;
  preview: CitationPreview;
  onStyle: (style: CitationStyleId) => void;
  onCopy: () => void;
};

const FIELDS: readonly { field: (typeof METADATA_FIELDS)[number]; label: WordKey }[] = [
  { field: 'title', label: 'popup_source_title' },
  { field: 'authors', label: 'popup_source_authors' },
  { field: 'siteName', label: 'popup_source_outlet' },
  { field: 'published', label: 'popup_source_date' },
];

/** What the page says of itself, what of that is in doubt, and the citation made of it. */
export function PopupSource({ metadata, style, preview, onStyle, onCopy }: Props) {
  const { say, language } = useWords();
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const values = {
    title: metadata.title,
    authors: list.format(metadata.authors.map(({ name }) => name)),
    siteName: metadata.siteName,
    published: metadata.published && formatDay(metadata.published, language),
  };
  const isData = CITATION_STYLES.some(({ id, kind }) => id === style && kind === 'data');
  return (
    <div className="popup-source">
      <dl>
        {FIELDS.map(({ field, label }) => (
          <div key={field} className="popup-source-field">
            <dt>{say(label)}</dt>
            <dd>
              {values[field] || <span className="popup-source-missing">{say('popup_source_missing')}</span>}
              {metadata.check.includes(field) && (
                <span className="popup-source-check" title={say('popup_source_check_why')}>
                  {say('popup_source_check')}
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {metadata.check.length > 0 && <p className="popup-source-doubt">{say('popup_source_check_why')}</p>}
      <Choice
        label={say('popup_source_style')}
        options={CITATION_STYLES.map(({ id, label }) => ({ value: id, label }))}
        value={style}
        onChoose={onStyle}
      />
      {preview.problem && <Notice tone="problem">{say(errorKey(preview.problem))}</Notice>}
      {preview.plain !== undefined && (
        <blockquote className={isData ? 'popup-source-preview popup-source-data' : 'popup-source-preview'}>
          {preview.plain.trim()}
        </blockquote>
      )}
      <Button look="main" onClick={onCopy}>
        {say('popup_source_copy')}
      </Button>
    </div>
  );
}
