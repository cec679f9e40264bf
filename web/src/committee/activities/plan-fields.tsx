import { Form, Input, InputNumber } from 'antd';
import { m } from '../../i18n/paraglide/messages';
import { now } from '../../ui/clock';
import { dateKey } from '../../ui/format';
import { Panel } from '../parts/panel';
import { ResidentPicker } from '../parts/resident-picker';
import { useSeat } from '../use-seat';
import { AskedFields } from './asked-fields';
import { RepeatFields } from './repeat-fields';
import { RiskFields } from './risk-fields';
import { RuleFields } from './rule-fields';
import { TimeFields } from './time-fields';

/** What is done, when and where, and who runs it. */
export function PlanFields() {
  const { can } = useSeat();
  return (
    <>
      <Panel title={m.committee_plan_what()} padded>
        <Form.Item
          name="title"
          label={m.committee_activity_title()}
          rules={[{ required: true, whitespace: true, message: m.committee_title_missing() }]}
        >
          <Input maxLength={60} placeholder={m.committee_activity_title_example()} />
        </Form.Item>
        <RuleFields />
        <Form.Item name="description" label={m.committee_description()}>
          <Input.TextArea rows={3} maxLength={2000} />
        </Form.Item>
      </Panel>
      <WhenAndWhere />
      <Panel title={m.committee_plan_who()} padded>
        {can('resident.read') ? (
          <Form.Item
            name="organizerResidentId"
            label={m.committee_organizer()}
            extra={m.committee_organizer_help()}
          >
            <ResidentPicker />
          </Form.Item>
        ) : null}
        <RiskFields />
      </Panel>
      <Panel title={m.committee_plan_asked()} padded>
        <AskedFields />
      </Panel>
    </>
  );
}

function WhenAndWhere() {
  return (
    <Panel title={m.committee_plan_when()} padded>
      <TimeFields from={dateKey(now())} />
      <RepeatFields />
      <div className="form-pair">
        <Form.Item
          name="place"
          label={m.committee_place()}
          rules={[{ required: true, whitespace: true, message: m.committee_place_missing() }]}
        >
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item
          name="capacity"
          label={m.committee_capacity()}
          extra={m.committee_capacity_help()}
        >
          <InputNumber min={1} max={10_000} precision={0} />
        </Form.Item>
      </div>
    </Panel>
  );
}
