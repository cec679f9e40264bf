import { type FormEvent, useState } from 'react';
import { answer, api } from '../api/client';
import type { Me } from '../api/me';
import { wordsOf } from '../api/refusal';
import { useDeed } from '../api/use-deed';
import { m } from '../i18n/paraglide/messages';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { EnrolStep } from './enrol-step';
import { provePasskey } from './passkeys';
import { SignInFrame } from './sign-in-frame';
import { SixDigits } from './six-digits';

interface SecondFactorStepProps {
  me: Me;
  onProven: (me: Me) => void;
}

/** Staff confirm who they are once more; the first time they choose how. */
export function SecondFactorStep({ me, onProven }: SecondFactorStepProps) {
  if (me.secondFactor === 'to_enrol') return <EnrolStep onProven={onProven} />;
  return <ProveStep me={me} onProven={onProven} />;
}

function ProveStep({ me, onProven }: SecondFactorStepProps) {
  const [code, setCode] = useState('');
  const totp = useDeed(
    (typed: string) => answer(api.POST('/api/sign-in/totp', { body: { code: typed } })),
    onProven,
  );
  const passkey = useDeed(() => provePasskey(), onProven);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (/^\d{6}$/.test(code)) totp.start(code);
  };
  return (
    <SignInFrame title={m.sign_in_second_title()} lead={m.sign_in_second_why()}>
      {me.passkeyCount > 0 ? (
        <div className="sign-in__form">
          {passkey.error ? <Notice kind="stop">{wordsOf(passkey.error)}</Notice> : null}
          <Button
            kind={me.hasTotp ? 'quiet' : 'main'}
            busy={passkey.busy}
            onClick={() => passkey.start(undefined)}
          >
            {m.sign_in_passkey()}
          </Button>
        </div>
      ) : null}
      {me.hasTotp ? (
        <form className="sign-in__form" onSubmit={submit} noValidate>
          <SixDigits
            label={m.sign_in_totp()}
            help={m.sign_in_totp_help()}
            value={code}
            onChange={setCode}
            error={totp.error}
          />
          <Button type="submit" busy={totp.busy}>
            {m.sign_in_confirm()}
          </Button>
        </form>
      ) : null}
    </SignInFrame>
  );
}
