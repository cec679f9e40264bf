import { useQueryClient } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../api/client';
import type { Me } from '../../api/me';
import { m } from '../../i18n/paraglide/messages';
import { addPasskey } from '../../sign-in/passkeys';
import { Button } from '../../ui/button';
import { Facts } from '../../ui/facts';
import { QrCode } from '../../ui/qr-code';
import { Tag } from '../../ui/tag';
import { toast } from '../../ui/toast';
import { DeedTrouble } from '../parts/deed-drawer';
import { Panel } from '../parts/panel';
import { useStaffDeed } from '../parts/use-staff-deed';

interface Secret {
  secret: string;
  otpauthUri: string;
}

/** The second lock: an authenticator's digits, or the lock of a device. */
export function SecondFactorPanel({ me }: { me: Me }) {
  const client = useQueryClient();
  const [secret, setSecret] = useState<Secret | null>(null);
  const know = (fresh: Me) => {
    client.setQueryData(['me'], fresh);
    toast(m.committee_factor_added());
    setSecret(null);
  };
  const totp = useStaffDeed(() => answer(api.POST('/api/me/totp')), setSecret);
  const passkey = useStaffDeed(() => addPasskey(), know);
  return (
    <Panel title={m.committee_factor()} padded>
      <p className="muted">{m.committee_factor_why()}</p>
      <Facts
        className="mt-3"
        facts={[
          {
            term: m.committee_totp(),
            what: (
              <Tag tone={me.hasTotp ? 'leaf' : undefined}>
                {me.hasTotp ? m.committee_has() : m.committee_has_not()}
              </Tag>
            ),
          },
          {
            term: m.committee_passkeys(),
            what: (
              <Tag tone={me.passkeyCount > 0 ? 'leaf' : undefined}>
                {me.passkeyCount > 0
                  ? m.committee_passkey_count({ count: me.passkeyCount })
                  : m.committee_has_not()}
              </Tag>
            ),
          },
        ]}
      />
      {secret ? <Authenticator secret={secret} onProven={know} /> : null}
      <DeedTrouble error={totp.error ?? passkey.error} />
      <div className="dialog-acts dialog-acts--left">
        {secret ? null : (
          <Button kind="quiet" block={false} busy={totp.busy} onClick={() => totp.start(undefined)}>
            {me.hasTotp ? m.committee_totp_renew() : m.committee_totp_add()}
          </Button>
        )}
        <Button
          kind="quiet"
          block={false}
          busy={passkey.busy}
          onClick={() => passkey.start(undefined)}
        >
          {m.committee_passkey_add()}
        </Button>
      </div>
    </Panel>
  );
}

/** Counts only once its first digits were right, so that nobody locks themself out. */
function Authenticator({ secret, onProven }: { secret: Secret; onProven: (me: Me) => void }) {
  const deed = useStaffDeed(
    ({ code }: { code: string }) =>
      answer(api.POST('/api/me/totp/confirmation', { body: { code: code.replace(/\D/g, '') } })),
    onProven,
  );
  return (
    <div className="authenticator">
      <QrCode text={secret.otpauthUri} label={m.committee_totp_picture()} size="m" />
      <p className="note mt-3">{m.committee_totp_scan()}</p>
      <p className="authenticator__secret">{secret.secret}</p>
      <Form<{ code: string }> layout="vertical" onFinish={deed.start}>
        <Form.Item
          name="code"
          label={m.committee_totp_first()}
          rules={[
            { required: true, pattern: /^\s*(?:\d\s*){6}$/, message: m.committee_totp_six() },
          ]}
        >
          <Input inputMode="numeric" autoComplete="one-time-code" maxLength={9} />
        </Form.Item>
        <DeedTrouble error={deed.error} />
        <Button type="submit" short busy={deed.busy}>
          {m.committee_totp_confirm()}
        </Button>
      </Form>
    </div>
  );
}
