// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { TermContext } from '../../../components/popup/TermContext';
import type { EntryView } from '../../../utils/protocol/views';
import { englishWords } from '../../support/english-words';
import { click, expectAccessible, renderView } from '../../support/render-view';

const VIEW: EntryView = {
  entry: {
    id: 'red-teaming',
    headword: 'red teaming',
    partOfSpeech: 'noun',
    level: 'core',
    forms: ['red teaming'],
    acronyms: [],
    ambiguous: [],
    hints: [],
    definition: 'Trying to make a system fail.',
    whyItMatters: 'Weaknesses show before release.',
    sourcesDiffer: [{ source: 'nist', says: 'Counts outside testers only.' }],
    zh: {
      headword: '红队测试',
      forms: ['红队测试'],
      ambiguous: [],
      definition: '主动攻击以发现弱点。',
      whyItMatters: '发布前暴露问题。',
    },
    domains: ['2.2'],
    related: [{ id: 'agent', relation: 'broader' }],
    sources: [{ source: 'nist', locator: '§3' }],
    example: 'The lab asked outsiders for red teaming.',
  },
  sources: [{ id: 'nist', title: 'AI Risk Management Framework', publisher: 'NIST', year: 2023, url: 'https://www.nist.gov/' }],
  related: [{ id: 'agent', headword: 'AI agent', zhHeadword: 'AI智能体', relation: 'broader' }],
  ties: [],
  languages: 'interface',
  known: false,
  savedCount: 2,
};

async function open(language = 'en') {
  const actions = { onBack: vi.fn(), onWalk: vi.fn(), onKnow: vi.fn(), onLibrary: vi.fn() };
  await renderView(<TermContext view={VIEW} {...actions} />, { ...englishWords(), language });
  return actions;
}

it('shows what the term means, why it matters, where sources differ and the sources themselves', async () => {
  await open();
  const text = document.body.textContent;
  for (const part of [
    'red teaming',
    '红队测试',
    'Trying to make',
    'Weaknesses show',
    'Counts outside testers only.',
    'NIST, 2023',
    '§3',
    'You saved 2 passages',
  ]) {
    expect(text).toContain(part);
  }
  const link = document.querySelector('a');
  expect([link?.href, link?.target, link?.rel]).toEqual(['https://www.nist.gov/', '_blank', 'noreferrer']);
});

it('speaks Chinese to a reader of Chinese, with the English headword beside', async () => {
  await open('zh-CN');
  expect(document.querySelector('h2')?.textContent).toBe('红队测试');
  expect(document.body.textContent).toContain('主动攻击以发现弱点。');
  expect(document.querySelector('.term-context-other')?.textContent).toBe('red teaming');
});

it('walks to a related term, and back', async () => {
  const { onWalk, onBack } = await open();
  await click('AI agentwider term');
  expect(onWalk).toHaveBeenCalledWith('agent');
  await click('Back');
  expect(onBack).toHaveBeenCalledOnce();
});

it('gives its heading the focus, so that it is read out', async () => {
  await open();
  expect(document.activeElement).toBe(document.querySelector('h2'));
});

it('is accessible', async () => {
  await open();
  await expectAccessible();
});
