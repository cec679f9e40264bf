import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Facts } from '../../ui/facts';
import { formatDay, formatDayLong, formatTimeRange } from '../../ui/format';
import { Go } from '../../ui/go';
import { Notice } from '../../ui/notice';
import { Answered } from '../parts/answered';
import { DeedTrouble } from '../parts/deed-drawer';
import { Desk } from '../parts/desk';
import { Panel } from '../parts/panel';
import { useSeat } from '../use-seat';
import { EvaluateDrawer } from './evaluate-drawer';
import { ReverseRecordDialog } from './reverse-record-dialog';
import type { Sheet, SheetRow } from './service-words';
import { SheetRows } from './sheet-rows';
import { useServiceDeed } from './use-service-deed';

/** The records of one session: signed by a second person and evaluated, in one go. */
export function SheetPage({ sessionId }: { sessionId: string }) {
  const { communityId } = useSeat();
  const sheet = useQuery({
    queryKey: ['service', communityId, 'sheet', sessionId],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/service-sheets/{sessionId}', {
          params: { path: { communityId, sessionId } },
        }),
      ),
  });
  const { data } = sheet;
  return (
    <Desk
      title={data?.title ?? m.committee_service_sheet()}
      lead={
        data
          ? `${formatDayLong(data.startsAt)} ${formatTimeRange(data.startsAt, data.endsAt)}`
          : undefined
      }
      back={{ href: '/service', label: m.committee_service_records() }}
    >
      <Answered query={sheet} lines={6}>
        {(read) => <SheetBody sheet={read} />}
      </Answered>
    </Desk>
  );
}

function SheetBody({ sheet }: { sheet: Sheet }) {
  const { can } = useSeat();
  const [evaluating, setEvaluating] = useState(false);
  const [reversing, setReversing] = useState<SheetRow | null>(null);
  const unrated = sheet.rows.filter(mayBeRated);
  return (
    <>
      {sheet.overdue && sheet.dueOn ? (
        <div className="stale">
          <Notice kind="stop">{m.committee_overdue_why({ day: formatDay(sheet.dueOn) })}</Notice>
        </div>
      ) : null}
      <div className="desk__cols desk__cols--slim desk__cols--about">
        <Panel title={m.committee_records()}>
          <SheetRows
            rows={sheet.rows}
            onReverse={can('service.correct') ? setReversing : undefined}
          />
        </Panel>
        <Panel title={m.committee_sheet_about()} padded>
          <Facts facts={factsOf(sheet)} />
          <p className="mt-4">
            <Go href={`/sessions/${sheet.sessionId}`}>{m.committee_to_session()}</Go>
          </p>
          {can('service.confirm') ? (
            <SheetActs
              sheet={sheet}
              unratedCount={unrated.length}
              onEvaluate={() => setEvaluating(true)}
            />
          ) : null}
        </Panel>
      </div>
      <EvaluateDrawer
        open={evaluating}
        sessionId={sheet.sessionId}
        rows={unrated}
        onClose={() => setEvaluating(false)}
      />
      <ReverseRecordDialog row={reversing} onClose={() => setReversing(null)} />
    </>
  );
}

/** The leader may say how well people served, also of what they wrote; the family may not. */
function mayBeRated({ state, quality, objection }: SheetRow): boolean {
  const counts = state === 'waiting' || state === 'confirmed';
  return counts && quality === null && (objection === null || objection === 'recorder_confirms');
}

interface SheetActsProps {
  sheet: Sheet;
  unratedCount: number;
  onEvaluate: () => void;
}

function SheetActs({ sheet, unratedCount, onEvaluate }: SheetActsProps) {
  const { sessionId } = sheet;
  const waiting = sheet.rows.filter(({ state }) => state === 'waiting');
  const unsigned = waiting.filter(({ objection }) => objection === null);
  const blockedCount = waiting.length - unsigned.length;
  const confirm = useServiceDeed((communityId, recordIds: string[], requestId) =>
    answer(
      api.POST('/api/communities/{communityId}/service-sheets/{sessionId}/confirmation', {
        params: { path: { communityId, sessionId } },
        body: { requestId, recordIds },
      }),
    ),
  );
  return (
    <>
      <DeedTrouble error={confirm.error} />
      {unsigned.length > 0 ? (
        <Button
          busy={confirm.busy}
          onClick={() => confirm.start(unsigned.map(({ recordId }) => recordId))}
        >
          {m.committee_sign({ count: unsigned.length })}
        </Button>
      ) : null}
      {blockedCount > 0 ? (
        <p className="note mt-3">{m.committee_sign_blocked({ count: blockedCount })}</p>
      ) : null}
      {unratedCount > 0 ? (
        <Button kind="line" onClick={onEvaluate}>
          {m.committee_evaluate({ count: unratedCount })}
        </Button>
      ) : null}
    </>
  );
}

function factsOf(sheet: Sheet) {
  return [
    { term: m.committee_place(), what: sheet.place },
    { term: m.committee_recording_unit(), what: sheet.recordingUnit },
    { term: m.committee_leader(), what: sheet.leaderName ?? m.committee_not_said() },
    ...(sheet.dueOn ? [{ term: m.committee_due(), what: formatDay(sheet.dueOn) }] : []),
  ];
}
