import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '../../api/client';
import { useDeed } from '../../api/use-deed';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { TopBar } from '../../ui/top-bar';
import { ConfirmSheet } from '../confirm-sheet';
import { useResident } from '../use-resident';

/** For a lost phone: the code it could still draw is worth nothing from this moment. */
export function RenewPage() {
  const { communityId } = useResident();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [renewed, setRenewed] = useState(false);
  const deed = useDeed(
    (_nothing: undefined, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/me/member-key', {
          params: { path: { communityId } },
          body: { requestId },
        }),
      ),
    () => {
      setAsking(false);
      setRenewed(true);
      void client.invalidateQueries({ queryKey: ['member-key'] });
    },
  );
  return (
    <Page
      title={m.resident_renew_do()}
      top={<TopBar title={m.resident_renew_do()} back={{ href: '/mine' }} />}
      fill
    >
      <div className="stack">
        <p>{m.resident_renew_why()}</p>
        <p>{m.resident_renew_devices()}</p>
        {renewed ? (
          <Notice kind="leaf" announce>
            {m.resident_renewed()}
          </Notice>
        ) : null}
      </div>
      <div className="push actions">
        {renewed ? (
          <Button icon="qr" href="/member-code">
            {m.resident_show_member_code()}
          </Button>
        ) : (
          <Button onClick={() => setAsking(true)}>{m.resident_renew_do()}</Button>
        )}
        <Button kind="text" href="/mine/devices">
          {m.resident_devices()}
        </Button>
      </div>
      {asking ? (
        <ConfirmSheet
          title={m.resident_renew_ask()}
          deed={m.resident_renew_do()}
          kind="stop"
          busy={deed.busy}
          error={deed.error}
          onDo={() => deed.start(undefined)}
          onClose={() => setAsking(false)}
        >
          {m.resident_renew_why()}
        </ConfirmSheet>
      ) : null}
    </Page>
  );
}
