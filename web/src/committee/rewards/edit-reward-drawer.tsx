import { Form, Input, InputNumber } from 'antd';
import { m } from '../../i18n/paraglide/messages';
import { toast } from '../../ui/toast';
import { DeedDrawer } from '../parts/deed-drawer';
import { useChangeReward } from './use-change-reward';
import type { RewardRow } from './use-rewards';

interface Edited {
  title: string;
  description?: string;
  pricePoints: number;
  perPersonLimit?: number | null;
  codeValidDays: number;
}

interface EditRewardDrawerProps {
  open: boolean;
  reward: RewardRow;
  onClose: () => void;
}

/** Price and terms for exchanges to come; what was reserved keeps its own. */
export function EditRewardDrawer({ open, reward, onClose }: EditRewardDrawerProps) {
  const deed = useChangeReward(reward, () => {
    toast(m.committee_saved());
    onClose();
  });
  const { title, description, pricePoints, perPersonLimit, codeValidDays } = reward;
  return (
    <DeedDrawer<Edited>
      open={open}
      title={m.committee_edit()}
      lead={m.committee_reward_edit_lead()}
      submit={m.committee_save()}
      initial={{ title, description, pricePoints, perPersonLimit, codeValidDays }}
      deed={deed}
      onSubmit={(values) =>
        deed.start({
          title: values.title.trim(),
          description: values.description?.trim() ?? '',
          pricePoints: values.pricePoints,
          perPersonLimit: values.perPersonLimit ?? null,
          codeValidDays: values.codeValidDays,
        })
      }
      onClose={onClose}
    >
      <RewardTermFields />
    </DeedDrawer>
  );
}

/** The fields a new reward and a changed one share. */
export function RewardTermFields() {
  return (
    <>
      <Form.Item
        name="title"
        label={m.committee_reward_title()}
        rules={[{ required: true, whitespace: true, message: m.committee_title_missing() }]}
      >
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="description" label={m.committee_description()}>
        <Input.TextArea rows={2} maxLength={2000} />
      </Form.Item>
      <div className="form-pair">
        <Form.Item
          name="pricePoints"
          label={m.committee_price_points()}
          rules={[{ required: true, message: m.committee_price_missing() }]}
        >
          <InputNumber min={1} max={1_000_000} precision={0} />
        </Form.Item>
        <Form.Item
          name="codeValidDays"
          label={m.committee_valid_days()}
          rules={[{ required: true, message: m.committee_valid_missing() }]}
        >
          <InputNumber min={1} max={366} precision={0} />
        </Form.Item>
      </div>
      <Form.Item name="perPersonLimit" label={m.committee_limit()} extra={m.committee_limit_help()}>
        <InputNumber min={1} max={1000} precision={0} />
      </Form.Item>
    </>
  );
}
