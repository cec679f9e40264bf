import { useState } from 'react';
import { wordsOf } from '../../api/refusal';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { now } from '../../ui/clock';
import { Empty } from '../../ui/empty';
import { Page } from '../../ui/page';
import { Skeleton } from '../../ui/skeleton';
import { Trouble } from '../../ui/trouble';
import type { ScanKind } from '../queue/scan-deed';
import { CardQuestion } from '../scan/card-question';
import { ScanAnswer } from '../scan/scan-answer';
import { ScanTop } from '../scan/scan-parts';
import { useHandScanner } from '../scan/use-hand-scanner';
import { useRecorder } from '../scan/use-recorder';
import { SessionFrame } from '../sessions/session-frame';
import { phaseOf } from '../sessions/session-times';
import type { FieldSession } from '../sessions/use-session';
import { CloseSession } from './close-session';
import { RosterList } from './roster-list';
import { RosterSheet } from './roster-sheet';
import { usePresence } from './use-presence';
import { type RosterRow, useLiveRoster, useRoster } from './use-roster';

/** Who is expected and who is here; a tap on a name checks in or out. */
export function RosterPage({ sessionId }: { sessionId: string }) {
  return (
    <SessionFrame sessionId={sessionId} title={m.field_roster()}>
      {(session) => <Roster session={session} />}
    </SessionFrame>
  );
}

function Roster({ session }: { session: FieldSession }) {
  const roster = useRoster(session);
  const presence = usePresence(session);
  const [kind, setKind] = useState<ScanKind>('check_in');
  const [asked, setAsked] = useState<RosterRow | null>(null);
  const recorder = useRecorder(session, kind);
  useLiveRoster(session);
  useHandScanner((code) => {
    setAsked(null);
    recorder.record({ code, way: 'hand_scanner', kind: 'check_in' });
  });
  if (recorder.shown) {
    const next = { label: m.field_to_roster(), onNext: recorder.clear };
    return <ScanAnswer shown={recorder.shown} session={session} presence={presence} next={next} />;
  }
  const running = phaseOf(session, now()) === 'running';
  const rows = roster.data;
  return (
    <Page
      title={m.field_roster()}
      top={<ScanTop session={session} presence={presence} title={m.field_roster()} />}
    >
      <p className="muted">{session.title}</p>
      {roster.error && !rows ? (
        <Trouble
          title={m.field_roster_trouble()}
          why={wordsOf(roster.error)}
          onTryAgain={() => void roster.refetch()}
        />
      ) : null}
      {roster.isPending ? <Skeleton lines={5} /> : null}
      {rows?.length === 0 ? <Empty>{m.field_roster_empty()}</Empty> : null}
      {rows && rows.length > 0 ? (
        <RosterList
          rows={rows}
          session={session}
          onChoose={(row) => {
            setKind(row.attendanceId === null ? 'check_in' : 'check_out');
            setAsked(row);
          }}
        />
      ) : null}
      <RosterActs session={session} running={running} />
      <CardQuestion recorder={recorder} session={session} />
      {asked ? (
        <RosterSheet
          row={asked}
          running={running}
          onClose={() => setAsked(null)}
          onConfirm={() => {
            const { residentId, name, buildingName } = asked;
            setAsked(null);
            recorder.record({ resident: { residentId, name, buildingName }, way: 'roster' });
          }}
        />
      ) : null}
    </Page>
  );
}

function RosterActs({ session, running }: { session: FieldSession; running: boolean }) {
  const at = `/sessions/${session.id}`;
  return (
    <div className="actions mt-5">
      {running ? (
        <>
          <Button icon="qr" href={`${at}/scan`}>
            {m.field_to_scan()}
          </Button>
          <Button kind="quiet" icon="plus" href={`/register?session=${session.id}`}>
            {m.field_register_here()}
          </Button>
          <CloseSession session={session} />
        </>
      ) : null}
      <Button kind="text" icon="warn" href={`${at}/incident`}>
        {m.field_incident()}
      </Button>
    </div>
  );
}
