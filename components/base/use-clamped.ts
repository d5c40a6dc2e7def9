import { useLayoutEffect, useState, type RefObject } from 'react';

/** Whether the text in `box` is taller than the box shows; followed as the window changes its width. */
export function useClamped(box: RefObject<HTMLElement | null>, isOpen: boolean): boolean {
  const [clamped, setClamped] = useState(false);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || isOpen) return; // open, nothing can be measured: what was true before stays
    const measure = () => setClamped(element.scrollHeight > element.clientHeight + 1); // 1 px: rounding
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box, isOpen]);
  return clamped;
}
