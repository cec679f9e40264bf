import type { LiveEvent } from '@linli/contract/reports';

interface LiveOptions {
  communityId: string;
  onEvent: (event: LiveEvent) => void;
  /** Something may have been missed (reconnect, waking up): read again what is on the page. */
  onRefresh: () => void;
}

const retryMs = [1_000, 2_000, 5_000, 15_000, 30_000];
/** Dead lines look alive to the browser; the server says something every 20 s. */
const hiddenGraceMs = 30_000;

/**
 * Follows the community's event stream while the page is looked at. Hidden for a while it lets go,
 * to spare the battery; on return it connects and reads again. Returns how to stop.
 */
export function followLive(options: LiveOptions): () => void {
  let source: EventSource | undefined;
  let timer = 0;
  let failures = 0;
  let opened = false;

  const connect = () => {
    window.clearTimeout(timer);
    if (source || typeof EventSource === 'undefined') return;
    const fresh = new EventSource(`/api/communities/${options.communityId}/live`);
    source = fresh;
    fresh.addEventListener('ready', () => {
      // A first connection at once follows a fresh read of the page; others may have missed
      // something.
      if (opened || failures > 0) options.onRefresh();
      failures = 0;
      opened = true;
    });
    fresh.addEventListener('refresh', () => options.onRefresh());
    fresh.onmessage = (message) => options.onEvent(JSON.parse(message.data) as LiveEvent);
    fresh.onerror = () => {
      letGo();
      failures += 1;
      const wait = retryMs[Math.min(failures, retryMs.length) - 1] ?? 30_000;
      timer = window.setTimeout(connect, wait + spread(wait));
    };
  };
  const letGo = () => {
    source?.close();
    source = undefined;
  };
  const look = () => {
    window.clearTimeout(timer);
    if (document.visibilityState === 'visible') connect();
    else timer = window.setTimeout(letGo, hiddenGraceMs);
  };

  connect();
  document.addEventListener('visibilitychange', look);
  window.addEventListener('online', connect);
  return () => {
    document.removeEventListener('visibilitychange', look);
    window.removeEventListener('online', connect);
    window.clearTimeout(timer);
    letGo();
  };
}

/** A thousand phones must not come back in the same instant after a restart of the server. */
function spread(wait: number): number {
  const [dice = 0] = crypto.getRandomValues(new Uint16Array(1));
  return (dice / 0xffff) * wait;
}
