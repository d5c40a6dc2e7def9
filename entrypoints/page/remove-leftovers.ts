import { shadowHeldBy } from '../../utils/page/safe-dom';

/**
 * Removes what a version of ours before an update was showing in this page: its scripts may be gone (in Firefox they are)
 * and its card would stay for ever.
 */
export function removeLeftovers(): void {
  for (const child of [...document.documentElement.children]) {
    const isHost = child instanceof HTMLElement && child.popover === 'manual';
    if (isHost && shadowHeldBy(child)?.querySelector('.placed, .toast')) child.remove();
  }
}
