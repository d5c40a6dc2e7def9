import type { FormattedCitation } from '../../utils/citation/citation-style';

/**
 * Puts a citation on the clipboard, rich and plain. By `execCommand`, because `navigator.clipboard` wants a page that
 * has the focus, and this one is never seen; no page's copy listener hears it, for this is a document of our own.
 *
 * @returns false when the browser refused
 */
export function copyCitation({ html, plain }: FormattedCitation): boolean {
  let written = false;
  const write = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', plain);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    written = event.clipboardData !== null;
  };
  document.addEventListener('copy', write, { once: true });
  const copied = document.execCommand('copy');
  document.removeEventListener('copy', write);
  return copied && written;
}
