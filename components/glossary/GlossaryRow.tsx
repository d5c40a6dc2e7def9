import type { ReactNode } from 'react';
import { type GlossarySummary, OWN_GLOSSARY } from '../../utils/glossary/reader-glossary';
import { Button } from '../base/Button';
import { formatDay } from '../base/format-day';
import { Switch } from '../base/Switch';
import { useWords } from '../words';

type Props = {
  glossary: GlossarySummary;
  onChange: (change: Partial<Pick<GlossarySummary, 'marked' | 'everywhere'>>) => void;
  onRemove: () => void;
  /** The ways to take it along. */
  children: ReactNode;
};

/** One of the reader's glossaries, with what it may do on pages. */
export function GlossaryRow({ glossary, onChange, onRemove, children }: Props) {
  const { say, count, language } = useWords();
  const name = glossary.name || say('glossary_own_terms');
  return (
    <li className="glossary-row" aria-label={name}>
      <h4>{name}</h4>
      <p className="glossaries-soft">
        {[
          count('glossary_terms', glossary.count),
          glossary.credit,
          say('glossaries_since', [formatDay(glossary.modified, language)]),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <Switch on={glossary.marked} onSwitch={(marked) => onChange({ marked })}>
        {say('glossaries_marked')}
      </Switch>
      <Switch on={glossary.everywhere} disabled={!glossary.marked} onSwitch={(everywhere) => onChange({ everywhere })}>
        {say('glossaries_everywhere')}
      </Switch>
      {children}
      {glossary.id !== OWN_GLOSSARY && (
        <Button look="quiet" onClick={onRemove}>
          {say('glossaries_remove')}
        </Button>
      )}
    </li>
  );
}
