import { useEffect, useState } from 'react';
import { Icon } from './icon';

const shownMs = 5000;
const listeners = new Set<(words: string) => void>();

/** Confirms in a few words what just worked. Anything that must be read is a Notice instead. */
export function toast(words: string): void {
  for (const listener of listeners) listener(words);
}

/** Once in each face's shell: the live region must be on the page before the words come. */
export function Toasts() {
  const [words, setWords] = useState<string | null>(null);
  useEffect(() => {
    listeners.add(setWords);
    return () => {
      listeners.delete(setWords);
    };
  }, []);
  useEffect(() => {
    if (words === null) return undefined;
    const timer = window.setTimeout(() => setWords(null), shownMs);
    return () => window.clearTimeout(timer);
  }, [words]);
  return (
    <div className="toasts" role="status">
      {words === null ? null : (
        <span className="toast">
          <Icon name="check" />
          {words}
        </span>
      )}
    </div>
  );
}
