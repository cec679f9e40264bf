import { type FormEvent, useState } from 'react';
import { answer, api } from '../api/client';
import { ApiRefusal, wordsOf } from '../api/refusal';
import { useDeed } from '../api/use-deed';
import { m } from '../i18n/paraglide/messages';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import type { SentCode } from './code-step';
import { DemoSignIns } from './demo-sign-ins';
import { SignInFrame } from './sign-in-frame';

interface PhoneStepProps {
  onSent: (phone: string, sent: SentCode) => void;
}

export function PhoneStep({ onSent }: PhoneStepProps) {
  const [phone, setPhone] = useState('');
  const [incomplete, setIncomplete] = useState(false);
  const request = useRequestCode(onSent);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const short = phone.replace(/\D/g, '').length < 11;
    setIncomplete(short);
    if (!short) request.start(phone);
  };
  const error = incomplete ? m.sign_in_phone_incomplete() : request.words;
  return (
    <SignInFrame title={m.sign_in_title()} lead={m.sign_in_lead()}>
      <form className="sign-in__form" onSubmit={submit} noValidate>
        <Field
          label={m.sign_in_phone()}
          value={phone}
          onChange={(value) => {
            setPhone(value);
            setIncomplete(false);
          }}
          type="tel"
          inputMode="tel"
          autoComplete="tel-national"
          maxLength={40}
          help={m.sign_in_phone_help()}
          error={error}
        />
        <div className="actions">
          <Button type="submit" busy={request.busy}>
            {m.sign_in_get_code()}
          </Button>
        </div>
        <p className="note">{m.sign_in_no_phone()}</p>
      </form>
      <DemoSignIns onChoose={(chosen) => request.start(chosen)} />
    </SignInFrame>
  );
}

/** Asks for a code; one that was sent a moment ago is as good as a new one. */
export function useRequestCode(onSent: (phone: string, sent: SentCode) => void) {
  const deed = useDeed(
    async (phone: string): Promise<SentCode> => {
      try {
        return await answer(api.POST('/api/sign-in/codes', { body: { phone } }));
      } catch (error) {
        if (!(error instanceof ApiRefusal) || error.code !== 'sign_in/too_soon') throw error;
        return { retryAfterSeconds: Number(error.details.retryAfterSeconds ?? 60) };
      }
    },
    (sent, phone) => onSent(phone, sent),
  );
  return { ...deed, words: deed.error ? wordsOf(deed.error) : undefined };
}
