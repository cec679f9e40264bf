import { useState } from 'react';
import { answer, api } from '../../api/client';
import { useDeed } from '../../api/use-deed';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { toast } from '../../ui/toast';
import { ConfirmSheet } from '../confirm-sheet';
import { useResident } from '../use-resident';
import type { SessionState } from './session-state';
import { SignUp } from './sign-up';
import { useRefreshSessions } from './use-refresh-sessions';
import type { Session } from './use-sessions';

interface SessionDeedsProps {
  session: Session;
  state: SessionState;
}

export function SessionDeeds({ session, state }: SessionDeedsProps) {
  if (state === 'open') return <SignUp session={session} />;
  if (state === 'signed_up') return <SignedUp session={session} />;
  return (
    <div className="stack">
      <Notice kind={state === 'attending' || state === 'left' ? 'leaf' : 'plate'}>
        {stateWords[state]()}
      </Notice>
      {state === 'running' ? (
        <Button icon="qr" href="/member-code">
          {m.resident_show_member_code()}
        </Button>
      ) : (
        <Button kind="quiet" href={state === 'left' ? '/history' : '/activities'}>
          {state === 'left' ? m.resident_all_entries() : m.resident_other_sessions()}
        </Button>
      )}
    </div>
  );
}

const stateWords: Record<Exclude<SessionState, 'open' | 'signed_up'>, () => string> = {
  cancelled: m.resident_session_cancelled_say,
  left: m.resident_left_say,
  attending: m.resident_attended_say,
  over: m.resident_session_over_say,
  running: m.resident_session_running_say,
  full: m.resident_session_full_say,
};

function SignedUp({ session }: { session: Session }) {
  const { communityId } = useResident();
  const refresh = useRefreshSessions();
  const [asking, setAsking] = useState(false);
  const deed = useDeed(
    (sessionId: string, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/sessions/{sessionId}/signups/cancellation', {
          params: { path: { communityId, sessionId } },
          body: { requestId },
        }),
      ),
    () => {
      setAsking(false);
      toast(m.resident_given_back());
      void refresh();
    },
  );
  const calendar = `/api/communities/${communityId}/sessions.ics?sessionId=${session.id}`;
  return (
    <div className="stack">
      <Notice kind="leaf" title={m.resident_signed_up_say()} announce>
        {m.resident_signed_up_how()}
      </Notice>
      <div className="actions">
        <Button kind="quiet" icon="calendar" href={calendar}>
          {m.resident_add_to_calendar()}
        </Button>
        <Button kind="text" onClick={() => setAsking(true)}>
          {m.resident_give_back()}
        </Button>
      </div>
      {asking ? (
        <ConfirmSheet
          title={m.resident_give_back_ask()}
          deed={m.resident_give_back_do()}
          busy={deed.busy}
          error={deed.error}
          onDo={() => deed.start(session.id)}
          onClose={() => setAsking(false)}
        >
          {m.resident_give_back_why()}
        </ConfirmSheet>
      ) : null}
    </div>
  );
}
