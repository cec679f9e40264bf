import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { answer, api } from '../../api/client';
import { wordsOf } from '../../api/refusal';
import { useDeed } from '../../api/use-deed';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { Sheet } from '../../ui/sheet';
import { toast } from '../../ui/toast';
import { waitingOf } from '../queue/field-queue';
import { useScanDeeds } from '../queue/scan-queue';
import type { FieldSession } from '../sessions/use-session';

/** Ends the session now; asked once more, because nobody can open it again. */
export function CloseSession({ session }: { session: FieldSession }) {
  const client = useQueryClient();
  const [, go] = useLocation();
  const [asked, setAsked] = useState(false);
  const deeds = useScanDeeds();
  const waiting = waitingOf(deeds).filter((deed) => deed.body.sessionId === session.id).length;
  const path = { communityId: session.communityId, sessionId: session.id };
  const close = useDeed(
    (_: undefined, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/sessions/{sessionId}/closing', {
          params: { path },
          body: { requestId },
        }),
      ),
    ({ closedCount }) => {
      void client.invalidateQueries({ queryKey: ['field'] });
      toast(m.field_closed({ count: closedCount }));
      go('/');
    },
  );
  return (
    <>
      <Button kind="stop" onClick={() => setAsked(true)}>
        {m.field_close()}
      </Button>
      {asked ? (
        <Sheet title={m.field_close_title()} onClose={() => setAsked(false)}>
          <div className="stack">
            <p>{m.field_close_why({ title: session.title })}</p>
            {waiting > 0 ? (
              <Notice icon="clock">{m.field_close_waiting({ count: waiting })}</Notice>
            ) : null}
            {close.error ? (
              <Notice kind="stop" announce>
                {wordsOf(close.error)}
              </Notice>
            ) : null}
            <div className="actions">
              <Button kind="stop" busy={close.busy} onClick={() => close.start(undefined)}>
                {m.field_close_yes()}
              </Button>
              <Button kind="text" onClick={() => setAsked(false)}>
                {m.field_close_no()}
              </Button>
            </div>
          </div>
        </Sheet>
      ) : null}
    </>
  );
}
