import type { DeductionRule } from '@linli/core/rules/standing-terms';
import { Form, Input, Select } from 'antd';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { DayField } from '../parts/day-field';
import { DeedDrawer } from '../parts/deed-drawer';
import { ResidentPicker } from '../parts/resident-picker';
import { useDeductionDeed } from './use-deductions';

interface Noted {
  residentId: string;
  ruleKey: string;
  happenedOn: string;
  reason: string;
}

interface NoteDrawerProps {
  open: boolean;
  rules: readonly DeductionRule[];
  onClose: () => void;
}

/** Notes a breach. What follows, a warning or a notice, is the rule's; nothing is taken at once. */
export function NoteDrawer({ open, rules, onClose }: NoteDrawerProps) {
  const deed = useDeductionDeed(
    (communityId, values: Noted, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/deductions', {
          params: { path: { communityId } },
          body: { requestId, ...values, reason: values.reason.trim() },
        }),
      ),
    onClose,
  );
  return (
    <DeedDrawer<Noted>
      open={open}
      title={m.committee_deduction_note()}
      lead={m.committee_deduction_note_lead()}
      submit={m.committee_deduction_note_do()}
      deed={deed}
      onSubmit={deed.start}
      onClose={onClose}
    >
      <Form.Item
        name="residentId"
        label={m.committee_resident()}
        rules={[{ required: true, message: m.committee_resident_missing() }]}
      >
        <ResidentPicker />
      </Form.Item>
      <Form.Item
        name="ruleKey"
        label={m.committee_deduction_rule()}
        rules={[{ required: true, message: m.committee_deduction_rule_missing() }]}
      >
        <Select options={rules.map((rule) => ({ value: rule.key, label: ruleWords(rule) }))} />
      </Form.Item>
      <Form.Item
        name="happenedOn"
        label={m.committee_deduction_happened()}
        rules={[{ required: true, message: m.committee_deduction_day_missing() }]}
      >
        <DayField />
      </Form.Item>
      <Form.Item
        name="reason"
        label={m.committee_reason()}
        extra={m.committee_deduction_reason_help()}
        rules={[{ required: true, whitespace: true, min: 2, message: m.committee_reason_short() }]}
      >
        <Input.TextArea rows={3} maxLength={500} />
      </Form.Item>
    </DeedDrawer>
  );
}

function ruleWords({ name, points, warningsFirst, noticeDays }: DeductionRule): string {
  const words = { name: name[getLocale()], points, days: noticeDays };
  return warningsFirst > 0
    ? m.committee_deduction_rule_warns({ ...words, warnings: warningsFirst })
    : m.committee_deduction_rule_of(words);
}
