// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Library } from '../../../components/library/Library';
import { WordsContext } from '../../../components/words';
import { englishWords } from '../../support/english-words';
import { FakeFiles } from '../../support/fake-files';
import { FakeLibrary } from '../../support/fake-library';
import { aClaim, anEntry } from '../../support/library-data';
import { type as typeInto } from '../../support/render-view';

let root: Root;
let library: FakeLibrary;
const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 40))); // ms: two frames and the fake's answers
const page = () => document.body;
const cards = () => [...page().querySelectorAll<HTMLElement>('.claim-card')];
const button = (name: string, inside: ParentNode = page()) => {
  const found = [...inside.querySelectorAll('button, a')].find(
    (control) => (control.getAttribute('aria-label') ?? control.textContent)?.trim() === name,
  );
  if (!found) throw new Error(`no button “${name}”`);
  return found as HTMLElement;
};
const press = async (control: HTMLElement) => {
  await act(async () => control.click());
  await settle();
};
const type = async (field: HTMLInputElement | HTMLTextAreaElement, text: string) => {
  await typeInto(field, text);
  await settle();
};
const search = (text: string) => type(page().querySelector('input[type="search"]') as HTMLInputElement, text);
const open = async (hash: string) => {
  location.hash = hash;
  await act(async () =>
    root.render(
      <WordsContext value={englishWords()}>
        {<Library port={library} files={new FakeFiles()} onSettings={() => {}} />}
      </WordsContext>,
    ),
  );
  await settle();
};
const visit = async (hash: string) => {
  await act(async () => {
    location.hash = hash;
    window.dispatchEvent(new Event('hashchange'));
  });
  await settle();
};

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  Element.prototype.scrollIntoView = () => {};
  library = new FakeLibrary();
  library.entries = [
    anEntry('red-teaming', 'red teaming', '红队测试', { domains: ['2.2'] }),
    anEntry('agent', 'AI agent', 'AI智能体'),
  ];
  library.claims = [
    aClaim(3, {
      quotation: 'Labs agreed to share results.',
      colour: 'blue',
      entries: ['red-teaming'],
      tags: ['treaty'],
      note: 'Line one\nline two',
    }),
    aClaim(2, {
      url: 'https://other.example/b',
      pageKey: 'other.example/b',
      source: { id: 's', type: 'webpage', title: 'Another page' },
    }),
    aClaim(1),
  ];
  const host = document.createElement('div');
  document.body.replaceChildren(host);
  root = createRoot(host);
});
afterEach(async () => {
  await act(async () => root.unmount());
  location.hash = '';
  vi.unstubAllGlobals();
});

describe('saved passages', () => {
  it('stand by page, newest first, with note, tags, entries and a link to the passage', async () => {
    await open('#/claims');
    expect([...page().querySelectorAll('.page-heading-title')].map((title) => title.textContent)).toEqual([
      'A page',
      'Another page',
    ]);
    const [first] = cards() as [HTMLElement];
    expect(first.querySelector('blockquote')?.textContent).toBe('Labs agreed to share results.');
    expect(first.querySelector('.claim-card-note')?.textContent).toBe('Line one\nline two');
    expect(button('red teaming', first).getAttribute('href')).toBe('#/glossary/red-teaming');
    expect(button('Open at the passage', first).getAttribute('href')).toBe(
      'https://example.org/page#:~:text=Labs%20agreed%20to%20share%20results.',
    );
    expect(page().textContent).toContain('3 passages');
  });

  it('are searched as one types, with the found words marked and the number told', async () => {
    await open('#/claims');
    await search('shar result');
    expect(cards()).toHaveLength(1);
    expect([...page().querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['share', 'results']);
    expect(page().textContent).toContain('1 of 3 passages');
    await search('nowhere');
    await press(button('Clear search and filters'));
    expect(cards()).toHaveLength(3);
  });

  it('are filtered by colour and by the entry the address names', async () => {
    await open('#/claims');
    await press(button('Blue'));
    expect(cards()).toHaveLength(1);
    await press(button('Blue'));
    await visit('#/claims/about/red-teaming');
    expect(cards()).toHaveLength(1);
    expect(page().textContent).toContain('About “red teaming” only');
  });

  it('are searched for a tag that is pressed', async () => {
    await open('#/claims');
    await press(button('#treaty'));
    expect(cards()).toHaveLength(1);
  });

  it('explain how to save when there are none', async () => {
    library.claims = [];
    await open('#/claims');
    expect(page().textContent).toContain('Nothing saved yet');
    expect(page().textContent).toContain('Press Alt+Shift+K.');
  });

  it('come a hundred at a time', async () => {
    library.claims = Array.from({ length: 250 }, (_, number) => aClaim(number));
    await open('#/claims');
    expect(cards()).toHaveLength(100);
    await press(button('Show more passages'));
    expect(cards()).toHaveLength(200);
  });
});

describe('a claim the address names', () => {
  it('is shown however far down, marked and has the focus', async () => {
    library.claims = Array.from({ length: 250 }, (_, number) => aClaim(249 - number));
    const target = aClaim(5).id;
    await open(`#/claims/${target}`);
    const card = document.getElementById(`claim-${target}`);
    expect(card?.getAttribute('aria-current')).toBe('true');
    expect(document.activeElement).toBe(card);
  });

  it('is shown although a search had hidden it', async () => {
    await open('#/claims');
    await search('nowhere');
    await visit(`#/claims/${aClaim(1).id}`);
    expect(document.activeElement?.id).toBe(`claim-${aClaim(1).id}`);
  });

  it('is said to be gone when it is', async () => {
    await open(`#/claims/${aClaim(99).id}`);
    expect(page().querySelector('[role="alert"]')?.textContent).toContain('no longer here');
  });
});

describe('what is done to a passage', () => {
  it('is deleted at once and comes back by Undo, with the focus on it', async () => {
    await open(`#/claims/${aClaim(1).id}`);
    const card = document.getElementById(`claim-${aClaim(1).id}`) as HTMLElement;
    await press(button('Delete', card));
    expect(cards()).toHaveLength(2);
    expect(page().querySelector('.feedback-bar')?.textContent).toContain('Passage deleted');
    expect(document.activeElement?.textContent).toBe('Undo');
    await press(button('Undo'));
    expect(cards()).toHaveLength(3);
    expect(document.activeElement?.id).toBe(`claim-${aClaim(1).id}`);
  });

  it('is copied in the own style or once in another', async () => {
    await open('#/claims');
    const [card] = cards() as [HTMLElement];
    await press(button('Copy with citation', card));
    await press(button('Copy in another style', card));
    await press(button('BibTeX', card));
    const subject = { claimId: library.claims[0]?.id };
    expect(library.requests('citation.copy')).toEqual([{ subject }, { subject, style: 'bibtex' }]);
    expect(page().querySelector('[role="status"].notice')?.textContent).toContain('Copied');
  });

  it('is recoloured and annotated', async () => {
    await open('#/claims');
    await press(button('Colour Blue', cards()[0]));
    await press(button('Pink', cards()[0]));
    expect(cards()[0]?.querySelector('.quotation-pink')).not.toBeNull();
    await press(button('Edit note', cards()[0]));
    await type(cards()[0]?.querySelector('textarea') as HTMLTextAreaElement, 'A new note');
    await press(button(englishWords().say('note_save'), cards()[0]));
    expect(cards()[0]?.querySelector('.claim-card-note')?.textContent).toBe('A new note');
    expect(document.activeElement?.textContent).toBe('Edit note');
  });

  it('is refused with the reason, and nothing changes', async () => {
    library.failing.set('claims.remove', 'newer-database');
    await open('#/claims');
    await press(button('Delete', cards()[0]));
    expect(page().querySelector('[role="alert"]')?.textContent).toContain('newer Footlight');
    expect(cards()).toHaveLength(3);
  });

  it('appears when it was done in another window', async () => {
    await open('#/claims');
    library.claims = [aClaim(7, { quotation: 'From elsewhere.' }), ...library.claims];
    await act(async () => library.announce('claims'));
    await settle();
    expect(page().textContent).toContain('From elsewhere.');
  });
});

describe('the trash', () => {
  beforeEach(() => {
    library.claims = [
      aClaim(1),
      aClaim(2, { quotation: 'Deleted first.', deleted: '2026-06-02T12:00:00.000Z' }),
      aClaim(3, { quotation: 'Deleted last.', deleted: '2026-06-03T12:00:00.000Z' }),
    ];
  });
  const deleted = () => [...page().querySelectorAll<HTMLElement>('.trash-passage')];

  it('is led to at the foot of the saved passages, with the number in it', async () => {
    await open('#/claims');
    expect(button('Recently deleted (2)').getAttribute('href')).toBe('#/trash');
  });

  it('is led to when nothing else is left', async () => {
    library.claims = library.claims.slice(1);
    await open('#/claims');
    expect(page().textContent).toContain('Nothing saved yet');
    expect(button('Recently deleted (2)')).toBeDefined();
  });

  it('is not mentioned while nothing is in it', async () => {
    library.claims = [aClaim(1)];
    await open('#/claims');
    expect(page().textContent).not.toContain('Recently deleted');
  });

  it('lists what was deleted, last first, with page and day', async () => {
    await open('#/trash');
    expect(deleted().map((passage) => passage.querySelector('blockquote')?.textContent)).toEqual([
      'Deleted last.',
      'Deleted first.',
    ]);
    expect(deleted()[0]?.querySelector('.trash-source')?.textContent).toBe('A pageDeleted June 3, 2026');
  });

  it('gives a passage back, says so, and keeps the focus in the page', async () => {
    await open('#/trash');
    await press(button('Put back', deleted()[1]));
    expect(library.requests('claims.restore')).toEqual([{ id: aClaim(2).id }]);
    expect(deleted()).toHaveLength(1);
    expect(page().querySelector('.feedback-bar')?.textContent).toContain('The passage is back');
    expect(document.activeElement).toBe(page().querySelector('main'));
    await press(button('Put back', deleted()[0]));
    expect(page().textContent).toContain('no deleted passage is left');
  });

  it('says why a passage could not be put back', async () => {
    library.failing.set('claims.restore', 'newer-database');
    await open('#/trash');
    await press(button('Put back', deleted()[0]));
    expect(page().querySelector('[role="alert"]')?.textContent).toContain('newer Footlight');
    expect(deleted()).toHaveLength(2);
  });
});

describe('notices of the store', () => {
  it('tell what was restored, until dismissed, and what is kept aside', async () => {
    library.restored = 3;
    library.damaged = 1;
    await open('#/claims');
    expect(page().textContent).toContain('3 passages were restored from the second copy');
    expect(page().textContent).toContain('1 saved passage cannot be read');
    await press(button('Close'));
    expect(library.requests('claims.dismissNotice')).toHaveLength(1);
    expect(page().textContent).not.toContain('restored from the second copy');
  });

  it('tell that the list could not be read, and read it again', async () => {
    library.failing.set('claims.list', 'unreachable');
    await open('#/claims');
    expect(page().querySelector('[role="alert"]')?.textContent).toContain('did not answer');
    library.failing.clear();
    await press(button('Try again'));
    expect(cards()).toHaveLength(3);
  });
});
