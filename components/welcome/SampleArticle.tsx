import { formatDay } from '../base/format-day';
import { SAMPLE_ARTICLE } from './sample-article';
import { useWords } from '../words';

/** The sample article, with the metadata a news page has, so that it can be cited like one. React moves `meta` to the head. */
export function SampleArticle() {
  const { say, language } = useWords();
  const { headline, author, outlet, published, paragraphs } = SAMPLE_ARTICLE;
  return (
    <article className="sample-article" aria-labelledby="sample-headline">
      <meta property="og:type" content="article" />
      <meta name="citation_title" content={say(headline)} />
      <meta name="author" content={say(author)} />
      <meta property="og:site_name" content={say(outlet)} />
      <meta property="article:published_time" content={published} />
      <p className="sample-article-label">{say('welcome_article_label')}</p>
      <h2 className="sample-article-headline" id="sample-headline">
        {say(headline)}
      </h2>
      <p className="sample-article-byline">
        <span>{say('welcome_article_byline', [say(author)])}</span>
        <time dateTime={published}>{formatDay(published, language)}</time>
      </p>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{say(paragraph)}</p>
      ))}
    </article>
  );
}
