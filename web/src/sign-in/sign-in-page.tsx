import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { forgetPerson, type Me, useMe } from '../api/me';
import { CodeStep, type SentCode } from './code-step';
import { PhoneStep } from './phone-step';
import { SecondFactorStep } from './second-factor-step';
import { useEnter } from './use-enter';

type Step =
  | { kind: 'phone'; sentTo?: string }
  | { kind: 'code'; phone: string; sent: SentCode }
  | { kind: 'second'; me: Me };

/** Phone, code and, for staff faces where the installation asks for it, the second factor. */
export function SignInPage({ staff = false }: { staff?: boolean }) {
  const client = useQueryClient();
  const enter = useEnter();
  const { signedOut } = useMe();
  const [step, setStep] = useState<Step>({ kind: 'phone' });

  const signedIn = (me: Me) => {
    if (staff && lacksSecondFactor(me)) setStep({ kind: 'second', me });
    else enter(me);
  };
  if (step.kind === 'second') return <SecondFactorStep me={step.me} onProven={enter} />;
  if (step.kind === 'code') {
    return (
      <CodeStep
        phone={step.phone}
        sent={step.sent}
        onSent={(sent) => setStep({ ...step, sent })}
        onSignedIn={signedIn}
        onOtherPhone={() => setStep({ kind: 'phone', sentTo: step.phone })}
      />
    );
  }
  return (
    <PhoneStep
      sentTo={step.sentTo}
      onSent={(phone, sent) => {
        // The sign-in before has ended: what it left on this phone goes before the next begins.
        if (signedOut) forgetPerson(client);
        setStep({ kind: 'code', phone, sent });
      }}
    />
  );
}

export function lacksSecondFactor(me: Me): boolean {
  const missing = me.secondFactor === 'needed' || me.secondFactor === 'to_enrol';
  return me.secondFactorRequired && missing;
}
