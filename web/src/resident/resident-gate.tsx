import { lazy, type ReactNode, Suspense, useMemo } from 'react';
import { Redirect, useLocation } from 'wouter';
import { useMe, useMembership } from '../api/me';
import { wordsOf } from '../api/refusal';
import { m } from '../i18n/paraglide/messages';
import { Page } from '../ui/page';
import { Skeleton } from '../ui/skeleton';
import { TopBar } from '../ui/top-bar';
import { Trouble } from '../ui/trouble';
import { actFor, ownPaths } from './acting/acting-for';
import { ResidentContext, residentOf } from './use-resident';

/** After the first page has been drawn: nobody waits for it, and it lies over every page. */
const BehindPages = lazy(async () => ({
  default: (await import('./live/behind-pages')).BehindPages,
}));

/** Only who acts for somebody needs it. */
const ActingBanner = lazy(async () => ({
  default: (await import('./acting/acting-banner')).ActingBanner,
}));

interface ResidentGateProps {
  openPaths: readonly string[];
  children: ReactNode;
}

/** Opens the pages to a resident of a community; a newcomer is led to join one first. */
export function ResidentGate({ openPaths, children }: ResidentGateProps) {
  const [path] = useLocation();
  const { me, error, refetch, signedOut } = useMe();
  const membership = useMembership();
  const resident = useMemo(() => (me ? residentOf(me, membership) : null), [me, membership]);
  if (openPaths.some((open) => path === open)) return children;
  if (resident?.acting && ownPaths.test(path)) return <Redirect to="/mine" replace />;
  if (resident) {
    return (
      <ResidentContext.Provider value={resident}>
        {resident.acting ? (
          <Suspense fallback={null}>
            <ActingBanner name={resident.acting.name} onStop={() => actFor(null)} />
          </Suspense>
        ) : null}
        {children}
        <Suspense fallback={null}>
          <BehindPages />
        </Suspense>
      </ResidentContext.Provider>
    );
  }
  if (me) return <Redirect to="/join" replace />;
  return (
    <Page title={m.resident_tab_home()} top={<TopBar brand={{ name: m.ui_product() }} />}>
      {error && !signedOut ? (
        <Trouble
          title={m.ui_trouble_title()}
          why={wordsOf(error)}
          onTryAgain={() => void refetch()}
          home={false}
        />
      ) : (
        <Skeleton />
      )}
    </Page>
  );
}
