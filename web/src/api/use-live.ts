import type { LiveEvent } from '@linli/contract/reports';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { followLive } from './live-updates';

/**
 * Keeps a page live: the handler sees each event, and everything read of the community is read
 * again when events may have been missed. Without an event stream (old WebViews) it polls.
 */
export function useLive(communityId: string | undefined, onEvent: (event: LiveEvent) => void) {
  const client = useQueryClient();
  const handler = useRef(onEvent);
  handler.current = onEvent;
  useEffect(() => {
    if (communityId === undefined) return undefined;
    const onRefresh = () => void client.invalidateQueries();
    if (typeof EventSource === 'undefined') {
      const timer = window.setInterval(onRefresh, 20_000);
      return () => window.clearInterval(timer);
    }
    return followLive({ communityId, onRefresh, onEvent: (event) => handler.current(event) });
  }, [communityId, client]);
}
