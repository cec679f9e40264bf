import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { formatDay, formatMoment } from '../../ui/format';
import { Tag, type Tone } from '../../ui/tag';
import { Answered } from '../parts/answered';
import { DeedTrouble } from '../parts/deed-drawer';
import { Desk } from '../parts/desk';
import { ReasonDialog } from '../parts/reason-dialog';
import { type Column, RecordList } from '../parts/record-list';
import { useSeat } from '../use-seat';
import { lengthWords } from './service-words';
import { useServiceDeed } from './use-service-deed';

type Batch = AnswerOf<'/api/communities/{communityId}/service-exports/{exportId}'>;
type Row = Batch['rows'][number];

interface Mark {
  recordIds: string[];
  state: 'accepted' | 'rejected';
  reason: string;
}

/** One batch: its file, and what the official system answered to each row. */
export function ExportPage({ exportId }: { exportId: string }) {
  const { communityId, can } = useSeat();
  const [rejecting, setRejecting] = useState<Row | null>(null);
  const batch = useQuery({
    queryKey: ['service', communityId, 'export', exportId],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/service-exports/{exportId}', {
          params: { path: { communityId, exportId } },
        }),
      ),
  });
  const mark = useServiceDeed(
    (community, { recordIds, state, reason }: Mark, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/service-exports/{exportId}/marks', {
          params: { path: { communityId: community, exportId } },
          body: { requestId, recordIds, state, reason },
        }),
      ),
    () => setRejecting(null),
  );
  const sent = (batch.data?.rows ?? []).filter(({ state }) => state === 'sent');
  const mayExport = can('service.export');
  return (
    <Desk
      title={
        batch.data ? m.committee_export_number({ number: batch.data.number }) : m.committee_export()
      }
      lead={batch.data ? formatMoment(batch.data.madeAt) : undefined}
      back={{ href: '/service/exports', label: m.committee_exports() }}
      acts={mayExport ? <BatchActs exportId={exportId} sent={sent} mark={mark} /> : null}
    >
      {rejecting === null ? <DeedTrouble error={mark.error} /> : null}
      <p className="note pb-3">{m.committee_export_how()}</p>
      <Answered query={batch} lines={6}>
        {(data) => (
          <RecordList
            label={m.committee_records()}
            rows={data.rows}
            keyOf={(row) => row.recordId}
            columns={columns()}
            acts={
              mayExport
                ? (row) =>
                    row.state === 'sent' ? (
                      <Button kind="text" block={false} onClick={() => setRejecting(row)}>
                        {m.committee_export_reject()}
                      </Button>
                    ) : null
                : undefined
            }
            actsTitle={m.committee_export_reject()}
          />
        )}
      </Answered>
      <ReasonDialog
        open={rejecting !== null}
        title={m.committee_export_reject()}
        submit={m.committee_export_reject()}
        deed={mark}
        onSubmit={(reason) =>
          mark.start({
            recordIds: [rejecting?.recordId ?? ''],
            state: 'rejected',
            reason: reason.slice(0, 200),
          })
        }
        onClose={() => setRejecting(null)}
      >
        {m.committee_export_reject_why({ name: rejecting?.name ?? '' })}
      </ReasonDialog>
    </Desk>
  );
}

interface BatchActsProps {
  exportId: string;
  sent: Row[];
  mark: { busy: boolean; start: (mark: Mark) => void };
}

function BatchActs({ exportId, sent, mark }: BatchActsProps) {
  const { communityId } = useSeat();
  const file = `/api/communities/${communityId}/service-exports/${exportId}/file.xlsx`;
  const recordIds = sent.map(({ recordId }) => recordId);
  return (
    <>
      <Button kind="line" block={false} href={file}>
        {m.committee_export_download()}
      </Button>
      {sent.length > 0 ? (
        <Button
          short
          block={false}
          busy={mark.busy}
          onClick={() => mark.start({ recordIds, state: 'accepted', reason: '' })}
        >
          {m.committee_export_accept({ count: sent.length })}
        </Button>
      ) : null}
    </>
  );
}

const states: Record<Row['state'], { words: () => string; tone?: Tone }> = {
  sent: { words: m.committee_export_sent, tone: 'lamp' },
  accepted: { words: m.committee_export_accepted, tone: 'leaf' },
  rejected: { words: m.committee_export_rejected, tone: 'stop' },
};

function columns(): Column<Row>[] {
  return [
    { key: 'name', title: m.committee_name(), render: (row) => row.name, narrow: 'title' },
    { key: 'content', title: m.committee_record(), render: (row) => row.content },
    { key: 'day', title: m.committee_when(), render: (row) => formatDay(row.day) },
    {
      key: 'length',
      title: m.committee_minutes(),
      render: (row) => lengthWords(row.minutes),
    },
    {
      key: 'state',
      title: m.committee_state(),
      render: ({ state, takesBack, rejectReason }) => (
        <>
          {takesBack ? <Tag>{m.committee_export_takes_back()}</Tag> : null}{' '}
          <Tag tone={states[state].tone}>{states[state].words()}</Tag>
          {rejectReason ? <span className="role-duty">{rejectReason}</span> : null}
        </>
      ),
      narrow: 'end',
    },
  ];
}
