import { type FormEvent, useState } from 'react';
import { answer, api } from '../api/client';
import type { Me } from '../api/me';
import { wordsOf } from '../api/refusal';
import { useDeed } from '../api/use-deed';
import { m } from '../i18n/paraglide/messages';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { QrCode } from '../ui/qr-code';
import { addPasskey } from './passkeys';
import { SignInFrame } from './sign-in-frame';
import { SixDigits } from './six-digits';

interface Secret {
  secret: string;
  otpauthUri: string;
}

/** The first second factor of a person: this device's own lock, or an authenticator. */
export function EnrolStep({ onProven }: { onProven: (me: Me) => void }) {
  const [secret, setSecret] = useState<Secret | null>(null);
  const passkey = useDeed(() => addPasskey(), onProven);
  const totp = useDeed(() => answer(api.POST('/api/me/totp')), setSecret);
  if (secret) return <NewAuthenticator secret={secret} onProven={onProven} />;
  const error = passkey.error ?? totp.error;
  return (
    <SignInFrame title={m.sign_in_enrol_title()} lead={m.sign_in_enrol_why()}>
      <div className="sign-in__form actions">
        {error ? (
          <Notice kind="stop" announce>
            {wordsOf(error)}
          </Notice>
        ) : null}
        <Button busy={passkey.busy} onClick={() => passkey.start(undefined)}>
          {m.sign_in_enrol_passkey()}
        </Button>
        <Button kind="quiet" busy={totp.busy} onClick={() => totp.start(undefined)}>
          {m.sign_in_enrol_totp()}
        </Button>
      </div>
    </SignInFrame>
  );
}

function NewAuthenticator({ secret, onProven }: { secret: Secret; onProven: (me: Me) => void }) {
  const [code, setCode] = useState('');
  const confirm = useDeed(
    (typed: string) => answer(api.POST('/api/me/totp/confirmation', { body: { code: typed } })),
    onProven,
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (/^\d{6}$/.test(code)) confirm.start(code);
  };
  return (
    <SignInFrame title={m.sign_in_enrol_title()} lead={m.sign_in_enrol_scan()}>
      <form className="sign-in__form" onSubmit={submit} noValidate>
        <QrCode text={secret.otpauthUri} label={m.sign_in_enrol_picture()} size="m" />
        <p className="sign-in__secret">{m.sign_in_enrol_secret({ secret: secret.secret })}</p>
        <SixDigits
          label={m.sign_in_enrol_first()}
          value={code}
          onChange={setCode}
          error={confirm.error}
        />
        <Button type="submit" busy={confirm.busy}>
          {m.sign_in_confirm()}
        </Button>
      </form>
    </SignInFrame>
  );
}
