import { type RefObject, useEffect, useRef, useState } from 'react';

/** How wide a chart may be: drawn in real pixels, its words keep their size on every screen. */
export function useWidth<Element extends HTMLElement>(
  first: number,
): [RefObject<Element | null>, number] {
  const box = useRef<Element>(null);
  const [width, setWidth] = useState(first);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setWidth(Math.round(entry.contentRect.width));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [box, width];
}
