import { describe, expect, it } from 'vitest';
import { readTbx } from '../../../utils/exchange/read-tbx';
import { problemsOf, valueOf } from './make-file';

const HEADER = `<martifHeader><fileDesc><titleStmt><title>Risk base</title></titleStmt>
<publicationStmt><p>Ada, CC BY</p></publicationStmt></fileDesc></martifHeader>`;
const v2 = (entries: string, doctype = '') =>
  `<?xml version="1.0"?>\n${doctype}<martif type="TBX-Basic" xml:lang="en">${HEADER}\n<text><body>\n${entries}\n</body></text></martif>`;
const v3 = (entries: string) =>
  `<tbx style="dct" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:basic="http://www.tbxinfo.net/ns/basic"><text><body>\n${entries}\n</body></text></tbx>`;
const tig = (term: string) => `<tig><term>${term}</term></tig>`;
const lang = (language: string, body: string) => `<langSet xml:lang="${language}">${body}</langSet>`;
const entry = (body: string) => `<termEntry id="c1">${body}</termEntry>`;
const DEFINITION = '<descrip type="definition">Slow change.</descrip>';

describe('readTbx', () => {
  it.each<[string, string, object]>([
    [
      'version 2',
      v2(entry(DEFINITION + lang('en', tig('drift') + tig('drifting') + tig('DR')) + lang('zh-CN', tig('漂移') + tig('偏移')))),
      {
        headword: 'drift',
        definition: 'Slow change.',
        forms: ['drift', 'drifting'],
        acronyms: ['DR'],
        zh: { headword: '漂移', forms: ['漂移', '偏移'] },
      },
    ],
    [
      'version 2 with term groups',
      v2(
        entry(
          lang(
            'en',
            `<descripGrp>${DEFINITION}</descripGrp><ntig><termGrp><term>drift</term><termNote type="partOfSpeech">noun</termNote></termGrp></ntig>`,
          ),
        ),
      ),
      { headword: 'drift', definition: 'Slow change.' },
    ],
    [
      'version 3',
      v3(
        `<conceptEntry id="c1"><descrip type="definition">Slow change.</descrip><langSec xml:lang="en-GB"><termSec><term>drift</term></termSec></langSec></conceptEntry>`,
      ),
      { headword: 'drift', definition: 'Slow change.' },
    ],
    [
      'version 3 with categories as tags',
      v3(
        `<conceptEntry id="c1"><langSec xml:lang="en"><basic:definition>Slow change.</basic:definition><termSec><term>drift</term><basic:source>A book</basic:source></termSec></langSec></conceptEntry>`,
      ),
      { headword: 'drift', definition: 'Slow change.', sources: [{ source: 'a-book' }] },
    ],
    [
      'definitions by language',
      v2(entry(lang('zh', `<descrip type="definition">慢变。</descrip>${tig('漂移')}`) + lang('en', DEFINITION + tig('drift')))),
      { definition: 'Slow change.', zh: { headword: '漂移', definition: '慢变。' } },
    ],
    [
      'a definition beside the term',
      v2(entry(lang('en', `<tig><term>drift</term>${DEFINITION}</tig>`))),
      { definition: 'Slow change.' },
    ],
    [
      'mark-up inside texts',
      v2(
        entry(
          `${lang('en', tig('d<hi>ri</hi>ft'))}<descrip type="definition">Slow\n <hi>change</hi><![CDATA[ & ]]>more.</descrip>`,
        ),
      ),
      { headword: 'drift', definition: 'Slow change & more.' },
    ],
    [
      'the first language where there is no English',
      v2(entry(lang('fr', `<descrip type="definition">Lent.</descrip>${tig('dérive')}`) + lang('de', tig('Drift')))),
      { headword: 'dérive', definition: 'Lent.', forms: ['dérive'] },
    ],
    [
      'Chinese alone',
      v2(entry(lang('zh', `<descrip type="definition">慢变。</descrip>${tig('漂移')}`))),
      { headword: '漂移', definition: '慢变。', forms: [], zh: { headword: '漂移' } },
    ],
    [
      'an example',
      v2(entry(`${DEFINITION}${lang('en', `${tig('drift')}<descrip type="context">See drift.</descrip>`)}`)),
      { example: 'See drift.' },
    ],
  ])('reads %s', (_, text, expected) => {
    expect(valueOf(readTbx('a.tbx', text)).entries).toMatchObject([expected]);
  });

  it('reads the title, the publication and the sources', () => {
    const text = v2(
      entry(
        `${DEFINITION}<admin type="source">A book</admin>${lang('en', `<tig><term>drift</term><admin type="source">https://example.org/a</admin><admin type="source">A book</admin></tig>`)}`,
      ),
    );
    expect(valueOf(readTbx('a.tbx', text))).toMatchObject({
      name: 'Risk base',
      credit: 'Ada, CC BY',
      entries: [{ sources: [{ source: 'a-book' }, { source: 'https-example-org-a' }] }],
      sources: [{ title: 'A book' }, { title: 'https://example.org/a', url: 'https://example.org/a' }],
    });
  });

  it('leaves out concepts without a definition, and counts them', () => {
    const text = v2(entry(DEFINITION + lang('en', tig('drift'))) + entry(lang('en', tig('other'))));
    expect(valueOf(readTbx('a.tbx', text))).toMatchObject({ leftOut: 1, entries: [{ headword: 'drift' }] });
  });

  const laughs = `<!DOCTYPE martif [\n<!ENTITY a "ha">\n<!ENTITY b "&a;&a;">\n]>\n`;
  it.each<[string, string, object[]]>([
    ['tags that do not match', v2('<termEntry>\n</langSet>'), [{ reason: 'syntax', line: 6 }]],
    ['a file cut off', v2('').slice(0, -9), [{ reason: 'syntax' }]],
    ['a billion laughs', v2(entry(DEFINITION + lang('en', tig('&b;'))), laughs), [{ reason: 'syntax', line: 9 }]],
    ['elements 100,000 deep', v2('<termEntry>'.repeat(100_000)), [{ reason: 'syntax' }]],
    ['a file without entries', v2(''), [{ reason: 'no-terms' }]],
    [
      'entries without any definition',
      v2(entry(lang('en', tig('drift')))),
      [{ reason: 'missing-value', detail: ['definition'] }],
    ],
    ['an entry without a term', v2(`\n${entry(DEFINITION)}`), [{ reason: 'missing-value', line: 6, detail: ['headword'] }]],
    [
      'a term given twice',
      v2(entry(DEFINITION + lang('en', tig('drift'))) + '\n' + entry(DEFINITION + lang('en', tig('Drift')))),
      [{ reason: 'double-term', line: 6, detail: ['Drift'] }],
    ],
  ])('refuses %s', (_, text, expected) => {
    expect(problemsOf(readTbx('a.tbx', text))).toMatchObject(expected);
  });
});
