import { useEffect } from 'react';

interface Sentinel {
  release(): Promise<void>;
}

interface WakeLock {
  request(kind: 'screen'): Promise<Sentinel>;
}

/** A code held out to be scanned must not go dark. Phones that cannot do this simply may. */
export function useWakeLock(): void {
  useEffect(() => {
    const lock = (navigator as { wakeLock?: WakeLock }).wakeLock;
    let held: Sentinel | undefined;
    let left = false;
    const hold = () => {
      if (document.visibilityState !== 'visible') return;
      lock?.request('screen').then(
        (sentinel) => {
          held = sentinel;
          if (left) void sentinel.release().catch(() => undefined);
        },
        () => undefined,
      );
    };
    hold();
    document.addEventListener('visibilitychange', hold);
    return () => {
      left = true;
      document.removeEventListener('visibilitychange', hold);
      held?.release().catch(() => undefined);
    };
  }, []);
}
