/**
 * Registers the face's own service worker: an enhancement, for opening without a network. A new
 * version waits in the background and is put in place at the next opening, in the first moment,
 * never under somebody's hands.
 */
export function installApp(base: string): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const openedAt = performance.now();
  window.addEventListener('load', () => {
    navigator.serviceWorker
      .register(`${base}sw.js`, { scope: base })
      .then(({ waiting }) => {
        const early = performance.now() - openedAt < patienceMs;
        if (waiting && early) putInPlace(waiting);
      })
      .catch(() => undefined);
  });
}

/** Later than this somebody may be reading or typing already. */
const patienceMs = 2_500;

function putInPlace(waiting: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), {
    once: true,
  });
  waiting.postMessage({ type: 'SKIP_WAITING' });
}
