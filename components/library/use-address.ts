import { useCallback, useEffect, useMemo, useState } from 'react';
import { readAddress, writeAddress, type LibraryAddress } from '../../utils/search/library-address';

/** Where the reader is in the library, and the way back. */
export type AddressState = {
  address: LibraryAddress;
  go: (address: LibraryAddress) => void;
  /** To the place before, or to the glossary's list where this window was opened at an entry. */
  goBack: () => void;
};

/** Follows the part of the address after `#`; scrolls to the top on a new place and back to where the reader was on an old one. */
export function useAddress(): AddressState {
  const [trail, setTrail] = useState<readonly string[]>(() => [location.hash]);
  const hash = trail.at(-1) ?? '';
  useEffect(() => {
    const controller = new AbortController();
    const scrolled = new Map<string, number>();
    let left = location.hash;
    // A browser restores the scroll position before React has put the old place back, so it is done here.
    history.scrollRestoration = 'manual';
    window.addEventListener('scroll', () => scrolled.set(left, window.scrollY), { signal: controller.signal, passive: true });
    window.addEventListener(
      'hashchange',
      () => {
        const now = location.hash;
        left = now;
        setTrail((before) => (before.at(-2) === now ? before.slice(0, -1) : [...before, now]));
        const top = scrolled.get(now) ?? 0;
        requestAnimationFrame(() => window.scrollTo(0, top));
      },
      { signal: controller.signal },
    );
    return () => controller.abort();
  }, []);

  const address = useMemo(() => readAddress(hash), [hash]);
  const go = useCallback((next: LibraryAddress) => {
    location.hash = writeAddress(next);
  }, []);
  const isFirst = trail.length < 2;
  const goBack = useCallback(() => {
    if (isFirst) location.hash = writeAddress({ section: 'glossary' });
    else history.back();
  }, [isFirst]);
  return { address, go, goBack };
}
