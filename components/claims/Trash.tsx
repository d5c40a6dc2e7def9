import type { Claim } from '../../utils/claim/claim';
import { describeSource } from '../../utils/search/describe-source';
import { writeAddress } from '../../utils/search/library-address';
import { Button } from '../base/Button';
import { formatMoment } from '../base/format-day';
import { Quotation } from '../base/Quotation';
import { useWords } from '../words';

type Props = {
  /** Deleted last first. */
  claims: readonly Claim[];
  onPutBack: (id: string) => void;
};

/** The deleted passages, each to be put back. */
export function Trash({ claims, onPutBack }: Props) {
  const { say, language } = useWords();
  return (
    <div className="trash">
      <a className="trash-link" href={writeAddress({ section: 'claims' })}>
        {say('library_trash_back')}
      </a>
      {claims.length === 0 && <p className="trash-empty">{say('library_trash_empty')}</p>}
      <ul>
        {claims.map((claim) => {
          const { title } = describeSource(claim.source, claim.url, language);
          const deleted = claim.deleted ?? claim.modified;
          return (
            <li key={claim.id} className="trash-passage">
              <Quotation text={claim.quotation} colour={claim.colour} language={claim.source.language} words={[]} />
              <div className="trash-foot">
                <p id={`trash-${claim.id}`} className="trash-source">
                  <span className="trash-title" lang={claim.source.language}>
                    {title}
                  </span>
                  <span>
                    {say('library_deleted_on')} <time dateTime={deleted}>{formatMoment(deleted, language)}</time>
                  </span>
                </p>
                <Button aria-describedby={`trash-${claim.id}`} onClick={() => onPutBack(claim.id)}>
                  {say('library_put_back')}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
