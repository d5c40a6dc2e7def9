import type { WordKey } from '../../utils/locale/words';

/** The article on the welcome page, ours and invented; its sentences stand with the other words, in both languages. */
export const SAMPLE_ARTICLE = {
  headline: 'welcome_article_headline',
  author: 'welcome_article_author',
  outlet: 'welcome_article_outlet',
  published: '2026-06-17',
  paragraphs: [
    'welcome_article_robots',
    'welcome_article_agents',
    'welcome_article_quote',
    'welcome_article_training',
    'welcome_article_controls',
  ],
} as const satisfies { headline: WordKey; author: WordKey; outlet: WordKey; published: string; paragraphs: readonly WordKey[] };
