import { useState } from 'react';
import { useSearch } from 'wouter';
import { m } from '../../i18n/paraglide/messages';
import { Page } from '../../ui/page';
import { Segmented } from '../../ui/segmented';
import type { ScanKind } from '../queue/scan-deed';
import { usePresence } from '../roster/use-presence';
import { useLiveRoster } from '../roster/use-roster';
import { CardQuestion } from '../scan/card-question';
import { ScanAnswer } from '../scan/scan-answer';
import { ScanTop } from '../scan/scan-parts';
import { useHandScanner } from '../scan/use-hand-scanner';
import { useRecorder } from '../scan/use-recorder';
import { SessionFrame } from '../sessions/session-frame';
import type { FieldSession } from '../sessions/use-session';
import { ByName } from './by-name';
import { FullNumber } from './full-number';
import { LastFour } from './last-four';

/** For everyone without a code at hand: the number finds the name, the person confirms it. */
export function PhonePage({ sessionId }: { sessionId: string }) {
  return (
    <SessionFrame sessionId={sessionId} title={m.field_phone_title()}>
      {(session) => <PhoneEntry session={session} />}
    </SessionFrame>
  );
}

function PhoneEntry({ session }: { session: FieldSession }) {
  const wanted = new URLSearchParams(useSearch()).get('kind');
  const kind: ScanKind = wanted === 'check_out' ? 'check_out' : 'check_in';
  const [by, setBy] = useState<'four' | 'full' | 'name'>('four');
  const recorder = useRecorder(session, kind);
  const presence = usePresence(session);
  useLiveRoster(session);
  useHandScanner((code) => recorder.record({ code, way: 'hand_scanner' }));
  if (recorder.shown) {
    const next = { label: m.field_next_number(), onNext: recorder.clear };
    return <ScanAnswer shown={recorder.shown} session={session} presence={presence} next={next} />;
  }
  const back = `/sessions/${session.id}/scan?kind=${kind}`;
  const title = m.field_phone_title();
  const props = { session, kind, recorder };
  return (
    <Page
      title={title}
      fill
      top={<ScanTop session={session} presence={presence} title={title} back={back} />}
    >
      <Segmented
        label={m.field_phone_by()}
        value={by}
        options={[
          { value: 'four', label: m.field_last_four() },
          { value: 'full', label: m.field_full_number() },
          { value: 'name', label: m.field_by_name() },
        ]}
        onChange={setBy}
      />
      <CardQuestion recorder={recorder} session={session} />
      {by === 'four' ? <LastFour {...props} /> : null}
      {by === 'full' ? <FullNumber {...props} /> : null}
      {by === 'name' ? <ByName {...props} /> : null}
    </Page>
  );
}
