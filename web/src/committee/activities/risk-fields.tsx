import { Form, Input, Select } from 'antd';
import { m } from '../../i18n/paraglide/messages';
import { riskLevels, riskName } from './activity-words';
import type { Plan } from './plan-body';

/** What may happen and what to mind; where there is a risk, it is told in words. */
export function RiskFields() {
  const form = Form.useFormInstance<Pick<Plan, 'riskLevel' | 'riskText'>>();
  const level = Form.useWatch('riskLevel', form) ?? 'none';
  return (
    <>
      <Form.Item
        name="riskLevel"
        label={m.committee_risk()}
        extra={level === 'high' ? m.committee_risk_high_help() : undefined}
      >
        <Select options={riskLevels.map((one) => ({ value: one, label: riskName(one) }))} />
      </Form.Item>
      {level === 'none' ? null : (
        <Form.Item
          name="riskText"
          label={m.committee_risk_text()}
          extra={m.committee_risk_help()}
          rules={[{ required: true, whitespace: true, message: m.committee_risk_missing() }]}
        >
          <Input.TextArea rows={2} maxLength={500} />
        </Form.Item>
      )}
    </>
  );
}
