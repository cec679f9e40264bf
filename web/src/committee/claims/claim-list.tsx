import { useEffect } from 'react';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { formatMoment } from '../../ui/format';
import { Tag } from '../../ui/tag';
import { Answered } from '../parts/answered';
import { inOneLine } from '../parts/in-one-line';
import { MoreButton } from '../parts/more-button';
import { type Column, RecordList } from '../parts/record-list';
import { usePages } from '../parts/use-pages';
import { useSeat } from '../use-seat';
import { claimTitle, outcomeWords, type Shelf, stateName, stateTone } from './claim-words';
import { dayWords } from './day-words';
import { type ListedClaim, photoAddresses } from './use-claim';

export type Counts = AnswerOf<'/api/communities/{communityId}/claims'>['counts'];

interface ClaimListProps {
  shelf: Shelf;
  onCounts: (counts: Counts) => void;
}

export function ClaimList({ shelf, onCounts }: ClaimListProps) {
  const { communityId } = useSeat();
  const list = usePages(['claims', communityId, 'list', shelf], (cursor) =>
    answer(
      api.GET('/api/communities/{communityId}/claims', {
        params: { path: { communityId }, query: { shelf, cursor, limit: 40 } },
      }),
    ),
  );
  const counts = list.data?.[0]?.counts;
  useEffect(() => {
    if (counts) onCounts(counts);
  }, [counts, onCounts]);
  return (
    <Answered query={list} lines={6}>
      {(pages) => {
        const rows = pages.flatMap((page) => page.claims);
        if (rows.length === 0) return <p className="panel__none">{m.committee_claims_none()}</p>;
        return (
          <>
            <RecordList
              label={m.committee_claims()}
              rows={rows}
              keyOf={(row) => row.id}
              href={(row) => `/claims/${row.id}`}
              columns={columns(communityId, shelf === 'over')}
            />
            <MoreButton list={list} />
          </>
        );
      }}
    </Answered>
  );
}

function columns(communityId: string, over: boolean): Column<ListedClaim>[] {
  return [
    {
      key: 'what',
      title: m.committee_claim_what(),
      render: (row) => inOneLine(claimTitle(row), row.place),
      narrow: 'title',
    },
    {
      key: 'photo',
      title: m.committee_claim_photos(),
      render: (row) => <FirstPhoto communityId={communityId} row={row} />,
      narrow: 'none',
    },
    { key: 'resident', title: m.committee_resident(), render: whoWords },
    { key: 'sent', title: m.committee_claim_sent_at(), render: (row) => formatMoment(row.sentAt) },
    over
      ? {
          key: 'decided',
          title: m.committee_claim_decided_at(),
          render: (row) => (row.decidedAt ? formatMoment(row.decidedAt) : ''),
          narrow: 'none',
        }
      : {
          key: 'due',
          title: m.committee_claim_due(),
          render: (row) => <Due row={row} />,
        },
    {
      key: 'state',
      title: m.committee_state(),
      render: (row) => (
        <>
          <Tag tone={row.reversed ? undefined : stateTone(row.state)}>
            {over ? outcomeWords(row) : stateName(row.state)}
          </Tag>
          {row.duplicate && !over ? <Tag tone="stop">{m.committee_claim_alike()}</Tag> : null}
        </>
      ),
      narrow: 'end',
    },
  ];
}

function whoWords({ residentName, buildingName, recordedByName }: ListedClaim): string {
  const home = inOneLine(residentName, buildingName ?? '');
  if (recordedByName === null) return home;
  return inOneLine(home, m.committee_claim_by({ name: recordedByName }));
}

function Due({ row }: { row: ListedClaim }) {
  if (row.answerDueOn === null) return null;
  const day = dayWords(row.answerDueOn);
  return row.overdue ? <Tag tone="stop">{m.committee_claim_overdue({ day })}</Tag> : day;
}

function FirstPhoto({ communityId, row }: { communityId: string; row: ListedClaim }) {
  const [first] = photoAddresses(communityId, row.id, row.photos);
  if (!first) return null;
  return (
    <span className="claim-thumb">
      <img src={first.small} alt="" loading="lazy" />
      {row.photos.length > 1 ? <span className="num">{row.photos.length}</span> : null}
    </span>
  );
}
