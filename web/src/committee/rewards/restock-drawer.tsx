import { Form, InputNumber } from 'antd';
import { useState } from 'react';
import { m } from '../../i18n/paraglide/messages';
import { formatNumber } from '../../ui/format';
import { Segmented } from '../../ui/segmented';
import { toast } from '../../ui/toast';
import { DeedDrawer } from '../parts/deed-drawer';
import { useChangeReward } from './use-change-reward';
import type { RewardRow } from './use-rewards';

interface RestockDrawerProps {
  open: boolean;
  reward: RewardRow;
  onClose: () => void;
}

type Way = 'in' | 'out';

/** What was put on the shelf or taken off it; never what is there now, for others change it too. */
export function RestockDrawer({ open, reward, onClose }: RestockDrawerProps) {
  const [way, setWay] = useState<Way>('in');
  const deed = useChangeReward(reward, () => {
    toast(m.committee_saved());
    onClose();
  });
  return (
    <DeedDrawer<{ pieces: number }>
      open={open}
      title={m.committee_restock()}
      lead={m.committee_restock_lead({
        title: reward.title,
        stock: m.committee_stock_left({ count: formatNumber(reward.stock) }),
      })}
      submit={way === 'in' ? m.committee_restock_in_do() : m.committee_restock_out_do()}
      deed={deed}
      onSubmit={({ pieces }) => deed.start({ stockChange: way === 'in' ? pieces : -pieces })}
      onClose={onClose}
    >
      <Form.Item>
        <Segmented<Way>
          label={m.committee_restock()}
          value={way}
          onChange={setWay}
          options={[
            { value: 'in', label: m.committee_restock_in() },
            { value: 'out', label: m.committee_restock_out() },
          ]}
        />
      </Form.Item>
      <Form.Item
        name="pieces"
        label={m.committee_pieces()}
        rules={[{ required: true, message: m.committee_pieces_missing() }]}
      >
        <InputNumber
          min={1}
          max={way === 'in' ? 1_000_000 : Math.max(1, reward.stock)}
          precision={0}
        />
      </Form.Item>
    </DeedDrawer>
  );
}
