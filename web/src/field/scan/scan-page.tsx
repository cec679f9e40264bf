import { useRef, useState } from 'react';
import { useSearch } from 'wouter';
import { m } from '../../i18n/paraglide/messages';
import { now } from '../../ui/clock';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import type { ScanKind } from '../queue/scan-deed';
import { usePresence } from '../roster/use-presence';
import { useLiveRoster } from '../roster/use-roster';
import { SessionFrame } from '../sessions/session-frame';
import type { FieldSession } from '../sessions/use-session';
import { CardQuestion } from './card-question';
import { CodeGate } from './code-gate';
import { memberKeyOf } from './judge-locally';
import { ScanAnswer } from './scan-answer';
import { KindChoice, OtherWays, ScanState, ScanTop } from './scan-parts';
import { TypedCodeSheet } from './typed-code-sheet';
import { useHandScanner } from './use-hand-scanner';
import { isTwice, useRecorder } from './use-recorder';
import { Viewfinder } from './viewfinder';

/** Takes one scan after another, whatever happens to the one before. */
export function ScanPage({ sessionId }: { sessionId: string }) {
  return (
    <SessionFrame sessionId={sessionId} title={m.field_scan()}>
      {(session) => <Scan session={session} />}
    </SessionFrame>
  );
}

function Scan({ session }: { session: FieldSession }) {
  const wanted = new URLSearchParams(useSearch()).get('kind');
  const [kind, setKind] = useState<ScanKind>(wanted === 'check_out' ? 'check_out' : 'check_in');
  const [typing, setTyping] = useState(false);
  const [nothing, setNothing] = useState(false);
  const gate = useRef(new CodeGate());
  const video = useRef<HTMLVideoElement>(null);
  const recorder = useRecorder(session, kind);
  const presence = usePresence(session);
  useLiveRoster(session);
  useHandScanner((code) => {
    setTyping(false);
    recorder.record({ code, way: 'hand_scanner' });
  });
  const { shown, asking } = recorder;
  const onNext = () => {
    const counted = shown && (shown.look !== 'stop' || isTwice(shown));
    if (counted && shown.memberKey) gate.current.counted(shown.memberKey, now().getTime());
    recorder.clear();
  };
  return (
    <>
      {shown ? (
        <ScanAnswer
          shown={shown}
          session={session}
          presence={presence}
          next={{ label: m.field_scan_next(), onNext }}
        />
      ) : null}
      {/* Kept behind the answer, so that the camera need not open anew for the next one. */}
      <div hidden={shown !== null}>
        <Page title={session.title} top={<ScanTop session={session} presence={presence} />}>
          <KindChoice kind={kind} onChange={setKind} />
          <Viewfinder
            video={video}
            gate={gate.current}
            paused={shown !== null || typing || asking !== null}
            hint={recorder.busy ? m.field_sending() : hintOf(kind)}
            keyOf={memberKeyOf}
            onCode={(code) => recorder.record({ code, way: 'camera' })}
          />
          {nothing ? (
            <div className="mt-3">
              <Notice announce>{m.field_photo_nothing()}</Notice>
            </div>
          ) : null}
          <OtherWays
            session={session}
            kind={kind}
            onPhoto={(code) => recorder.record({ code, way: 'photo' })}
            onNothing={() => setNothing(true)}
            onType={() => setTyping(true)}
          />
          <ScanState />
        </Page>
      </div>
      <CardQuestion recorder={recorder} session={session} />
      {typing ? (
        <TypedCodeSheet
          onClose={() => setTyping(false)}
          onCode={(code) => {
            setTyping(false);
            recorder.record({ code, way: 'typed_code' });
          }}
        />
      ) : null}
    </>
  );
}

function hintOf(kind: ScanKind): string {
  return kind === 'check_out' ? m.field_hint_out() : m.field_hint_in();
}
