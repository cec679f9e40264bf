import { Checkbox, Form, Input, InputNumber } from 'antd';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { DayField } from '../parts/day-field';
import { DeedDrawer } from '../parts/deed-drawer';
import { useCategories } from '../rules/use-categories';
import { useSafetyDeed } from './use-safety-deed';

interface Policy {
  insurer: string;
  number: string;
  fromOn: string;
  untilOn: string;
  categories: string[];
  minAge?: number | null;
  maxAge?: number | null;
  claimsPhone: string;
}

export function AddPolicyDrawer({ open, onClose }: { open: boolean; onClose: () => void }) {
  const deed = useSafetyDeed(
    (communityId, policy: Policy, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/insurance-policies', {
          params: { path: { communityId } },
          body: {
            requestId,
            ...policy,
            insurer: policy.insurer.trim(),
            number: policy.number.trim(),
            claimsPhone: policy.claimsPhone.trim(),
            minAge: policy.minAge ?? null,
            maxAge: policy.maxAge ?? null,
          },
        }),
      ),
    onClose,
  );
  return (
    <DeedDrawer<Policy>
      open={open}
      title={m.committee_policy_add()}
      lead={m.committee_policy_lead()}
      submit={m.committee_save()}
      initial={{ categories: [] }}
      deed={deed}
      onSubmit={deed.start}
      onClose={onClose}
    >
      <PolicyFields />
    </DeedDrawer>
  );
}

const required = (message: string) => [{ required: true, message }];

function PolicyFields() {
  return (
    <>
      <Form.Item
        name="insurer"
        label={m.committee_policy_insurer()}
        rules={required(m.committee_policy_insurer_missing())}
      >
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item
        name="number"
        label={m.committee_policy_number()}
        rules={required(m.committee_policy_number_missing())}
      >
        <Input maxLength={60} autoComplete="off" />
      </Form.Item>
      <div className="form-pair">
        <Form.Item
          name="fromOn"
          label={m.committee_policy_from()}
          rules={required(m.committee_day_missing())}
        >
          <DayField />
        </Form.Item>
        <Form.Item
          name="untilOn"
          label={m.committee_policy_until()}
          rules={required(m.committee_day_missing())}
        >
          <DayField />
        </Form.Item>
      </div>
      <CoverFields />
    </>
  );
}

function CoverFields() {
  const categories = useCategories();
  return (
    <>
      <Form.Item
        name="categories"
        label={m.committee_policy_covers()}
        rules={required(m.committee_policy_covers_missing())}
      >
        <Checkbox.Group options={categories.options} />
      </Form.Item>
      <div className="form-pair">
        <Form.Item name="minAge" label={m.committee_min_age()}>
          <InputNumber min={0} max={120} precision={0} />
        </Form.Item>
        <Form.Item name="maxAge" label={m.committee_max_age()}>
          <InputNumber min={0} max={120} precision={0} />
        </Form.Item>
      </div>
      <Form.Item
        name="claimsPhone"
        label={m.committee_policy_phone()}
        rules={required(m.committee_policy_phone_missing())}
      >
        <Input maxLength={40} inputMode="tel" />
      </Form.Item>
    </>
  );
}
