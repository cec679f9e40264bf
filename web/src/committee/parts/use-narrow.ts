import { useSyncExternalStore } from 'react';

const query = '(max-width: 760px)';

/** Where a table would not fit: phones, and tablets held upright in elder mode's sizes. */
export function useNarrow(): boolean {
  return useSyncExternalStore(listen, () => window.matchMedia(query).matches);
}

function listen(listener: () => void): () => void {
  const media = window.matchMedia(query);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}
