// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import type { Term } from '../../../components/popup/term';
import { TermList } from '../../../components/popup/TermList';
import { englishWords } from '../../support/english-words';
import { click, expectAccessible, renderView } from '../../support/render-view';

const term = (entryId: string, domain: string, change: Partial<Term> = {}): Term => ({
  entryId,
  headword: `the ${entryId}`,
  zhHeadword: `术语${entryId}`,
  domains: [domain, 'policy'],
  count: 1,
  frameId: 0,
  ...change,
});
const TERMS = [
  term('compute', 'technical'),
  term('deepfake', '4.3', { count: 3 }),
  term('agent', '7.6'),
  term('token', 'technical', { unmarked: 'basic' }),
];

const open = (onContext = vi.fn(), onJump = vi.fn(), words = englishWords()) =>
  renderView(<TermList terms={TERMS} onContext={onContext} onJump={onJump} />, words);
const headings = () => [...document.querySelectorAll('h3')].map((heading) => heading.textContent);

it('groups by first domain, risks first, with the number of terms in each', async () => {
  await open();
  expect(headings()).toEqual(['Fraud, scams and targeted manipulation1 term1', 'Multi-agent risks1 term1', 'Technology2 terms2']);
});

it('opens the context of a term and jumps to it', async () => {
  const onContext = vi.fn();
  const onJump = vi.fn();
  await open(onContext, onJump);
  await click('Show context:the deepfake术语deepfake3 mentions3');
  expect(onContext).toHaveBeenCalledWith('deepfake');
  await click('Jump to “the deepfake”');
  expect(onJump).toHaveBeenCalledWith(TERMS[1]);
});

it('offers no jump where nothing is marked', async () => {
  await renderView(<TermList terms={TERMS} onContext={vi.fn()} />);
  expect(document.body.innerHTML).not.toContain('Jump to');
});

it('puts the Chinese headword first for a reader of Chinese', async () => {
  await open(vi.fn(), vi.fn(), { ...englishWords(), language: 'zh-CN' });
  const name = document.querySelector('.term-name');
  expect([name?.textContent, name?.getAttribute('lang')]).toEqual(['术语deepfake', 'zh-Hans']);
});

it('says why a term is not marked on the page', async () => {
  await open();
  expect(document.querySelector('[data-entry=token]')?.textContent).toContain('basic, not marked');
});

it('is accessible', async () => {
  await open();
  await expectAccessible();
});
