import type { LibraryPort } from '../../components/library/library-port';
import type { Claim } from '../../utils/claim/claim';
import type { ReaderGlossary } from '../../utils/glossary/reader-glossary';
import type { Reply } from '../../utils/protocol/ask';
import { DEFAULT_SETTINGS } from '../../utils/protocol/settings';
import type { ErrorCode, MessageName, RequestOf } from '../../utils/protocol/messages';
import type { EntryRow, EntryView } from '../../utils/protocol/views';
import { failure, success } from '../../utils/result/result';

/** A background in memory: answers the library's messages from its fields and keeps what it was asked. */
export class FakeLibrary implements LibraryPort {
  claims: Claim[] = [];
  entries: EntryRow[] = [];
  views = new Map<string, EntryView>();
  glossaries: ReaderGlossary[] = [];
  damaged = 0;
  restored = 0;
  /** Messages answered with a failure instead. */
  failing = new Map<MessageName, ErrorCode>();
  readonly asked: { name: MessageName; request: unknown }[] = [];
  readonly #listeners = new Set<(change: 'claims' | 'settings' | 'glossaries') => void>();

  send = async <Name extends MessageName>(name: Name, request: RequestOf<Name>): Promise<Reply<Name>> => {
    this.asked.push({ name, request });
    const code = this.failing.get(name);
    return (code ? failure(code) : this.#answer(name, request as Record<string, never>)) as Reply<Name>;
  };

  commands = async () => [{ name: 'save-selection', shortcut: 'Alt+Shift+K' }];

  onChange = (listener: (change: 'claims' | 'settings' | 'glossaries') => void, signal: AbortSignal): void => {
    this.#listeners.add(listener);
    signal.addEventListener('abort', () => this.#listeners.delete(listener));
  };

  /** Tells the library of a change made in another window. */
  announce(change: 'claims' | 'settings' | 'glossaries'): void {
    for (const listener of this.#listeners) listener(change);
  }

  /** The requests made under one name. */
  requests(name: MessageName): unknown[] {
    return this.asked.filter((message) => message.name === name).map((message) => message.request);
  }

  #answer(
    name: MessageName,
    request: {
      id?: string;
      colour?: Claim['colour'];
      note?: string;
      tags?: string[];
      glossary?: ReaderGlossary;
      entry?: { id: string };
      mode?: string;
      change?: Partial<ReaderGlossary>;
    },
  ): Reply<MessageName> {
    const change = (fields: Partial<Claim>) => {
      const modified = new Date().toISOString();
      this.claims = this.claims.map((claim) => (claim.id === request.id ? { ...claim, ...fields, modified } : claim));
      return success({});
    };
    switch (name) {
      case 'claims.list':
        return success({ claims: this.claims.filter((claim) => !claim.deleted), damaged: this.damaged, restored: this.restored });
      case 'claims.trash': {
        const deleted = this.claims.filter((claim) => claim.deleted);
        return success({ claims: deleted.toSorted((a, b) => ((a.deleted ?? '') < (b.deleted ?? '') ? 1 : -1)) });
      }
      case 'claims.remove':
        return change({ deleted: new Date().toISOString() });
      case 'claims.restore':
        return change({ deleted: undefined });
      case 'claims.recolour':
        return change({ colour: request.colour ?? 'yellow' });
      case 'claims.annotate':
        return change({ note: request.note ?? '', tags: request.tags ?? [] });
      case 'claims.dismissNotice':
        this.restored = 0;
        return success({});
      case 'glossary.list':
        return success(this.entries);
      case 'glossary.entry': {
        const view = this.views.get(request.id ?? '');
        return view ? success(view) : failure('not-found');
      }
      case 'terms.put':
        return success({ id: request.entry?.id.startsWith('own-') && request.mode === 'change' ? request.entry.id : 'own-1' });
      case 'glossaries.list':
        return success(this.glossaries.map(({ entries, sources: _sources, ...rest }) => ({ ...rest, count: entries.length })));
      case 'glossaries.read': {
        const found = this.glossaries.find(({ id }) => id === request.id);
        return found ? success(found) : failure('not-found');
      }
      case 'glossaries.put':
        return this.#setGlossaries([...this.#others(request.glossary?.id), ...(request.glossary ? [request.glossary] : [])]);
      case 'glossaries.change':
        return this.#setGlossaries(
          this.glossaries.map((glossary) => (glossary.id === request.id ? { ...glossary, ...request.change } : glossary)),
        );
      case 'glossaries.remove': {
        const removed = this.glossaries.find(({ id }) => id === request.id);
        this.#setGlossaries(this.#others(request.id));
        return removed ? success(removed) : failure('not-found');
      }
      case 'settings.read':
        return success({ ...DEFAULT_SETTINGS });
      default:
        return success({});
    }
  }

  #others(id: string | undefined): ReaderGlossary[] {
    return this.glossaries.filter((glossary) => glossary.id !== id);
  }

  #setGlossaries(glossaries: ReaderGlossary[]): Reply<MessageName> {
    this.glossaries = glossaries;
    this.announce('glossaries');
    return success({});
  }
}
