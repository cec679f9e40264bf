import { maskName } from '@linli/core/people/mask-name';
import { useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { serverNow } from '../../api/server-clock';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { TopBar } from '../../ui/top-bar';
import { usePresence } from '../roster/use-presence';
import { CardQuestion } from '../scan/card-question';
import { ScanAnswer } from '../scan/scan-answer';
import { useHandScanner } from '../scan/use-hand-scanner';
import { useRecorder } from '../scan/use-recorder';
import { useSession } from '../sessions/use-session';
import { SlipButton } from '../slip/slip-button';
import type { SlipFacts } from '../slip/slip-sheet';
import { type Registered, RegisterForm } from './register-form';

/** Someone walks up who is in no list: name and phone, and in the same step they are checked in. */
export function RegisterPage() {
  const sessionId = new URLSearchParams(useSearch()).get('session') ?? '';
  const [, go] = useLocation();
  const session = useSession(sessionId).data;
  const presence = usePresence(session);
  const recorder = useRecorder(session, 'check_in');
  useHandScanner((code) => recorder.record({ code, way: 'hand_scanner' }));
  const [registered, setRegistered] = useState<Registered | null>(null);
  const [turn, setTurn] = useState(0);
  const again = () => {
    recorder.clear();
    setRegistered(null);
    setTurn(turn + 1);
  };
  if (recorder.shown && session) {
    const onNext = () => go(`/sessions/${session.id}/scan`);
    const next = { label: m.field_to_scan(), onNext };
    return <ScanAnswer shown={recorder.shown} session={session} presence={presence} next={next} />;
  }
  const back = session ? `/sessions/${session.id}/scan` : '/';
  return (
    <Page
      title={m.field_register()}
      top={<TopBar title={m.field_register()} back={{ href: back }} />}
    >
      {session ? <CardQuestion recorder={recorder} session={session} /> : null}
      {registered ? (
        <div className="stack">
          <Notice kind="leaf" title={m.field_registered({ name: registered.name })} announce>
            {m.field_registered_why()}
          </Notice>
          <div className="actions">
            {session ? (
              <Button busy={recorder.busy}>{m.field_check_in()}</Button>
            ) : (
              <>
                <Button onClick={again}>{m.field_register_next()}</Button>
                <SlipButton plain facts={slipOf(registered)} />
              </>
            )}
          </div>
        </div>
      ) : (
        <RegisterForm
          key={turn}
          sessionTitle={session?.title}
          onRegistered={(fresh) => {
            setRegistered(fresh);
            const { id: residentId, name, buildingName } = fresh;
            recorder.record({ resident: { residentId, name, buildingName }, way: 'roster' });
          }}
        />
      )}
    </Page>
  );
}

function slipOf({ name }: Registered): SlipFacts {
  return {
    title: m.field_slip_registered(),
    name: maskName(name),
    at: serverNow().toISOString(),
  };
}
