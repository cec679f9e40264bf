import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { Redirect, useLocation } from 'wouter';
import { useMe, useMembership } from '../../api/me';
import { ApiRefusal, wordsOf } from '../../api/refusal';
import { m } from '../../i18n/paraglide/messages';
import { lacksSecondFactor } from '../../sign-in/sign-in-page';
import { Skeleton } from '../../ui/skeleton';
import { Trouble } from '../../ui/trouble';
import { ConsoleShell } from './console-shell';
import { placesOf } from './navigation';
import { NoSeatPage } from './no-seat-page';
import { secondFactorPath } from './second-factor-path';

/** Lets in who has a place here, once they have proven who they are. */
export function SeatGate({ children }: { children: ReactNode }) {
  const { me, error, refetch } = useMe();
  const membership = useMembership();
  const [path] = useLocation();
  useFactorLead();
  if (!me) {
    return (
      <main className="desk">
        {error ? (
          <Trouble
            title={m.ui_trouble_title()}
            why={wordsOf(error)}
            onTryAgain={() => void refetch()}
            home={false}
          />
        ) : (
          <Skeleton />
        )}
      </main>
    );
  }
  if (!membership || placesOf(membership.roles).length === 0) return <NoSeatPage me={me} />;
  if (lacksSecondFactor(me)) return <Redirect to={secondFactorPath(path)} replace />;
  return <ConsoleShell>{children}</ConsoleShell>;
}

/** The server may ask for the second factor at any read: it is proven, and the page comes back. */
function useFactorLead(): void {
  const client = useQueryClient();
  const [path, go] = useLocation();
  useEffect(
    () =>
      client.getQueryCache().subscribe((event) => {
        const error = event.query.state.error;
        if (event.type !== 'updated' || event.action.type !== 'error') return;
        if (!(error instanceof ApiRefusal) || error.code !== 'access/second_factor_needed') return;
        void client.invalidateQueries({ queryKey: ['me'] });
        go(secondFactorPath(path), { replace: true });
      }),
    [client, path, go],
  );
}
