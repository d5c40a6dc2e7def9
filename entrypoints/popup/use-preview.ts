import { useEffect, useState } from 'react';
import type { CitationPreview } from '../../components/popup/PopupSource';
import type { CitationStyleId } from '../../utils/citation/citation-style';
import type { CslItem } from '../../utils/citation/csl-item';
import { send } from '../../utils/messaging/send';

/** The citation of a page in a style, made anew when either changes; the last one stays until the next is there. */
export function usePreview(source: CslItem | undefined, style: CitationStyleId): CitationPreview {
  const [preview, setPreview] = useState<CitationPreview>({});
  const json = source && JSON.stringify(source); // each reading of the tab gives a new but equal object
  useEffect(() => {
    if (json === undefined) return;
    let isCurrent = true;
    void send('citation.render', { subject: { quotation: '', source: JSON.parse(json) as CslItem }, style }).then((reply) => {
      if (isCurrent) setPreview(reply.ok ? { plain: reply.value.plain } : { problem: reply.code });
    });
    return () => {
      isCurrent = false;
    };
  }, [json, style]);
  return preview;
}
