import { Form, Input, Radio } from 'antd';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { Facts } from '../../ui/facts';
import { formatDay } from '../../ui/format';
import { DeedDrawer } from '../parts/deed-drawer';
import { type DeductionRow, useDeductionDeed } from './use-deductions';

interface Verdict {
  holds: 'yes' | 'no';
  answer: string;
}

interface VerdictDrawerProps {
  deduction: DeductionRow | null;
  onClose: () => void;
}

/** Both sides in their own words, then the answer of somebody who noted nothing. */
export function VerdictDrawer({ deduction, onClose }: VerdictDrawerProps) {
  const deed = useDeductionDeed(
    (communityId, { id, holds, answer: words }: Verdict & { id: string }, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/deductions/{deductionId}/verdict', {
          params: { path: { communityId, deductionId: id } },
          body: { requestId, holds: holds === 'yes', answer: words.trim() },
        }),
      ),
    onClose,
  );
  return (
    <DeedDrawer<Verdict>
      open={deduction !== null}
      title={m.committee_appeal_answer()}
      lead={deduction ? <Sides deduction={deduction} /> : null}
      submit={m.committee_appeal_send()}
      deed={deed}
      onSubmit={(values) => deduction && deed.start({ ...values, id: deduction.id })}
      onClose={onClose}
    >
      <Form.Item
        name="holds"
        label={m.committee_appeal_holds()}
        rules={[{ required: true, message: m.committee_appeal_missing() }]}
      >
        <Radio.Group
          options={[
            { value: 'yes', label: m.committee_appeal_yes() },
            { value: 'no', label: m.committee_appeal_no() },
          ]}
        />
      </Form.Item>
      <Form.Item
        name="answer"
        label={m.committee_appeal_words()}
        extra={m.committee_appeal_words_help()}
        rules={[{ required: true, whitespace: true, min: 2, message: m.committee_reason_short() }]}
      >
        <Input.TextArea rows={3} maxLength={500} />
      </Form.Item>
    </DeedDrawer>
  );
}

function Sides({ deduction }: { deduction: DeductionRow }) {
  const { residentName, rule, reason, appeal, happenedOn, proposedByName } = deduction;
  return (
    <Facts
      facts={[
        { term: m.committee_resident(), what: residentName },
        { term: m.committee_deduction_rule(), what: rule.name[getLocale()] },
        { term: m.committee_deduction_happened(), what: formatDay(happenedOn) },
        { term: m.committee_deduction_said({ name: proposedByName }), what: reason },
        { term: m.committee_appeal(), what: appeal?.words ?? '' },
        ...(appeal?.byProxy
          ? [{ term: m.committee_appeal_by(), what: appeal.byProxy[getLocale()] }]
          : []),
      ]}
    />
  );
}
