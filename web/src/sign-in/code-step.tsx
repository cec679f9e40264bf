import { type FormEvent, useEffect, useState } from 'react';
import { answer, api } from '../api/client';
import type { Me } from '../api/me';
import { wordsOf } from '../api/refusal';
import { useDeed } from '../api/use-deed';
import { m } from '../i18n/paraglide/messages';
import { Button } from '../ui/button';
import { now } from '../ui/clock';
import { Field } from '../ui/field';
import { formatTime } from '../ui/format';
import { Notice } from '../ui/notice';
import { useRequestCode } from './phone-step';
import { SignInFrame } from './sign-in-frame';

export interface SentCode {
  retryAfterSeconds: number;
  demoCode?: string;
}

interface CodeStepProps {
  phone: string;
  sent: SentCode;
  onSent: (sent: SentCode) => void;
  onSignedIn: (me: Me) => void;
  onOtherPhone: () => void;
}

export function CodeStep({ phone, sent, onSent, onSignedIn, onOtherPhone }: CodeStepProps) {
  const [code, setCode] = useState(sent.demoCode ?? '');
  const [incomplete, setIncomplete] = useState(false);
  const verify = useDeed(
    (typed: string) => answer(api.POST('/api/sign-in', { body: { phone, code: typed } })),
    ({ me }) => onSignedIn(me),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const digits = code.replace(/\D/g, '');
    setIncomplete(digits.length !== 6);
    if (digits.length === 6) verify.start(digits);
  };
  const refused = verify.error ? wordsOf(verify.error) : undefined;
  const error = incomplete ? m.sign_in_code_incomplete() : refused;
  return (
    <SignInFrame title={m.sign_in_code_title()} lead={m.sign_in_code_sent({ phone })}>
      <form className="sign-in__form" onSubmit={submit} noValidate>
        {sent.demoCode ? (
          <Notice kind="plate" announce>
            {m.sign_in_demo_code({ code: sent.demoCode })}
          </Notice>
        ) : null}
        <Field
          label={m.sign_in_code()}
          value={code}
          onChange={(value) => {
            setCode(value);
            setIncomplete(false);
            verify.clear();
          }}
          code
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={8}
          error={error}
        />
        <div className="actions">
          <Button type="submit" busy={verify.busy}>
            {m.sign_in_do()}
          </Button>
          <SendAgain
            key={sent.demoCode ?? sent.retryAfterSeconds}
            phone={phone}
            sent={sent}
            onSent={(fresh) => {
              setCode(fresh.demoCode ?? '');
              verify.clear();
              onSent(fresh);
            }}
          />
          <Button kind="text" onClick={onOtherPhone}>
            {m.sign_in_other_phone()}
          </Button>
        </div>
      </form>
    </SignInFrame>
  );
}

interface SendAgainProps {
  phone: string;
  sent: SentCode;
  onSent: (sent: SentCode) => void;
}

/** Says once when a new code can be had, instead of counting the seconds down before one's eyes. */
function SendAgain({ phone, sent, onSent }: SendAgainProps) {
  const [readyAt] = useState(() => new Date(now().getTime() + sent.retryAfterSeconds * 1000));
  const [ready, setReady] = useState(false);
  const request = useRequestCode((_phone, fresh) => onSent(fresh));
  useEffect(() => {
    const timer = window.setTimeout(() => setReady(true), sent.retryAfterSeconds * 1000);
    return () => window.clearTimeout(timer);
  }, [sent]);
  if (!ready) {
    // To the minute, rounded up, so that the promise holds.
    const shown = new Date(readyAt.getTime() + 59_999);
    return <p className="note center">{m.sign_in_code_wait({ time: formatTime(shown) })}</p>;
  }
  return (
    <>
      {request.words ? <Notice kind="stop">{request.words}</Notice> : null}
      <Button kind="quiet" busy={request.busy} onClick={() => request.start(phone)}>
        {m.sign_in_code_again()}
      </Button>
    </>
  );
}
