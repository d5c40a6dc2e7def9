// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SampleArticle } from '../../../components/welcome/SampleArticle';
import { SAMPLE_ARTICLE } from '../../../components/welcome/sample-article';
import { WelcomeSteps } from '../../../components/welcome/WelcomeSteps';
import type { GlossaryEntry } from '../../../utils/glossary/entry';
import { readMetadata } from '../../../utils/page/read-metadata';
import { chooseMentions, pageTalk } from '../../../utils/spotting/choose-mentions';
import { compileTerms } from '../../../utils/spotting/compile-terms';
import { prepareSpotter, spot } from '../../../utils/spotting/spot';
import { foldText } from '../../../utils/text/fold-text';
import { expectAccessible, renderView } from '../../support/render-view';

const GLOSSARY = 'public/glossary/entries/'; // Vitest runs in the project's folder
const LOCALES = 'public/_locales/';
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

const PROMISED = [
  'open-weight-model',
  'ai-agent',
  'tool-use',
  'recursive-self-improvement',
  'prompt-injection',
  'reinforcement-learning',
  'export-controls',
  'systemic-risk',
];

it.each(['en', 'zh_CN'])('has the terms it is there to show, none of them lost to doubt: %s', (locale) => {
  const entries: GlossaryEntry[] = readdirSync(GLOSSARY).flatMap((file) => read(GLOSSARY + file));
  const messages = read(`${LOCALES}${locale}/messages.json`);
  const tables = compileTerms(entries);
  const paragraphs = SAMPLE_ARTICLE.paragraphs.map((key) => foldText(messages[key].message, true).text);
  const text = paragraphs.join('\n');
  const blocks = paragraphs.map((_, index) => paragraphs.slice(0, index).join('\n').length + (index > 0 ? 1 : 0));
  const mentions = chooseMentions(text, blocks, spot(text, prepareSpotter(tables)), tables.hints, pageTalk(text));
  expect(mentions.map(({ entry }) => tables.ids[entry])).toEqual(expect.arrayContaining(PROMISED));
});

it('can be cited like a news article', async () => {
  document.title = 'Welcome to Footlight';
  await renderView(<SampleArticle />);
  const metadata = readMetadata(document, 'https://footlight.example/welcome.html');
  expect(metadata).toMatchObject({
    title: 'The Robots Drew the Crowd. The Risks Drew the Argument.',
    authors: [{ name: 'Hannah Brightwater', kind: 'person' }],
    siteName: 'The Footlight Sample',
    check: [],
  });
  expect(metadata.published).toContain('2026-06-17');
});

it('mentions the keys that are set, and no others', async () => {
  await renderView(
    <WelcomeSteps
      keys={
        new Map([
          ['next-mark', 'Alt+Shift+N'],
          ['save-selection', ''],
        ])
      }
    />,
  );
  expect([...document.querySelectorAll('.shortcut-line')].map((line) => line.textContent)).toEqual([
    'Alt+Shift+N goes to the next term.',
  ]);
});

it('is accessible', async () => {
  await renderView(
    <>
      <h1>Welcome</h1>
      <WelcomeSteps keys={new Map()} />
      <SampleArticle />
    </>,
  );
  await expectAccessible();
});
