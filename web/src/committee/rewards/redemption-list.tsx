import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { formatDay, formatMoment, formatNumber } from '../../ui/format';
import { Tag } from '../../ui/tag';
import { Answered } from '../parts/answered';
import { MoreButton } from '../parts/more-button';
import { type Column, RecordList } from '../parts/record-list';
import { usePages } from '../parts/use-pages';
import { useSeat } from '../use-seat';
import { type RedemptionState, redemptionStateName, redemptionTone } from './reward-words';

type RedemptionRow = AnswerOf<'/api/communities/{communityId}/redemptions'>['redemptions'][number];

interface RedemptionListProps {
  state?: RedemptionState;
  rewardId?: string;
}

export function RedemptionList({ state, rewardId }: RedemptionListProps) {
  const { communityId, can } = useSeat();
  const list = usePages(['redemptions', communityId, { state, rewardId }], (cursor) =>
    answer(
      api.GET('/api/communities/{communityId}/redemptions', {
        params: { path: { communityId }, query: { state, rewardId, cursor, limit: 40 } },
      }),
    ),
  );
  return (
    <Answered query={list} lines={6}>
      {(pages) => {
        const rows = pages.flatMap((page) => page.redemptions);
        if (rows.length === 0) return <p className="panel__none">{m.committee_no_redemptions()}</p>;
        return (
          <>
            <RecordList
              label={m.committee_redemptions()}
              rows={rows}
              keyOf={(row) => row.id}
              href={(row) => (can('resident.read') ? `/residents/${row.residentId}` : undefined)}
              columns={columns(rewardId === undefined)}
            />
            <MoreButton list={list} />
          </>
        );
      }}
    </Answered>
  );
}

function columns(withReward: boolean): Column<RedemptionRow>[] {
  const reward: Column<RedemptionRow> = {
    key: 'reward',
    title: m.committee_reward(),
    render: (row) => row.rewardTitle,
  };
  return [
    {
      key: 'resident',
      title: m.committee_resident(),
      render: (row) => row.residentName,
      narrow: 'title',
    },
    ...(withReward ? [reward] : []),
    {
      key: 'reserved',
      title: m.committee_reserved_at(),
      render: (row) => formatMoment(row.reservedAt),
    },
    { key: 'closed', title: m.committee_then(), render: thenWords, narrow: 'none' },
    {
      key: 'points',
      title: m.committee_points(),
      render: (row) => formatNumber(row.points),
      figure: true,
      narrow: 'none',
    },
    {
      key: 'state',
      title: m.committee_state(),
      render: (row) => <Tag tone={redemptionTone(row.state)}>{redemptionStateName(row.state)}</Tag>,
      narrow: 'end',
    },
  ];
}

function thenWords(row: RedemptionRow): string {
  if (row.state === 'reserved') return m.committee_valid_until({ day: formatDay(row.validUntil) });
  if (row.closedAt === null) return '';
  const at = formatMoment(row.closedAt);
  return row.clerkName ? m.committee_handed_by({ at, name: row.clerkName }) : at;
}
