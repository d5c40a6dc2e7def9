import type { MessageName, RequestOf } from '../../../utils/protocol/messages';
import { aDraft } from '../../support/claim-data';
import { makeReaderEntry, makeReaderGlossary } from '../glossary/make-glossary';

const id = '00000000-0000-4000-8000-000000000001';
const { source } = aDraft(1);

/** One request for each message that its schema accepts; a message without one does not compile. */
export const VALID_REQUESTS: { [Name in MessageName]: RequestOf<Name> } = {
  'page.enter': {},
  'page.injectUi': {},
  'page.settings': {},
  'glossary.entry': { id: 'ai-agent' },
  'glossary.know': { id: 'ai-agent', known: true },
  'glossary.list': {},
  'page.terms': {},
  'glossaries.list': {},
  'glossaries.read': { id: 'own' },
  'glossaries.put': { glossary: makeReaderGlossary('set-mine', [makeReaderEntry('set-mine-drift', 'drift')]), expected: null },
  'glossaries.change': { id: 'set-mine', change: { marked: false } },
  'glossaries.remove': { id: 'set-mine' },
  'terms.put': { entry: makeReaderEntry('own-drift', 'drift'), sources: [], mode: 'add' },
  'terms.remove': { id: 'own-drift' },
  'claims.onPage': {},
  'claims.save': { draft: aDraft(1) },
  'claims.recolour': { id, colour: 'green' },
  'claims.remove': { id },
  'claims.restore': { id },
  'claims.annotate': { id, note: 'A note.', tags: ['tag'] },
  'claims.list': {},
  'claims.trash': {},
  'claims.dismissNotice': {},
  'citation.copy': { subject: { claimId: id }, style: 'apa' },
  'citation.render': { subject: { quotation: 'Words.', source }, style: 'bibtex' },
  'settings.read': {},
  'settings.change': { change: { marks: false } },
  'tab.read': { tabId: 7 },
  'tab.jumpToEntry': { tabId: 7, frameId: 0, entryId: 'ai-agent', showCard: true },
  'tab.jumpToClaim': { tabId: 7, frameId: 0, claimId: id },
  'library.open': { hash: '#/claims' },
  'note.open': { id },
  'popup.intent': {},
};

/** Every message's name. */
export const NAMES = Object.keys(VALID_REQUESTS) as MessageName[];
