import { useEffect } from 'react';
import { type Known, lastKnown, rememberKnown } from './last-known';

/**
 * The figure to show: the fresh one while the read succeeds, else the last one this phone was told,
 * with `seenAt` to say when. null only where this phone never knew it.
 */
export function useLastKnown<Value>(
  key: string,
  fresh: Value | undefined,
): (Known<Value> & { stale: boolean }) | null {
  useEffect(() => {
    if (fresh !== undefined) rememberKnown(key, fresh);
  }, [key, fresh]);
  if (fresh !== undefined) return { value: fresh, seenAt: '', stale: false };
  const known = lastKnown<Value>(key);
  return known ? { ...known, stale: true } : null;
}
