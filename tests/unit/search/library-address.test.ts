import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress, type LibraryAddress } from '../../../utils/search/library-address';
import { MESSAGES } from '../../../utils/protocol/messages';

const CLAIM = '3f2b8a10-1c2d-4e5f-8a9b-0c1d2e3f4a5b';
const ADDRESSES: [string, LibraryAddress][] = [
  ['#/claims', { section: 'claims' }],
  [`#/claims/${CLAIM}`, { section: 'claims', claimId: CLAIM }],
  ['#/claims/about/open-weight-model', { section: 'claims', aboutEntry: 'open-weight-model' }],
  ['#/trash', { section: 'trash' }],
  ['#/glossary', { section: 'glossary' }],
  ['#/glossaries', { section: 'glossaries' }],
  ['#/term', { section: 'term' }],
  ['#/term/own-drift', { section: 'term', entryId: 'own-drift' }],
  ['#/glossary/open-weight-model', { section: 'glossary', entryId: 'open-weight-model' }],
];

describe('address of a place in the library', () => {
  it.each(ADDRESSES)('reads %s', (hash, address) => expect(readAddress(hash)).toEqual(address));
  it.each(ADDRESSES)('writes %s as the message library.open takes it', (hash, address) => {
    expect(writeAddress(address)).toBe(hash);
    expect(MESSAGES['library.open'].request.safeParse({ hash }).success).toBe(true);
  });
  it.each(['', '#', '#/', '#/claims/no-uuid', '#/claims/about/', '#/glossary/<b>', '#/glossary/a/b', '#/elsewhere'])(
    'reads %j as all claims or as the glossary, never as an id',
    (hash) => expect(readAddress(hash)).toEqual({ section: 'claims' }),
  );
});
