import { useEffect, useState } from 'react';
import type { KnownTerm } from '../../components/options/KnownTerms';
import { send } from '../../utils/messaging/send';
import type { EntryRow } from '../../utils/protocol/views';

/** The known entries with their names, by headword; an entry that is not in this version's glossary is shown by its id. */
export function useKnownTerms(ids: readonly string[]): KnownTerm[] {
  const [rows, setRows] = useState<readonly EntryRow[]>([]);
  useEffect(() => {
    let isCurrent = true;
    void send('glossary.list', {}).then((reply) => {
      if (isCurrent && reply.ok) setRows(reply.value); // unread: the ids are shown, and can be taken off the list all the same
    });
    return () => {
      isCurrent = false;
    };
  }, []);
  const names = new Map(rows.map((row) => [row.id, row]));
  return ids
    .map((id) => ({ id, headword: names.get(id)?.headword ?? id, zhHeadword: names.get(id)?.zhHeadword ?? id }))
    .sort((one, other) => one.headword.localeCompare(other.headword, 'en'));
}
