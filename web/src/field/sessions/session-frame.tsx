import type { ReactNode } from 'react';
import { wordsOf } from '../../api/refusal';
import { m } from '../../i18n/paraglide/messages';
import { Page } from '../../ui/page';
import { Skeleton } from '../../ui/skeleton';
import { TopBar } from '../../ui/top-bar';
import { Trouble } from '../../ui/trouble';
import { type FieldSession, useSession } from './use-session';

interface SessionFrameProps {
  sessionId: string;
  title: string;
  children: (session: FieldSession) => ReactNode;
}

/** What every page of a session does until its session is known. */
export function SessionFrame({ sessionId, title, children }: SessionFrameProps) {
  const session = useSession(sessionId);
  if (session.data) return <>{children(session.data)}</>;
  return (
    <Page title={title} top={<TopBar title={title} back={{ href: '/' }} />}>
      {session.error ? (
        <Trouble
          title={m.field_session_trouble()}
          why={wordsOf(session.error)}
          onTryAgain={() => void session.refetch()}
        />
      ) : (
        <Skeleton />
      )}
    </Page>
  );
}
