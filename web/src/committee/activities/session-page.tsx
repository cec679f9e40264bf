import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '../../api/client';
import { useLive } from '../../api/use-live';
import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { Button } from '../../ui/button';
import { now } from '../../ui/clock';
import { Facts } from '../../ui/facts';
import { formatDayLong, formatNumber, formatTimeRange } from '../../ui/format';
import { Go } from '../../ui/go';
import { toast } from '../../ui/toast';
import { Answered } from '../parts/answered';
import { Desk } from '../parts/desk';
import { Panel } from '../parts/panel';
import { ReasonDialog } from '../parts/reason-dialog';
import { useStaffDeed } from '../parts/use-staff-deed';
import { useSeat } from '../use-seat';
import { LateEntryDrawer } from './late-entry-drawer';
import { Roster } from './roster';
import { SessionTag } from './session-tag';
import type { SessionRow } from './sessions-page';
import { placesTaken } from './week-board';
import './activities.css';

/** One session: when and where, by which rule, who signed up and who came. */
export function SessionPage({ sessionId }: { sessionId: string }) {
  const { communityId, can } = useSeat();
  const client = useQueryClient();
  const [open, setOpen] = useState<'cancel' | 'late' | null>(null);
  const session = useQuery({
    queryKey: ['sessions', communityId, 'one', sessionId],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/sessions/{sessionId}', {
          params: { path: { communityId, sessionId } },
        }),
      ),
  });
  useLive(communityId, (event) => {
    if (!('sessionId' in event) || event.sessionId !== sessionId) return;
    void client.invalidateQueries({ queryKey: ['sessions'] });
    void client.invalidateQueries({ queryKey: ['roster'] });
  });
  const data = session.data;
  return (
    <Desk
      title={data?.title ?? m.committee_session()}
      lead={
        data
          ? `${formatDayLong(data.startsAt)} ${formatTimeRange(data.startsAt, data.endsAt)}`
          : undefined
      }
      back={{ href: '/sessions', label: m.committee_sessions() }}
      acts={
        data ? (
          <>
            {data.state === 'planned' && can('activity.change') ? (
              <Button kind="line" block={false} onClick={() => setOpen('cancel')}>
                {m.committee_session_cancel()}
              </Button>
            ) : null}
            {isOver(data) && can('late_entry.make') && can('resident.read') ? (
              <Button kind="line" block={false} onClick={() => setOpen('late')}>
                {m.committee_late_entry()}
              </Button>
            ) : null}
            {data.state === 'planned' && can('attendance.record') ? (
              <Button short block={false} href={`/field/sessions/${sessionId}/scan`}>
                {m.committee_to_scan()}
              </Button>
            ) : null}
          </>
        ) : null
      }
    >
      <Answered query={session} lines={6}>
        {(read) => (
          <>
            <div className="desk__cols desk__cols--slim desk__cols--about">
              {can('attendance.read') ? <Roster sessionId={sessionId} /> : <div />}
              <About session={read} />
            </div>
            <CancelSession open={open === 'cancel'} session={read} onClose={() => setOpen(null)} />
            <LateEntryDrawer open={open === 'late'} session={read} onClose={() => setOpen(null)} />
          </>
        )}
      </Answered>
    </Desk>
  );
}

/** Who was there without being scanned can be entered once the session is over. */
function isOver({ state, endsAt }: SessionRow): boolean {
  return state === 'closed' || (state === 'planned' && Date.parse(endsAt) <= now().getTime());
}

function About({ session }: { session: SessionRow }) {
  return (
    <Panel title={m.committee_about_session()} padded>
      <SessionTag state={session.state} />
      <Facts
        facts={[
          { term: m.committee_place(), what: session.place },
          { term: m.committee_category(), what: session.categoryName[getLocale()] },
          { term: m.committee_by_rule(), what: session.ruleText[getLocale()] },
          { term: m.committee_signups(), what: placesTaken(session) },
          {
            term: m.committee_came(),
            what: m.committee_people({ count: formatNumber(session.attendanceCount) }),
          },
          { term: m.committee_organizer(), what: session.organizerName ?? m.committee_not_said() },
          ...(session.riskText ? [{ term: m.committee_risk_text(), what: session.riskText }] : []),
        ]}
      />
      {session.description ? <p className="muted mt-3">{session.description}</p> : null}
      <p className="mt-4">
        <Go href={`/activities/${session.activityId}`}>{m.committee_to_activity()}</Go>
      </p>
      <ServiceLink session={session} />
    </Panel>
  );
}

function ServiceLink({ session }: { session: SessionRow }) {
  const { can } = useSeat();
  if (!can('service.read') || !isOver(session)) return null;
  return (
    <p className="mt-3">
      <Go href={`/service/sessions/${session.id}`}>{m.committee_to_service()}</Go>
    </p>
  );
}

interface CancelSessionProps {
  open: boolean;
  session: SessionRow;
  onClose: () => void;
}

function CancelSession({ open, session, onClose }: CancelSessionProps) {
  const { communityId } = useSeat();
  const client = useQueryClient();
  const deed = useStaffDeed(
    (reason: string, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/sessions/{sessionId}/cancellation', {
          params: { path: { communityId, sessionId: session.id } },
          body: { requestId, reason },
        }),
      ),
    () => {
      toast(m.committee_session_cancelled());
      void client.invalidateQueries({ queryKey: ['sessions'] });
      void client.invalidateQueries({ queryKey: ['today'] });
      onClose();
    },
  );
  return (
    <ReasonDialog
      open={open}
      title={m.committee_session_cancel()}
      submit={m.committee_session_cancel()}
      deed={deed}
      onSubmit={deed.start}
      onClose={onClose}
    >
      {m.committee_session_cancel_why({
        title: session.title,
        day: formatDayLong(session.startsAt),
        signed: session.signupCount,
      })}
    </ReasonDialog>
  );
}
