import { Form, Input, InputNumber, Select } from 'antd';
import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { toast } from '../../ui/toast';
import { DeedDrawer } from '../parts/deed-drawer';
import { useRulebook } from '../rules/use-rulebook';
import { useChangeReward } from './use-change-reward';
import type { RewardRow } from './use-rewards';

interface Edited {
  title: string;
  description?: string;
  pricePoints: number;
  perPersonLimit?: number | null;
  codeValidDays: number;
  termsKey?: string | null;
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
  const { title, description, pricePoints, perPersonLimit, codeValidDays, termsKey } = reward;
  return (
    <DeedDrawer<Edited>
      open={open}
      title={m.committee_edit()}
      lead={m.committee_reward_edit_lead()}
      submit={m.committee_save()}
      initial={{ title, description, pricePoints, perPersonLimit, codeValidDays, termsKey }}
      deed={deed}
      onSubmit={(values) =>
        deed.start({
          title: values.title.trim(),
          description: values.description?.trim() ?? '',
          pricePoints: values.pricePoints,
          perPersonLimit: values.perPersonLimit ?? null,
          codeValidDays: values.codeValidDays,
          termsKey: values.termsKey ?? null,
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
  const form = Form.useFormInstance();
  const rewards = useRulebook().data?.document.redemption.rewards ?? [];
  const followed = Form.useWatch('termsKey', form);
  const priceOf = (key?: string | null) => rewards.find((terms) => terms.key === key)?.points;
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
      {rewards.length > 0 ? (
        <Form.Item
          name="termsKey"
          label={m.committee_terms_key()}
          extra={m.committee_terms_key_help()}
        >
          <Select
            allowClear
            placeholder={m.committee_terms_own()}
            options={rewards.map(({ key, name, points }) => ({
              value: key,
              label: m.committee_terms_price({ name: name[getLocale()], points }),
            }))}
            onChange={(key?: string) => {
              const points = priceOf(key);
              if (points !== undefined) form.setFieldValue('pricePoints', points);
            }}
          />
        </Form.Item>
      ) : null}
      <div className="form-pair">
        <Form.Item
          name="pricePoints"
          label={m.committee_price_points()}
          rules={[{ required: true, message: m.committee_price_missing() }]}
        >
          <InputNumber
            min={1}
            max={1_000_000}
            precision={0}
            disabled={priceOf(followed) !== undefined}
          />
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
