import { useQueries, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useOnline } from '../../api/use-online';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Cells } from '../../ui/cells';
import { Empty } from '../../ui/empty';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { Sep } from '../../ui/sep';
import { Tag } from '../../ui/tag';
import { TopBar } from '../../ui/top-bar';
import { conflictOf } from '../queue/conflict-of';
import {
  type FieldDeed,
  fieldQueue,
  unseenOf,
  useFieldDeeds,
  waitingOf,
} from '../queue/field-queue';
import type { ScanDeed } from '../queue/scan-deed';
import { isScan } from '../queue/scan-queue';
import { rosterQuery } from '../roster/use-roster';
import { ConflictSheet } from './conflict-sheet';
import { RecordCell } from './record-cell';
import { ScanSheet } from './scan-sheet';

/** What this phone has written down: what waits, what needs a look, what has arrived. */
export function RecordsPage() {
  const deeds = useFieldDeeds();
  const [looked, setLooked] = useState<FieldDeed | null>(null);
  const waiting = waitingOf(deeds);
  const unseen = unseenOf(deeds);
  useNamesOf(deeds.filter(isScan));
  const groups = byPlace(deeds.filter((deed) => !unseen.includes(deed)));
  return (
    <Page title={m.field_records()} top={<RecordsTop />}>
      {waiting.length > 0 ? <WaitingNotice count={waiting.length} /> : null}
      {deeds.length === 0 ? <Empty>{m.field_records_empty()}</Empty> : null}
      {unseen.length > 0 ? (
        <section aria-label={m.field_please_look()}>
          <h2 className="daybreak">{m.field_please_look()}</h2>
          <Cells>
            {newestFirst(unseen).map((deed) => (
              <RecordCell key={deed.id} deed={deed} onLook={() => setLooked(deed)} />
            ))}
          </Cells>
        </section>
      ) : null}
      {groups.map(({ key, session, place, deeds: some }) => (
        <section key={key} aria-label={session}>
          <h2 className="daybreak">
            {session}
            {place ? (
              <>
                <Sep />
                {place}
              </>
            ) : null}
          </h2>
          <Cells>
            {newestFirst(some).map((deed) => (
              <RecordCell key={deed.id} deed={deed} onLook={() => setLooked(deed)} />
            ))}
          </Cells>
        </section>
      ))}
      <RecordActions deeds={deeds} waiting={waiting.length} />
      {looked && isScan(looked) && conflictOf(looked) === null ? (
        <ScanSheet deed={looked} onClose={() => setLooked(null)} />
      ) : looked ? (
        <ConflictSheet
          deed={looked}
          onClose={() => setLooked(null)}
          onSeen={() => {
            setLooked(null);
            void fieldQueue.markSeen(looked.id);
          }}
        />
      ) : null}
    </Page>
  );
}

/** The server's answers are masked; the full names stand in the rosters. */
function useNamesOf(deeds: readonly ScanDeed[]): void {
  const sessions = new Map(deeds.map(({ body }) => [body.sessionId, body.communityId]));
  const latest = Array.from(sessions).slice(-4);
  useQueries({ queries: latest.map(([id, communityId]) => rosterQuery(communityId, id)) });
  const client = useQueryClient();
  const arrived = deeds.filter((deed) => deed.state === 'done').length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever arrived is in the roster anew.
  useEffect(() => {
    void client.invalidateQueries({ queryKey: ['field', 'roster'] });
  }, [arrived, client]);
}

function RecordsTop() {
  const online = useOnline();
  return (
    <TopBar title={m.field_records()} back={{ href: '/' }}>
      {online ? null : <Tag icon="offline">{m.field_no_network()}</Tag>}
    </TopBar>
  );
}

function WaitingNotice({ count }: { count: number }) {
  const online = useOnline();
  return (
    <Notice icon={online ? 'clock' : 'offline'} title={m.field_waiting_title({ count })}>
      {m.field_waiting_why()}
    </Notice>
  );
}

function RecordActions({ deeds, waiting }: { deeds: readonly FieldDeed[]; waiting: number }) {
  const [busy, setBusy] = useState(false);
  const last = deeds.filter(isScan).at(-1);
  const send = () => {
    if (busy) return;
    setBusy(true);
    void fieldQueue.flush().finally(() => setBusy(false));
  };
  return (
    <div className="actions mt-5">
      {last ? (
        <Button icon="qr" href={`/sessions/${last.body.sessionId}/scan`}>
          {m.field_go_on()}
        </Button>
      ) : null}
      <Button kind="quiet" icon="clock" href="/proposed">
        {m.field_proposed()}
      </Button>
      {waiting > 0 ? (
        <Button kind="text" icon="refresh" busy={busy} onClick={send}>
          {m.field_send_now()}
        </Button>
      ) : null}
    </div>
  );
}

function newestFirst(deeds: readonly FieldDeed[]): FieldDeed[] {
  return [...deeds].reverse();
}

/** The session of the latest deed first; claims belong together. */
function byPlace(deeds: readonly FieldDeed[]) {
  const groups = new Map<string, FieldDeed[]>();
  for (const deed of newestFirst(deeds)) {
    const key = isScan(deed) ? deed.body.sessionId : 'claims';
    groups.set(key, [deed, ...(groups.get(key) ?? [])]);
  }
  return Array.from(groups, ([key, some]) => {
    const { session = '', place = '' } = some[0]?.label ?? {};
    if (key === 'claims') return { key, session: m.field_claims(), place: '', deeds: some };
    return { key, session, place, deeds: some };
  });
}
