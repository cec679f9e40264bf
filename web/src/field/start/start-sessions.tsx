import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { wordsOf } from '../../api/refusal';
import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { Button } from '../../ui/button';
import { now } from '../../ui/clock';
import { Empty } from '../../ui/empty';
import { formatSession } from '../../ui/format';
import { Segmented } from '../../ui/segmented';
import { SessionCard } from '../../ui/session-card';
import { Skeleton } from '../../ui/skeleton';
import { Tag } from '../../ui/tag';
import { Trouble } from '../../ui/trouble';
import { PresenceWords } from '../roster/presence-words';
import { usePresence } from '../roster/use-presence';
import { rosterQuery } from '../roster/use-roster';
import { inOrder, type Phase, phaseOf } from '../sessions/session-times';
import { type FieldSession, useTodaySessions } from '../sessions/use-session';

const rostersKept = 6;

/** Today's sessions, the running one first. A committee member sees everybody's. */
export function StartSessions({ seesAll }: { seesAll: boolean }) {
  const [whose, setWhose] = useState<'mine' | 'all'>(seesAll ? 'all' : 'mine');
  const query = useTodaySessions(whose);
  const at = now();
  const sessions = inOrder(query.data ?? [], at).filter((session) => isShown(session, at));
  useKeptRosters(sessions);
  return (
    <section aria-label={m.field_sessions()}>
      {seesAll ? null : (
        <Segmented
          label={m.field_sessions()}
          value={whose}
          options={[
            { value: 'mine', label: m.field_mine() },
            { value: 'all', label: m.field_everyones() },
          ]}
          onChange={setWhose}
        />
      )}
      <div className="mt-4 stack">
        {query.error && !query.data ? (
          <Trouble
            title={m.field_session_trouble()}
            why={wordsOf(query.error)}
            onTryAgain={() => void query.refetch()}
            home={false}
          />
        ) : null}
        {query.isPending ? <Skeleton lines={4} /> : null}
        {query.data && sessions.length === 0 ? (
          <Empty>{whose === 'mine' ? m.field_none_mine() : m.field_none_today()}</Empty>
        ) : null}
        {sessions.map((session, index) => (
          <SessionOfToday
            key={session.id}
            session={session}
            phase={phaseOf(session, at)}
            first={index === 0}
          />
        ))}
      </div>
    </section>
  );
}

interface SessionOfTodayProps {
  session: FieldSession;
  phase: Phase;
  first: boolean;
}

function SessionOfToday({ session, phase, first }: SessionOfTodayProps) {
  const presence = usePresence(session);
  const at = `/sessions/${session.id}`;
  const deeds = (
    <div className="actions">
      <Button kind={first ? 'main' : 'quiet'} icon="qr" href={`${at}/scan`}>
        {m.field_scan()}
      </Button>
      <Button kind="line" icon="list" href={`${at}/roster`}>
        {m.field_roster()}
      </Button>
    </div>
  );
  return (
    <SessionCard
      startsAt={session.startsAt}
      title={session.title}
      href={phase === 'running' ? undefined : `${at}/roster`}
      lines={[
        formatSession(session.startsAt, session.endsAt),
        session.place,
        session.ruleText[getLocale()],
      ]}
      foot={
        <>
          <PhaseTag phase={phase} />
          <span className="num">
            <PresenceWords {...presence} />
          </span>
        </>
      }
      below={phase === 'running' ? deeds : undefined}
    />
  );
}

function PhaseTag({ phase }: { phase: Phase }) {
  if (phase === 'running') {
    return (
      <Tag tone="lamp" icon="clock">
        {m.field_running()}
      </Tag>
    );
  }
  return <Tag>{phase === 'coming' ? m.field_coming() : m.field_over()}</Tag>;
}

/** Yesterday's are only worth a line while they still run. */
function isShown(session: FieldSession, at: Date): boolean {
  if (phaseOf(session, at) !== 'over') return true;
  return at.getTime() - Date.parse(session.endsAt) < 12 * 3_600_000;
}

/** Names are read before they are needed: at the door there may be no network. */
function useKeptRosters(sessions: readonly FieldSession[]): void {
  const at = now();
  const open = sessions.filter((session) => phaseOf(session, at) !== 'over').slice(0, rostersKept);
  useQueries({ queries: open.map((session) => rosterQuery(session.communityId, session.id)) });
}
