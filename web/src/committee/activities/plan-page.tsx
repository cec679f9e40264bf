import { useQueryClient } from '@tanstack/react-query';
import { Form, Input, InputNumber } from 'antd';
import { useLocation } from 'wouter';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { now } from '../../ui/clock';
import { dateKey } from '../../ui/format';
import { toast } from '../../ui/toast';
import { DeedTrouble } from '../parts/deed-drawer';
import { Desk } from '../parts/desk';
import { Panel } from '../parts/panel';
import { ResidentPicker } from '../parts/resident-picker';
import { useStaffDeed } from '../parts/use-staff-deed';
import { useSeat } from '../use-seat';
import { type Plan, planBody } from './plan-body';
import { RepeatFields } from './repeat-fields';
import { RiskFields } from './risk-fields';
import { RuleFields } from './rule-fields';
import { TimeFields } from './time-fields';
import './activities.css';

/** A new activity and its first session, or a weekly series. */
export function PlanPage() {
  const { communityId, can } = useSeat();
  const client = useQueryClient();
  const [form] = Form.useForm<Plan>();
  const [, go] = useLocation();
  const deed = useStaffDeed(
    (plan: Plan, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/activities', {
          params: { path: { communityId } },
          body: { requestId, ...planBody(plan) },
        }),
      ),
    ({ activityId, sessionIds }) => {
      toast(m.committee_planned({ count: sessionIds.length }));
      void client.invalidateQueries({ queryKey: ['activities'] });
      void client.invalidateQueries({ queryKey: ['sessions'] });
      void client.invalidateQueries({ queryKey: ['today'] });
      go(`/activities/${activityId}`, { replace: true });
    },
  );
  return (
    <Desk
      title={m.committee_open_activity()}
      lead={m.committee_plan_lead()}
      back={{ href: '/activities', label: m.committee_activities() }}
    >
      <Form<Plan>
        form={form}
        className="plan"
        layout="vertical"
        scrollToFirstError
        initialValues={{ durationMinutes: 120, riskLevel: 'none', weekdays: [] }}
        onFinish={deed.start}
      >
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
        <DeedTrouble error={deed.error} />
        <div className="dialog-acts dialog-acts--left">
          <Button type="submit" short block={false} busy={deed.busy}>
            {m.committee_plan_do()}
          </Button>
          <Button kind="line" block={false} href="/activities">
            {m.committee_let_be()}
          </Button>
        </div>
      </Form>
    </Desk>
  );
}
