import { useQueryClient } from '@tanstack/react-query';
import { Form } from 'antd';
import { useLocation } from 'wouter';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { toast } from '../../ui/toast';
import { DeedTrouble } from '../parts/deed-drawer';
import { Desk } from '../parts/desk';
import { useStaffDeed } from '../parts/use-staff-deed';
import { useSeat } from '../use-seat';
import { type Plan, planBody } from './plan-body';
import { PlanFields } from './plan-fields';
import './activities.css';

/** A new activity and its first session, or a weekly series. */
export function PlanPage() {
  const { communityId } = useSeat();
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
        <PlanFields />
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
