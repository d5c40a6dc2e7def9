import { DOMAINS, LEVELS } from '../../utils/glossary/entry';
import type { EntryRow } from '../../utils/protocol/views';
import type { EntryQuery } from '../../utils/search/search-entries';
import { Choice } from '../base/Choice';
import { SearchField } from '../base/SearchField';
import { domainKey, levelKey } from './glossary-words';
import { useWords } from '../words';

/** How the list is ordered: by name, or by domain. */
export type GlossaryOrder = 'name' | 'domain';

type Props = {
  query: EntryQuery;
  onQuery: (change: Partial<EntryQuery>) => void;
  order: GlossaryOrder;
  onOrder: (order: GlossaryOrder) => void;
  rows: readonly EntryRow[];
};

/** What is looked for in the glossary, and in which order it is listed. */
export function GlossaryFilters({ query, onQuery, order, onOrder, rows }: Props) {
  const { say } = useWords();
  const present = DOMAINS.filter((domain) => rows.some((row) => row.domains.includes(domain)));
  const origins = new Map(rows.flatMap(({ origin }) => (origin ? [[origin.id, origin.name]] : [])));
  return (
    <div className="glossary-pane-filters">
      <SearchField
        label={say('glossary_search')}
        hint={say('glossary_search_hint')}
        value={query.text}
        onChange={(text) => onQuery({ text })}
      />
      <Choice
        label={say('glossary_order')}
        options={[
          { value: 'name', label: say('glossary_order_name') },
          { value: 'domain', label: say('glossary_order_domain') },
        ]}
        value={order}
        onChoose={(value) => onOrder(value === 'domain' ? 'domain' : 'name')}
      />
      <Choice
        label={say('glossary_domain')}
        options={[
          { value: '', label: say('glossary_all_domains') },
          ...present.map((value) => ({ value, label: say(domainKey(value)) })),
        ]}
        value={query.domain}
        onChoose={(domain) => onQuery({ domain })}
      />
      <Choice
        label={say('glossary_level')}
        options={[
          { value: '', label: say('glossary_all_levels') },
          ...LEVELS.map((value: string) => ({ value, label: say(levelKey(value)) })),
        ]}
        value={query.level}
        onChoose={(level) => onQuery({ level })}
      />
      {origins.size > 0 && (
        <Choice
          label={say('glossary_origin')}
          options={[
            { value: '', label: say('glossary_all_origins') },
            { value: 'bundled', label: say('glossary_bundled') },
            ...[...origins].map(([value, name]) => ({ value, label: name || say('glossary_own_terms') })),
          ]}
          value={query.origin}
          onChoose={(origin) => onQuery({ origin })}
        />
      )}
    </div>
  );
}
