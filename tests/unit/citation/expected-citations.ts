import type { CslStyleId } from '../../../utils/citation/csl-style';
import type { CslItem } from '../../../utils/citation/csl-item';

/** A source and what each manual makes of it, typed by hand; `*` stands around italics. */
export type ExpectedCitation = {
  name: string;
  source: CslItem;
  expected: Record<CslStyleId, { cited: string; reference: string }>;
};

const URL = 'https://www.example.com/2026/ai-risk?page=1&view=full';
const ACCESSED = { 'date-parts': [[2026, 9, 30]] } satisfies CslItem['accessed'];
const KNIGHT = { family: 'Knight', given: 'Will' };
const DOE = { family: 'Doe', given: 'Jane Q.' };

const news: CslItem = {
  id: 'news',
  type: 'article-newspaper',
  title: 'Chatbots are learning to hide from their makers',
  author: [KNIGHT, DOE],
  'container-title': 'The Guardian',
  publisher: 'Guardian Media Group',
  issued: { 'date-parts': [[2026, 9, 4]] },
  accessed: ACCESSED,
  URL,
  language: 'en-GB',
};

/** Given to every style; the date is in a month MLA abbreviates. */
export const EXPECTED_CITATIONS: readonly ExpectedCitation[] = [
  {
    name: 'a news article by two authors',
    source: news,
    expected: {
      apa: {
        cited: '(Knight & Doe, 2026, para. 4)',
        reference: `Knight, W., & Doe, J. Q. (2026, September 4). Chatbots are learning to hide from their makers. *The Guardian*. ${URL}`,
      },
      'modern-language-association': {
        cited: '(Knight and Doe)',
        reference: `Knight, Will, and Jane Q. Doe. “Chatbots Are Learning to Hide from Their Makers.” *The Guardian*, 4 Sept. 2026, ${URL}.`,
      },
      'chicago-fullnote-bibliography': {
        cited: `Will Knight and Jane Q. Doe, “Chatbots Are Learning to Hide from Their Makers,” *The Guardian*, September 4, 2026, ${URL}.`,
        reference: `Knight, Will, and Jane Q. Doe. “Chatbots Are Learning to Hide from Their Makers.” *The Guardian*, September 4, 2026. ${URL}.`,
      },
      'chicago-author-date': {
        cited: '(Knight and Doe 2026)',
        reference: `Knight, Will, and Jane Q. Doe. 2026. “Chatbots Are Learning to Hide from Their Makers.” *The Guardian*, September 4, 2026. ${URL}.`,
      },
    },
  },
  {
    name: 'a news article by one author with a particle',
    source: { ...news, author: [{ family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van den' }] },
    expected: {
      apa: {
        cited: '(van den Berg, 2026, para. 4)',
        reference: `van den Berg, J. (2026, September 4). Chatbots are learning to hide from their makers. *The Guardian*. ${URL}`,
      },
      'modern-language-association': {
        cited: '(van den Berg)',
        reference: `van den Berg, Jan. “Chatbots Are Learning to Hide from Their Makers.” *The Guardian*, 4 Sept. 2026, ${URL}.`,
      },
      'chicago-fullnote-bibliography': {
        cited: `Jan van den Berg, “Chatbots Are Learning to Hide from Their Makers,” *The Guardian*, September 4, 2026, ${URL}.`,
        reference: `Berg, Jan van den. “Chatbots Are Learning to Hide from Their Makers.” *The Guardian*, September 4, 2026. ${URL}.`,
      },
      'chicago-author-date': {
        cited: '(van den Berg 2026)',
        reference: `Berg, Jan van den. 2026. “Chatbots Are Learning to Hide from Their Makers.” *The Guardian*, September 4, 2026. ${URL}.`,
      },
    },
  },
  {
    name: 'a news article by a person and an organisation (the comma before “&”)',
    source: { ...news, author: [KNIGHT, { literal: 'The Associated Press' }] },
    expected: {
      apa: {
        cited: '(Knight & The Associated Press, 2026, para. 4)',
        reference: `Knight, W., & The Associated Press. (2026, September 4). Chatbots are learning to hide from their makers. *The Guardian*. ${URL}`,
      },
      'modern-language-association': {
        cited: '(Knight and The Associated Press)',
        reference: `Knight, Will, and The Associated Press. “Chatbots Are Learning to Hide from Their Makers.” *The Guardian*, 4 Sept. 2026, ${URL}.`,
      },
      'chicago-fullnote-bibliography': {
        cited: `Will Knight and The Associated Press, “Chatbots Are Learning to Hide from Their Makers,” *The Guardian*, September 4, 2026, ${URL}.`,
        reference: `Knight, Will, and The Associated Press. “Chatbots Are Learning to Hide from Their Makers.” *The Guardian*, September 4, 2026. ${URL}.`,
      },
      'chicago-author-date': {
        cited: '(Knight and The Associated Press 2026)',
        reference: `Knight, Will, and The Associated Press. 2026. “Chatbots Are Learning to Hide from Their Makers.” *The Guardian*, September 4, 2026. ${URL}.`,
      },
    },
  },
  {
    name: 'a page by an organisation on its own site (named once)',
    source: {
      ...news,
      type: 'webpage',
      title: 'Our safety framework',
      author: [{ literal: 'Center for AI Safety' }],
      'container-title': 'The Center for AI Safety',
    },
    expected: {
      apa: {
        cited: '(Center for AI Safety, 2026, para. 4)',
        reference: `Center for AI Safety. (2026, September 4). *Our safety framework*. ${URL}`,
      },
      'modern-language-association': {
        cited: '(“Our Safety Framework”)',
        reference: `“Our Safety Framework.” *The Center for AI Safety*, Guardian Media Group, 4 Sept. 2026, ${URL}.`,
      },
      'chicago-fullnote-bibliography': {
        cited: `“Our Safety Framework,” The Center for AI Safety, September 4, 2026, ${URL}.`,
        reference: `The Center for AI Safety. “Our Safety Framework,” September 4, 2026. ${URL}.`,
      },
      'chicago-author-date': {
        cited: '(Center for AI Safety 2026)',
        reference: `Center for AI Safety. 2026. “Our Safety Framework.” September 4, 2026. ${URL}.`,
      },
    },
  },
  {
    name: 'a news article without an author',
    source: { ...news, author: [] },
    expected: {
      apa: {
        cited: '(“Chatbots Are Learning to Hide From Their Makers,” 2026, para. 4)',
        reference: `Chatbots are learning to hide from their makers. (2026, September 4). *The Guardian*. ${URL}`,
      },
      'modern-language-association': {
        cited: '(“Chatbots Are Learning to Hide from Their Makers”)',
        reference: `“Chatbots Are Learning to Hide from Their Makers.” *The Guardian*, 4 Sept. 2026, ${URL}.`,
      },
      'chicago-fullnote-bibliography': {
        cited: `“Chatbots Are Learning to Hide from Their Makers,” *The Guardian*, September 4, 2026, ${URL}.`,
        reference: `*The Guardian*. “Chatbots Are Learning to Hide from Their Makers.” September 4, 2026. ${URL}.`,
      },
      'chicago-author-date': {
        cited: '(*The Guardian* 2026)',
        reference: `*The Guardian*. 2026. “Chatbots Are Learning to Hide from Their Makers,” September 4, 2026. ${URL}.`,
      },
    },
  },
  {
    name: 'a news article without a date',
    source: { ...news, author: [KNIGHT], issued: undefined },
    expected: {
      apa: {
        cited: '(Knight, n.d., para. 4)',
        reference: `Knight, W. (n.d.). Chatbots are learning to hide from their makers. *The Guardian*. ${URL}`,
      },
      'modern-language-association': {
        cited: '(Knight)',
        reference: `Knight, Will. “Chatbots Are Learning to Hide from Their Makers.” *The Guardian*, ${URL}. Accessed 30 Sept. 2026.`,
      },
      'chicago-fullnote-bibliography': {
        cited: `Will Knight, “Chatbots Are Learning to Hide from Their Makers,” *The Guardian*, accessed September 30, 2026, ${URL}.`,
        reference: `Knight, Will. “Chatbots Are Learning to Hide from Their Makers.” *The Guardian*. Accessed September 30, 2026. ${URL}.`,
      },
      'chicago-author-date': {
        cited: '(Knight, n.d.)',
        reference: `Knight, Will. n.d. “Chatbots Are Learning to Hide from Their Makers.” *The Guardian*. Accessed September 30, 2026. ${URL}.`,
      },
    },
  },
  {
    name: 'a magazine article that ends in a question, by three authors',
    source: {
      ...news,
      type: 'article-magazine',
      title: 'Can anyone stop the machines?',
      author: [KNIGHT, DOE, { family: 'King', given: 'Martin', suffix: 'Jr.' }],
      'container-title': 'Wired',
    },
    expected: {
      apa: {
        cited: '(Knight et al., 2026, para. 4)',
        reference: `Knight, W., Doe, J. Q., & King, M., Jr. (2026, September 4). Can anyone stop the machines? *Wired*. ${URL}`,
      },
      'modern-language-association': {
        cited: '(Knight et al.)',
        reference: `Knight, Will, et al. “Can Anyone Stop the Machines?” *Wired*, 4 Sept. 2026, ${URL}.`,
      },
      'chicago-fullnote-bibliography': {
        cited: `Will Knight, Jane Q. Doe, and Martin King Jr., “Can Anyone Stop the Machines?,” *Wired*, September 4, 2026, ${URL}.`,
        reference: `Knight, Will, Jane Q. Doe, and Martin King Jr. “Can Anyone Stop the Machines?” *Wired*, September 4, 2026. ${URL}.`,
      },
      'chicago-author-date': {
        cited: '(Knight, Doe, and King 2026)',
        reference: `Knight, Will, Jane Q. Doe, and Martin King Jr. 2026. “Can Anyone Stop the Machines?” *Wired*, September 4, 2026. ${URL}.`,
      },
    },
  },
  {
    name: 'a blog post with a quotation in its title',
    source: {
      ...news,
      type: 'post-weblog',
      title: 'Why "alignment" is hard',
      author: [KNIGHT],
      'container-title': 'Astral Codex Ten',
    },
    expected: {
      apa: {
        cited: '(Knight, 2026, para. 4)',
        reference: `Knight, W. (2026, September 4). Why “alignment” is hard. *Astral Codex Ten*. ${URL}`,
      },
      'modern-language-association': {
        cited: '(Knight)',
        reference: `Knight, Will. “Why ‘Alignment’ Is Hard.” *Astral Codex Ten*, 4 Sept. 2026, ${URL}.`,
      },
      'chicago-fullnote-bibliography': {
        cited: `Will Knight, “Why ‘Alignment’ Is Hard,” *Astral Codex Ten* (blog), September 4, 2026, ${URL}.`,
        reference: `Knight, Will. “Why ‘Alignment’ Is Hard.” *Astral Codex Ten* (blog), September 4, 2026. ${URL}.`,
      },
      'chicago-author-date': {
        cited: '(Knight 2026)',
        reference: `Knight, Will. 2026. “Why ‘Alignment’ Is Hard.” *Astral Codex Ten* (blog). September 4, 2026. ${URL}.`,
      },
    },
  },
  {
    name: 'a Chinese article by a Chinese author',
    source: {
      ...news,
      title: '人工智能的风险',
      author: [{ family: '王', given: '小明' }],
      'container-title': '人民日报',
      publisher: undefined,
      language: 'zh-CN',
    },
    expected: {
      apa: {
        cited: '(王, 2026, para. 4)',
        reference: `王小明. (2026, September 4). 人工智能的风险. *人民日报*. ${URL}`,
      },
      'modern-language-association': {
        cited: '(王)',
        reference: `王小明. “人工智能的风险.” 人民日报, 4 Sept. 2026, ${URL}.`,
      },
      'chicago-fullnote-bibliography': {
        cited: `王小明, “人工智能的风险,” 人民日报, September 4, 2026, ${URL}.`,
        reference: `王小明. “人工智能的风险.” 人民日报, September 4, 2026. ${URL}.`,
      },
      'chicago-author-date': {
        cited: '(王 2026)',
        reference: `王小明. 2026. “人工智能的风险.” 人民日报, September 4, 2026. ${URL}.`,
      },
    },
  },
];
