import { type ReactNode, useEffect } from 'react';
import { useLocation } from 'wouter';
import { useMe } from '../api/me';
import { wordsOf } from '../api/refusal';
import { m } from '../i18n/paraglide/messages';
import { Page } from '../ui/page';
import { Skeleton } from '../ui/skeleton';
import { TopBar } from '../ui/top-bar';
import { Trouble } from '../ui/trouble';
import { fieldQueue, setFieldOwner } from './queue/field-queue';
import { unlockSound } from './scan/signals';

interface FieldGateProps {
  openPaths: readonly string[];
  children: ReactNode;
}

/**
 * Opens the pages once it is known who stands there: a scan before that would belong to no
 * community. Whatever page is open, what waits on this phone goes out as soon as it can.
 */
export function FieldGate({ openPaths, children }: FieldGateProps) {
  const [path] = useLocation();
  const { me, error, signedOut, refetch } = useMe();
  // While drawing, not after: the first page already shows its own deeds.
  setFieldOwner(me?.person.id ?? null);
  useKeptQueue();
  if (me || openPaths.includes(path)) return children;
  return (
    <Page title={m.field_title()} top={<TopBar title={m.field_title()} />}>
      {error && !signedOut ? (
        <Trouble
          title={m.ui_trouble_title()}
          why={wordsOf(error)}
          onTryAgain={() => void refetch()}
          home={false}
        />
      ) : (
        <Skeleton lines={4} />
      )}
    </Page>
  );
}

function useKeptQueue(): void {
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
}
