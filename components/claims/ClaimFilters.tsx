import type { ClaimColour } from '../../utils/claim/claim-colours';
import type { EntryRow } from '../../utils/protocol/views';
import { CLAIM_ORDERS, type ClaimOrder } from '../../utils/search/group-claims';
import { Button } from '../base/Button';
import { Choice } from '../base/Choice';
import { ColourFilter } from './ColourFilter';
import { entryNames } from '../glossary/entry-names';
import { SearchField } from '../base/SearchField';
import { useWords } from '../words';

type Props = {
  text: string;
  order: ClaimOrder;
  colours: readonly ClaimColour[];
  /** The entry only whose claims are shown; its id where the glossary has not been read. */
  aboutEntry: EntryRow | string | undefined;
  found: number;
  total: number;
  onText: (text: string) => void;
  onOrder: (order: ClaimOrder) => void;
  onColours: (colours: ClaimColour[]) => void;
  onShowAll: () => void;
};

/** What of the saved passages is shown, in which order, and how many that is. */
export function ClaimFilters({ text, order, colours, aboutEntry, found, total, onText, onOrder, onColours, onShowAll }: Props) {
  const { say, count, language } = useWords();
  const about = typeof aboutEntry === 'object' ? entryNames(aboutEntry, language).first : aboutEntry;
  return (
    <div className="claim-filters">
      <SearchField label={say('library_search')} hint={say('library_search_hint')} value={text} onChange={onText} />
      <div className="claim-filters-row">
        <ColourFilter chosen={colours} onChange={onColours} />
        <Choice
          label={say('library_sort')}
          options={CLAIM_ORDERS.map((value) => ({ value, label: say(`library_sort_${value}`) }))}
          value={order}
          onChoose={onOrder}
        />
      </div>
      <div className="claim-filters-row">
        <p className="claim-filters-count" role="status">
          {found === total ? count('library_passages', total) : count('library_passages_of', found, [String(total)])}
        </p>
        {about !== undefined && (
          <p className="claim-filters-about">
            {say('library_about', [about])}
            <Button look="quiet" onClick={onShowAll}>
              {say('library_show_all_passages')}
            </Button>
          </p>
        )}
      </div>
    </div>
  );
}
