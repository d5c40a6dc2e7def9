import { describe, expect, it } from 'vitest';
import { sentenceAround } from '../../../utils/text/sentence-around';

// In each block the words between ‹ and › are the span; [ and ] stand about the sentence that is expected.
type Case = [name: string, marked: string, language?: string];

const SENTENCES: Case[] = [
  ['the sentence of several', 'One came. [Two ‹agents› left.] Three stayed.'],
  ['the first', '[‹Two› agents left.] Three stayed.'],
  ['the last, without a full stop', 'One came. [Two ‹agents› left]'],
  ['all the sentences a span reaches into', 'One came. [Two ‹agents left. Three› stayed.] Four slept.'],
  ['without white space about it', 'One came.   [Two ‹agents› left.]   Three stayed.'],
  ['the first of a block that begins with white space', '  [Two ‹agents› left.] Three stayed.'],
  ['a whole block without an end', '[only ‹some› words]'],
  ['past a number with a point', 'It came. [Version 3.5 of the ‹model› is out.] Good.'],
  ['past a question', 'Really? [The ‹model› lied!] Yes.'],
];

const ABBREVIATIONS: Case[] = [
  ['a title', 'It met. [The committee heard Sen. Blumenthal on ‹AI safety› today.] It rose.'],
  ['a doctor at the beginning', 'It met. [Dr. Lee warned of ‹AI›.] It rose.'],
  ['an initial', 'It met. [The ‹model› beat J. R. Smith.] It rose.'],
  ['a country', 'It met. [The U.S. Senate heard ‹experts›.] It rose.'],
  ['a country before the span', '[The ‹rules› of the U.K. Government stand.] It rose.'],
  ['a case at law', 'It met. [The ‹suit› Musk v. Altman goes on.] It rose.'],
  ['small letters after a full stop', 'It met. [He named risks, e.g. ‹bias›, at 5 p.m. on Monday.] It rose.'],
];

const NO_ABBREVIATIONS: Case[] = [
  ['an acronym', 'They fear AI. [The ‹model› is new.]'],
  ['a word that ends like one', 'They asked the amdr. [The ‹model› is new.]'],
];

const QUOTES: Case[] = [
  ['a quoted sentence with its marks', '[“We stop the ‹model›.”] She left.'],
  ['a quoted question that goes on', 'It met. ["Is the ‹model› safe?" asked Ann.] It rose.'],
  ['a quoted cry that goes on, typographic', 'It met. [“No ‹model›!” she said.] It rose.'],
];

const CHINESE: Case[] = [
  ['a Chinese sentence', '会议开始了。[‹大模型›会产生幻觉。]他们走了。', 'zh'],
  ['a Chinese sentence with a quotation', '[他说：“‹智能体›很危险。”]我们走了。', 'zh-CN'],
  ['a Chinese question', '真的吗？[‹智能体›能行吗？]是的！', 'zh-Hant-TW'],
  ['a Chinese sentence on a page said to be English', '会议开始了。[‹大模型›会产生幻觉。]他们走了。', 'en'],
];

const LANGUAGES: Case[] = ['en_US', 'english-nonsense', 'zz', 'x', 'EN-gb', '§'].map((language) => [
  `a sentence on a page whose language is given as “${language}”`,
  'One came. [Two ‹agents› left.] Three stayed.',
  language,
]);

function read(marked: string) {
  const plain = marked.replace(/[‹›[\]]/g, '');
  const at = (mark: string) => marked.slice(0, marked.indexOf(mark)).replace(/[‹›[\]]/g, '').length;
  return { plain, start: at('‹'), end: at('›'), sentence: plain.slice(at('['), at(']')) };
}

describe('sentenceAround', () => {
  it.each([...SENTENCES, ...CHINESE, ...QUOTES, ...LANGUAGES])('gives %s', (_, marked, language) => {
    const { plain, start, end, sentence } = read(marked);
    const found = sentenceAround(plain, start, end, language);
    expect(plain.slice(found.start, found.end)).toBe(sentence);
  });

  it.each(ABBREVIATIONS)('does not end a sentence at %s', (_, marked) => {
    const { plain, start, end, sentence } = read(marked);
    const found = sentenceAround(plain, start, end);
    expect(plain.slice(found.start, found.end)).toBe(sentence);
  });

  it.each(NO_ABBREVIATIONS)('ends a sentence at %s', (_, marked) => {
    const { plain, start, end, sentence } = read(marked);
    const found = sentenceAround(plain, start, end);
    expect(plain.slice(found.start, found.end)).toBe(sentence);
  });

  it('gives nothing for an empty block', () => {
    expect(sentenceAround('', 0, 0)).toEqual({ start: 0, end: 0 });
  });
});
