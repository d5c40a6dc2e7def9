import { useEffect, useRef, useState } from 'react';
import { DOMAINS } from '../../utils/glossary/entry';
import { pluralOf, problemsOf, type TermFields, type TermProblem } from '../../utils/glossary/make-term';
import type { EntryRow } from '../../utils/protocol/views';
import { writeAddress } from '../../utils/search/library-address';
import { Button } from '../base/Button';
import { Choice } from '../base/Choice';
import { Switch } from '../base/Switch';
import { TextField } from '../base/TextField';
import { domainKey } from './glossary-words';
import { useWords } from '../words';
import type { WordKey } from '../../utils/locale/words';

type Props = {
  initial: TermFields;
  /** `add`: a new term; `edit`: one of the reader's own; `version`: the reader's version of another glossary's entry. */
  task: 'add' | 'edit' | 'version';
  /** Headwords of the reader's other terms. */
  ownHeadwords: readonly string[];
  /** Entries of other glossaries, to start from where one has the same name. */
  others: readonly EntryRow[];
  /** Hears of every change, so that a draft outlives a look elsewhere. */
  onDraft: (fields: TermFields) => void;
  onSave: (fields: TermFields) => void;
  onCancel: () => void;
};

const WHOSE: Record<TermProblem, keyof TermFields | undefined> = {
  'no-headword': 'headword',
  'not-findable': 'headword',
  'double-term': 'headword',
  'no-definition': 'definition',
  'bad-url': 'sourceUrl',
  'no-source-title': 'sourceTitle',
  'too-long': undefined,
};

/** Where the reader writes a term of their own. Nothing is lost by a mistake: it is named beside its field. */
export function TermEditor({ initial, task, ownHeadwords, others, onDraft, onSave, onCancel }: Props) {
  const { say } = useWords();
  const [fields, setFields] = useState(initial);
  const [asked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);

  useEffect(() => {
    if (fields !== initial) onDraft(fields);
  }, [fields, initial, onDraft]);
  const name = fields.headword.trim().toLowerCase();
  const alike = task === 'add' ? others.find((row) => row.forms.some((form) => form.toLowerCase() === name)) : undefined;

  const problems = asked ? problemsOf(fields, ownHeadwords) : [];
  const problemOf = (name: keyof TermFields) => {
    const problem = problems.find((candidate) => WHOSE[candidate] === name);
    return problem && say(problemKey(problem));
  };
  const field = (
    name: 'headword' | 'forms' | 'definition' | 'whyItMatters' | 'zhHeadword' | 'zhDefinition' | 'sourceTitle' | 'sourceUrl',
  ) => ({
    value: fields[name],
    problem: problemOf(name),
    onChange: (value: string) => setFields((before) => ({ ...before, [name]: value })),
  });
  const save = (event: React.FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (problemsOf(fields, ownHeadwords).length === 0) onSave(fields);
    else requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus());
  };

  return (
    <form ref={form} className="term-editor" noValidate onSubmit={save}>
      <h2 ref={heading} tabIndex={-1} className="term-editor-title">
        {say(`term_title_${task}`)}
      </h2>
      {task === 'version' && <p className="term-editor-about">{say('term_version_about')}</p>}
      <TextField
        label={say('term_headword')}
        hint={say('term_headword_hint')}
        isNeeded
        {...field('headword')}
        onLeave={() => {
          const plural = fields.forms === '' && task === 'add' ? pluralOf(fields.headword.trim()) : undefined;
          if (plural) setFields((before) => ({ ...before, forms: plural }));
        }}
      />
      {alike && (
        <p className="term-editor-about">
          {say('term_bundled_has')} <a href={writeAddress({ section: 'term', entryId: alike.id })}>{say('term_bundled_start')}</a>
        </p>
      )}
      <TextField label={say('term_forms')} hint={say('term_forms_hint')} lines={2} {...field('forms')} />
      <TextField label={say('term_definition')} lines={3} isNeeded {...field('definition')} />
      <TextField label={say('card_why')} lines={2} {...field('whyItMatters')} />
      <TextField label={say('term_zh_headword')} lang="zh-Hans" {...field('zhHeadword')} />
      <TextField label={say('term_zh_definition')} lang="zh-Hans" lines={2} {...field('zhDefinition')} />
      <Choice
        label={say('glossary_domain')}
        options={[
          { value: '' as const, label: say('term_no_domain') },
          ...DOMAINS.map((value) => ({ value, label: say(domainKey(value)) })),
        ]}
        value={fields.domain}
        onChoose={(domain) => setFields((before) => ({ ...before, domain }))}
      />
      <TextField label={say('term_source')} hint={say('term_source_hint')} {...field('sourceTitle')} />
      <TextField label={say('term_source_url')} {...field('sourceUrl')} />
      <Switch on={fields.onlyNearAi} onSwitch={(onlyNearAi) => setFields((before) => ({ ...before, onlyNearAi }))}>
        {say('term_only_near_ai')}
      </Switch>
      {problems.includes('too-long') && (
        <p className="text-field-problem" role="alert">
          {say(problemKey('too-long'))}
        </p>
      )}
      <p className="term-editor-buttons">
        <button type="submit" className="button button-main">
          {say('term_save')}
        </button>
        <Button onClick={onCancel}>{say('term_cancel')}</Button>
      </p>
    </form>
  );
}

function problemKey(problem: TermProblem): WordKey {
  return `term_problem_${problem.replaceAll('-', '_')}` as WordKey;
}
