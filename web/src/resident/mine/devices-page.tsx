import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { wordsOf } from '../../api/refusal';
import { useDeed } from '../../api/use-deed';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { formatMoment } from '../../ui/format';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { Tag } from '../../ui/tag';
import { toast } from '../../ui/toast';
import { TopBar } from '../../ui/top-bar';
import { AnswerGate } from '../answer-gate';

type SignIn = AnswerOf<'/api/me/sign-ins'>['signIns'][number];

/** Where one is signed in, and the way to end it from afar. */
export function DevicesPage() {
  const client = useQueryClient();
  const query = useQuery({
    queryKey: ['sign-ins'],
    queryFn: () => answer(api.GET('/api/me/sign-ins')),
  });
  const deed = useDeed(
    (signInId: string) =>
      answer(api.DELETE('/api/me/sign-ins/{signInId}', { params: { path: { signInId } } })),
    () => {
      toast(m.resident_signed_out_device());
      void client.invalidateQueries({ queryKey: ['sign-ins'] });
    },
  );
  return (
    <Page
      title={m.resident_devices()}
      top={<TopBar title={m.resident_devices()} back={{ href: '/mine' }} />}
    >
      <p className="note pb-3">{m.resident_devices_why()}</p>
      {deed.error ? (
        <div className="pb-3">
          <Notice kind="stop" announce>
            {wordsOf(deed.error)}
          </Notice>
        </div>
      ) : null}
      <AnswerGate query={query}>
        {({ signIns }) => (
          <ul className="stack">
            {signIns.map((signIn) => (
              <DeviceCell
                key={signIn.id}
                signIn={signIn}
                busy={deed.busy}
                onSignOut={() => deed.start(signIn.id)}
              />
            ))}
          </ul>
        )}
      </AnswerGate>
    </Page>
  );
}

interface DeviceCellProps {
  signIn: SignIn;
  busy: boolean;
  onSignOut: () => void;
}

function DeviceCell({ signIn, busy, onSignOut }: DeviceCellProps) {
  return (
    <li className="card stack-s">
      <div>
        <p className="strong">{signIn.deviceName || m.resident_unknown_device()}</p>
        <p className="note">{m.resident_last_seen({ time: formatMoment(signIn.lastSeenAt) })}</p>
      </div>
      {signIn.current ? (
        <Tag tone="leaf" icon="check">
          {m.resident_this_device()}
        </Tag>
      ) : (
        <Button kind="line" busy={busy} onClick={onSignOut}>
          {m.resident_sign_out_device()}
        </Button>
      )}
    </li>
  );
}
