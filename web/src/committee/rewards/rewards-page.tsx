import { useState } from 'react';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Empty } from '../../ui/empty';
import { formatNumber } from '../../ui/format';
import { Tag } from '../../ui/tag';
import { Answered } from '../parts/answered';
import { Desk } from '../parts/desk';
import { type Column, RecordList } from '../parts/record-list';
import { SubPlaces } from '../parts/sub-places';
import { useSeat } from '../use-seat';
import { AddRewardDrawer } from './add-reward-drawer';
import { RewardThumb } from './reward-thumb';
import { limitWords, rewardPlaces } from './reward-words';
import { type RewardRow, useRewards } from './use-rewards';
import './rewards.css';

/** What points can be exchanged for. */
export function RewardsPage() {
  const { can } = useSeat();
  const rewards = useRewards();
  const [adding, setAdding] = useState(false);
  return (
    <Desk
      title={m.committee_rewards()}
      acts={
        can('reward.change') ? (
          <Button icon="plus" short block={false} onClick={() => setAdding(true)}>
            {m.committee_reward_add()}
          </Button>
        ) : null
      }
    >
      <SubPlaces label={m.committee_rewards()} places={rewardPlaces()} />
      <Answered query={rewards} lines={6}>
        {(data) =>
          data.rewards.length === 0 ? (
            <Empty>{m.committee_no_rewards()}</Empty>
          ) : (
            <RecordList
              label={m.committee_rewards_shelf()}
              rows={data.rewards}
              keyOf={(row) => row.id}
              href={(row) => `/rewards/${row.id}`}
              columns={columns()}
            />
          )
        }
      </Answered>
      <AddRewardDrawer open={adding} onClose={() => setAdding(false)} />
    </Desk>
  );
}

function columns(): Column<RewardRow>[] {
  return [
    {
      key: 'title',
      title: m.committee_reward(),
      render: (row) => <RewardThumb reward={row} />,
      narrow: 'title',
    },
    { key: 'stock', title: m.committee_stock(), render: (row) => <Stock reward={row} /> },
    { key: 'limit', title: m.committee_limit(), render: limitWords },
    { key: 'counter', title: m.committee_counter(), render: (row) => row.counterName },
    {
      key: 'state',
      title: m.committee_state(),
      render: (row) => (row.state === 'hidden' ? <Tag>{m.committee_hidden()}</Tag> : null),
    },
    {
      key: 'price',
      title: m.committee_price(),
      render: (row) => (
        <span className="strong">
          {m.committee_points_of({ points: formatNumber(row.pricePoints) })}
        </span>
      ),
      figure: true,
      narrow: 'end',
    },
  ];
}

/** What runs out is said, quietly. */
export function Stock({ reward }: { reward: RewardRow }) {
  if (reward.stock === 0) return <Tag tone="stop">{m.committee_stock_none()}</Tag>;
  const words = m.committee_stock_left({ count: formatNumber(reward.stock) });
  return reward.stock <= 2 ? <Tag tone="lamp">{words}</Tag> : <span className="num">{words}</span>;
}
