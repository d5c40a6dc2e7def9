import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { CITATION_STYLES, type CitationStyleId } from '../../utils/citation/citation-style';
import type { Claim } from '../../utils/claim/claim';
import { passageLink } from '../../utils/search/text-fragment';
import { Button } from '../base/Button';
import { NoteEditor } from '../base/NoteEditor';
import { StyleList } from '../base/StyleList';
import { Swatches } from '../base/Swatches';
import type { ClaimActions } from './use-claim-actions';
import { useWords } from '../words';

type Props = { claim: Claim; style: CitationStyleId | undefined; actions: ClaimActions };
type Drawer = 'styles' | 'colour' | 'note';

const EXCERPT = 60; // UTF-16 units: enough to tell one group of buttons from the next

/** What can be done with a saved passage; styles, colours and the note open below the buttons, one at a time. */
export function ClaimTools({ claim, style, actions }: Props) {
  const { say } = useWords();
  const id = useId();
  const [drawer, setDrawer] = useState<Drawer>();
  const buttons = useRef<HTMLDivElement>(null);
  const link = passageLink(claim);
  const styleLabel = CITATION_STYLES.find((candidate) => candidate.id === style)?.label;

  const opener = (name: Drawer) => ({
    'data-drawer': name,
    'aria-expanded': drawer === name,
    'aria-controls': drawer === name ? id : undefined,
    onClick: () => setDrawer(drawer === name ? undefined : name),
  });
  const close = () => {
    buttons.current?.querySelector<HTMLElement>(`[data-drawer="${drawer}"]`)?.focus(); // what had the focus goes away
    setDrawer(undefined);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || drawer === undefined) return;
    event.stopPropagation();
    close();
  };

  return (
    <div className="claim-tools" onKeyDown={onKeyDown}>
      <div
        ref={buttons}
        className="claim-tools-row"
        role="group"
        aria-label={say('library_actions_for', [claim.quotation.slice(0, EXCERPT)])}
      >
        {link && (
          <a className="button button-quiet" href={link} target="_blank" rel="noreferrer">
            {say('library_open_passage')}
          </a>
        )}
        <span className="claim-tools-split">
          <Button look="quiet" title={styleLabel} onClick={() => actions.copy(claim.id)}>
            {say('common_copy_citation')}
          </Button>
          <Button look="icon" aria-label={say('library_other_style')} title={say('library_other_style')} {...opener('styles')}>
            <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
              <path d="m3 6 5 5 5-5" fill="none" stroke="currentColor" strokeWidth="2" />
            </svg>
          </Button>
        </span>
        <Button look="quiet" {...opener('note')}>
          {say(claim.note || claim.tags.length > 0 ? 'common_edit_note' : 'common_add_note')}
        </Button>
        <Button look="quiet" {...opener('colour')}>
          {say('common_colour')}
          <span className="visually-hidden"> {say(`colour_${claim.colour}`)}</span>
        </Button>
        <Button look="quiet" onClick={() => actions.remove(claim.id)}>
          {say('common_delete')}
        </Button>
      </div>
      {drawer && (
        <div id={id} className="claim-tools-drawer">
          {drawer === 'styles' && (
            <StyleList
              value={style}
              onChoose={(chosen) => {
                actions.copy(claim.id, chosen);
                close();
              }}
            />
          )}
          {drawer === 'colour' && <Swatches value={claim.colour} onChoose={(colour) => actions.recolour(claim.id, colour)} />}
          {drawer === 'note' && (
            <NoteEditor
              claimId={claim.id}
              note={claim.note}
              tags={claim.tags}
              autoFocus
              onSave={(note, tags) => {
                actions.annotate(claim.id, note, tags);
                close();
              }}
              onCancel={close}
            />
          )}
        </div>
      )}
    </div>
  );
}
