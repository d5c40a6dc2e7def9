import { vi } from 'vitest';
import type { Change } from '../../utils/messaging/changes';
import type { ErrorCode, MessageName, RequestOf, ResponseOf } from '../../utils/protocol/messages';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/protocol/settings';
import { failure, success } from '../../utils/result/result';

type Answers = { [Name in MessageName]?: (request: RequestOf<Name>) => ResponseOf<Name> };

/** What an extension page sees of the extension: answers to its messages, settings, tabs and commands, all in memory. */
export class FakeExtension {
  settings: Settings = { ...DEFAULT_SETTINGS };
  answers: Answers = {};
  failing = new Map<MessageName, ErrorCode>();
  readonly asked: { name: MessageName; request: unknown }[] = [];
  readonly listeners = new Set<(change: Change) => void>();
  commands = [
    { name: 'next-mark', description: 'Go to the next marked term', shortcut: 'Alt+Shift+N' },
    { name: 'save-selection', description: 'Save the selected passage', shortcut: '' },
  ];

  readonly send = vi.fn(async (name: MessageName, request: RequestOf<MessageName>) => {
    this.asked.push({ name, request });
    const code = this.failing.get(name);
    if (code) return failure(code);
    if (name === 'settings.change') {
      Object.assign(this.settings, (request as RequestOf<'settings.change'>).change);
      return success({ ...this.settings });
    }
    const answer = this.answers[name] as ((request: RequestOf<MessageName>) => unknown) | undefined;
    return success(answer ? answer(request) : {});
  });

  readonly browser = {
    tabs: {
      query: vi.fn(async () => [{ id: 7, windowId: 1 }]),
      get: vi.fn(async (id: number) => ({ id, windowId: 1 })),
      create: vi.fn(async () => ({})),
      onUpdated: { addListener: vi.fn(), removeListener: vi.fn() },
    },
    runtime: { openOptionsPage: vi.fn(async () => undefined), getManifest: () => ({ version: '1.2.3' }) },
    commands: { getAll: vi.fn(async () => this.commands) },
    i18n: { getUILanguage: () => 'en' },
  };

  onChange = (listener: (change: Change) => void, signal: AbortSignal): void => {
    this.listeners.add(listener);
    signal.addEventListener('abort', () => this.listeners.delete(listener));
  };

  announce(change: Change): void {
    for (const listener of this.listeners) listener(change);
  }

  requests(name: MessageName): unknown[] {
    return this.asked.filter((message) => message.name === name).map(({ request }) => request);
  }
}
