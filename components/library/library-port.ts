import type { Reply } from '../../utils/protocol/ask';
import type { MessageName, RequestOf } from '../../utils/protocol/messages';

/** What the library needs of the extension; full page and side panel hand in the same. */
export type LibraryPort = {
  send: <Name extends MessageName>(name: Name, request: RequestOf<Name>) => Promise<Reply<Name>>;
  /** The extension's commands with the keys they have now. */
  commands: () => Promise<readonly { name?: string; shortcut?: string }[]>;
  /** Calls `listener` on every change made anywhere in the extension, until `signal` aborts. */
  onChange: (listener: (change: 'claims' | 'settings' | 'glossaries') => void, signal: AbortSignal) => void;
};
