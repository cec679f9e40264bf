import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { Router } from 'wouter';
import { useMe } from '../api/me';
import { createQueryClient } from '../api/query-client';
import { SignedInGate } from '../api/signed-in-gate';
import { Screens } from '../ui/screens';
import { Toasts } from '../ui/toast';
import { fieldQueue, setFieldOwner } from './queue/field-queue';
import { unlockSound } from './scan/signals';
import { openPaths, screens } from './screens';

const queryClient = createQueryClient('field');

export function FieldApp() {
  return (
    <QueryClientProvider client={queryClient}>
      <Router base="/field">
        <SignedInGate openPaths={openPaths}>
          <KeepQueue>
            <Screens screens={screens} />
          </KeepQueue>
        </SignedInGate>
        <Toasts />
      </Router>
    </QueryClientProvider>
  );
}

/** Whatever page is open, what waits on this phone goes out as soon as it can. */
function KeepQueue({ children }: { children: ReactNode }) {
  const { me } = useMe();
  // While drawing, not after: the first page already shows its own deeds.
  setFieldOwner(me?.person.id ?? null);
  useEffect(() => {
    // Asked so that a phone short of space does not clear what was written down.
    navigator.storage?.persist?.().catch(() => undefined);
    document.addEventListener('pointerdown', unlockSound, { passive: true });
    const stop = fieldQueue.start();
    return () => {
      document.removeEventListener('pointerdown', unlockSound);
      stop();
    };
  }, []);
  return children;
}
