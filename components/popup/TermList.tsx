import { useId } from 'react';
import { domainKey } from '../glossary/glossary-words';
import type { Term } from './term';
import { TermRow } from './TermRow';
import { useWords } from '../words';

type Props = {
  terms: readonly Term[];
  onContext: (entryId: string) => void;
  /** Absent where nothing is marked to jump to. */
  onJump?: ((term: Term) => void) | undefined;
};

/** The terms of a page by risk domain, each leading to its context and to its place on the page. */
export function TermList({ terms, onContext, onJump }: Props) {
  const { say, count } = useWords();
  const id = useId();
  return (
    <div className="term-list">
      {byDomain(terms).map(([domain, group]) => (
        <div key={domain} className="term-group">
          <h3 className="term-group-name" id={id + domain}>
            {domain === '' ? say('glossary_no_domain') : say(domainKey(domain))}
            <span className="term-group-count">
              <span className="visually-hidden">{count('popup_terms', group.length)}</span>
              <span aria-hidden="true">{group.length}</span>
            </span>
          </h3>
          <ul aria-labelledby={id + domain}>
            {group.map((term) => (
              <TermRow key={term.entryId} term={term} onContext={onContext} onJump={onJump} />
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

/** Groups by first domain: risks in the order of the MIT AI Risk Repository, then the other fields; inside, as on the page. */
function byDomain(terms: readonly Term[]): [string, Term[]][] {
  const groups = new Map<string, Term[]>();
  for (const term of terms) {
    const domain = term.domains[0] ?? '';
    groups.set(domain, [...(groups.get(domain) ?? []), term]);
  }
  return [...groups].sort(([one], [other]) => one.localeCompare(other, 'en')); // digits come before letters
}
