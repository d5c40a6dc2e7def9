import { useEffect, useRef } from 'react';
import type { ReaderGlossary } from '../../utils/glossary/reader-glossary';
import type { LibraryPort } from '../library/library-port';
import { errorKey, Notice } from '../base/Notice';
import type { Feedback } from '../base/use-feedback';
import { writeAddress } from '../../utils/search/library-address';
import { ExportLinks } from './ExportLinks';
import { GlossaryImport } from './GlossaryImport';
import { GlossaryRow } from './GlossaryRow';
import type { GlossaryFiles } from '../../utils/exchange/glossary-files';
import { useGlossaries } from './use-glossaries';
import { useWords } from '../words';

type Props = { port: LibraryPort; files: GlossaryFiles; tell: (feedback: Feedback) => void };

/** The reader's own glossaries: switched, taken along as files, removed; and others brought in from files. */
export function GlossariesPane({ port, files, tell }: Props) {
  const { say } = useWords();
  const { glossaries, problem, change } = useGlossaries(port);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);

  const remove = async (id: string) => {
    const reply = await port.send('glossaries.remove', { id });
    if (!reply.ok) return tell({ tone: 'problem', key: errorKey(reply.code) });
    tell({ tone: 'ok', key: 'glossaries_removed', undo: () => void putBack(reply.value) });
  };
  const putBack = async (glossary: ReaderGlossary) => {
    const reply = await port.send('glossaries.put', { glossary, expected: null });
    tell(reply.ok ? { tone: 'ok', key: 'glossaries_back' } : { tone: 'problem', key: errorKey(reply.code) });
  };

  return (
    <div className="glossaries">
      <h2 ref={heading} tabIndex={-1} className="term-editor-title">
        {say('glossaries_title')}
      </h2>
      <p>
        <a href={writeAddress({ section: 'glossary' })}>{say('glossaries_back_to')}</a>
      </p>
      {problem && <Notice tone="problem">{say(errorKey(problem))}</Notice>}
      <section className="glossaries-part" aria-labelledby="glossaries-yours">
        <h3 id="glossaries-yours">{say('glossaries_yours')}</h3>
        {glossaries?.length === 0 && <p className="glossaries-soft">{say('glossaries_none')}</p>}
        <ul className="glossaries-list">
          {glossaries?.map((glossary) => (
            <GlossaryRow
              key={glossary.id}
              glossary={glossary}
              onChange={(fields) => void change(glossary.id, fields, tell)}
              onRemove={() => void remove(glossary.id)}
            >
              <ExportLinks load={() => files.readReaders(glossary.id)} files={files} tell={tell} />
            </GlossaryRow>
          ))}
        </ul>
        <a className="button button-plain glossaries-add" href={writeAddress({ section: 'term' })}>
          {say('glossary_add_term')}
        </a>
      </section>
      <GlossaryImport port={port} files={files} glossaries={glossaries ?? []} tell={tell} />
      <section className="glossaries-part" aria-labelledby="glossaries-bundled">
        <h3 id="glossaries-bundled">{say('glossary_bundled')}</h3>
        <p className="glossaries-soft">{say('glossaries_bundled_about')}</p>
        <ExportLinks load={files.readBundled} files={files} tell={tell} />
      </section>
    </div>
  );
}
