// The commonest family names of mainland China in pinyin, without tones. Lin, Song, Wen, Han, Dong are given names elsewhere.
const PINYIN_SURNAMES = new Set(
  (
    'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang deng feng han ' +
    'cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren yao shen zhong cui tan wen xi'
  ).split(' '),
);

// The commonest family names of the English-speaking countries, with the few of their neighbours met beside them: in
// "Song Smith" the order is plain. Lee is here as it is spelled there; in pinyin it is Li. Long is not: Wang Long
// is a name too.
const WESTERN_SURNAMES = new Set(
  (
    'smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson thomas ' +
    'taylor moore jackson martin lee perez thompson white harris sanchez clark ramirez lewis robinson walker young allen king ' +
    'wright scott torres nguyen hill flores green adams nelson baker hall rivera campbell mitchell carter roberts gomez ' +
    'phillips evans turner diaz parker cruz edwards collins reyes stewart morris morales murphy cook rogers gutierrez ortiz ' +
    'morgan cooper peterson bailey reed kelly howard ramos cox ward richardson watson brooks wood james bennett gray mendoza ' +
    'ruiz hughes price alvarez castillo sanders myers ross foster fraser graham hamilton ' +
    'muller schmidt schneider fischer weber meyer wagner becker bernard dubois durand rossi russo ferrari silva santos'
  ).split(' '),
);

const LATIN_WORD = /^\p{Script=Latin}[\p{Script=Latin}\p{M}.'’-]*$/u;

function bare(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

function twoLatinWords(name: string): [string, string] | undefined {
  const [first, last, ...more] = name.trim().split(/\s+/);
  if (first === undefined || last === undefined || more.length > 0) return undefined;
  return LATIN_WORD.test(first) && LATIN_WORD.test(last) ? [bare(first), bare(last)] : undefined;
}

/** Tells whether a name may have its family name first: two Latin words, of which the first alone is a common pinyin surname. */
export function mayBeFamilyFirst(name: string): boolean {
  const found = twoLatinWords(name);
  return found !== undefined && PINYIN_SURNAMES.has(found[0]) && !PINYIN_SURNAMES.has(found[1]);
}

/**
 * Tells whether a name among Chinese ones has its family name first: two Latin words, a common pinyin surname before what
 * is no common Western one. Says nothing of names on other pages.
 */
export function isFamilyFirstAmongChinese(name: string): boolean {
  const found = twoLatinWords(name);
  return found !== undefined && PINYIN_SURNAMES.has(found[0]) && !WESTERN_SURNAMES.has(found[1]);
}
