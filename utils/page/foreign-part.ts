import { attribute, parentOf, tagOf } from './native-dom';

const FOREIGN_TAGS = new Set(['aside', 'nav', 'figure', 'dialog', 'template', 'noscript', 'blockquote']);
const FOREIGN_CLASS =
  /(?:^|[\s_-])(?:comments?|comment-?list|commentlist|respond|replies|related|recommend\w*|sidebar|footer|teasers?|most-?read|popular|newsletter|promo|carousel|slider|more-?(?:news|stories|articles)|trackbacks?|pingbacks?|disqus|read-?more)(?:$|[\s_-])/i;
const MAX_CLIMB = 40; // elements; real pages nest to about 30

/** The elements a heading stands in: whatever their classes say, they are no foreign part of the page. */
export function ancestorsOf(elements: readonly Element[]): Set<Element> {
  const found = new Set<Element>();
  for (const element of elements) {
    let current = parentOf(element);
    while (current && found.size < 500 && !found.has(current)) {
      found.add(current);
      current = parentOf(current);
    }
  }
  return found;
}

function isInArticle(element: Element): boolean {
  let current = parentOf(element);
  for (let climb = 0; current && climb < MAX_CLIMB; climb += 1) {
    if (tagOf(current) === 'article') return true;
    current = parentOf(current);
  }
  return false;
}

function isForeignItself(element: Element, tag: string): boolean {
  if (FOREIGN_TAGS.has(tag)) return true;
  // The footer of an article holds its byline on many blogs; the footer of the page does not.
  if (tag === 'footer') return !isInArticle(element);
  const words = `${attribute(element, 'class')} ${attribute(element, 'id')}`;
  return words.length > 1 && FOREIGN_CLASS.test(words) && !/(?:^|\s)entry-footer/.test(words);
}

/**
 * Tells whether an element stands in a part of the page that is not its article: comments, teasers, navigation, footer.
 *
 * @param own - ancestors of the heading, see `ancestorsOf`
 * @param known - answers already found, filled by this function; one map for one document
 */
export function isForeignPart(element: Element, own: ReadonlySet<Element>, known: Map<Element, boolean>): boolean {
  const path: Element[] = [];
  let answer = false;
  let current: Element | undefined = element;
  while (current && path.length < MAX_CLIMB && !own.has(current)) {
    const remembered = known.get(current);
    if (remembered !== undefined) {
      answer = remembered;
      break;
    }
    path.push(current);
    if (isForeignItself(current, tagOf(current))) {
      answer = true;
      break;
    }
    current = parentOf(current);
  }
  for (const item of path) known.set(item, answer);
  return answer;
}
