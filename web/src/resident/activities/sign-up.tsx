import { useState } from 'react';
import { answer, api } from '../../api/client';
import { ApiRefusal, wordsOf } from '../../api/refusal';
import { useDeed } from '../../api/use-deed';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { CheckBox } from '../../ui/check-box';
import { Notice } from '../../ui/notice';
import { useResident } from '../use-resident';
import { useRefreshSessions } from './use-refresh-sessions';
import type { Session } from './use-sessions';

/** Where there is a risk, its words are agreed to first; they go along as they were read. */
export function SignUp({ session }: { session: Session }) {
  const { communityId } = useResident();
  const refresh = useRefreshSessions();
  const risky = session.riskLevel !== 'none';
  const [agreed, setAgreed] = useState('');
  const deed = useDeed(
    async (agreedRiskText: string | undefined, requestId) => {
      const params = { path: { communityId, sessionId: session.id } };
      const call = api.POST('/api/communities/{communityId}/sessions/{sessionId}/signups', {
        params,
        body: { requestId, agreedRiskText },
      });
      try {
        await answer(call);
      } catch (error) {
        // The place may have gone or be one's own already: the page shows how things stand.
        await refresh();
        const own = error instanceof ApiRefusal && error.code === 'activities/already_signed_up';
        if (!own) throw error;
      }
    },
    () => void refresh(),
  );
  const unread = risky && agreed !== session.riskText;
  return (
    <div className="stack">
      {deed.error ? <Refused error={deed.error} /> : null}
      {risky ? (
        <CheckBox
          checked={!unread}
          onChange={(checked) => setAgreed(checked ? session.riskText : '')}
        >
          {m.resident_risk_read()}
        </CheckBox>
      ) : null}
      <Button
        busy={deed.busy}
        disabledBecause={unread ? m.resident_risk_unread() : undefined}
        onClick={() => deed.start(risky ? session.riskText : undefined)}
      >
        {m.resident_sign_up()}
      </Button>
    </div>
  );
}

/** Why not, and where a guardian's consent is missing the way to it. */
function Refused({ error }: { error: unknown }) {
  const lacksConsent = error instanceof ApiRefusal && error.code === 'safety/needs_consent';
  return (
    <>
      <Notice kind="stop" announce>
        {wordsOf(error)}
      </Notice>
      {lacksConsent ? (
        <Button kind="quiet" icon="people" href="/mine/consents">
          {m.resident_consents()}
        </Button>
      ) : null}
    </>
  );
}
