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
  /** Where this visit already sent a code. */
  sentTo?: string;
  onSent: (phone: string, sent: SentCode) => void;
}

export function PhoneStep({ sentTo, onSent }: PhoneStepProps) {
  const [phone, setPhone] = useState(sentTo ?? '');
  const [incomplete, setIncomplete] = useState(false);
  const request = useRequestCode(onSent, sentTo);
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
      <DemoSignIns
        onChoose={(chosen) => {
          // A refusal stands at the field, above what was scrolled to.
          window.scrollTo(0, 0);
          setPhone(chosen);
          request.start(chosen);
        }}
      />
    </SignInFrame>
  );
}

/** Asks for a code. One that went to this very phone a moment ago is as good as a new one. */
export function useRequestCode(onSent: (phone: string, sent: SentCode) => void, sentTo?: string) {
  const deed = useDeed(
    async (phone: string): Promise<SentCode> => {
      try {
        return await answer(api.POST('/api/sign-in/codes', { body: { phone } }));
      } catch (error) {
        const soon = error instanceof ApiRefusal && error.code === 'sign_in/too_soon';
        if (!soon || phone !== sentTo) throw error;
        return { retryAfterSeconds: Number(error.details.retryAfterSeconds ?? 60) };
      }
    },
    (sent, phone) => onSent(phone, sent),
  );
  return { ...deed, words: deed.error ? wordsOf(deed.error) : undefined };
}
