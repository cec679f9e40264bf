import { useQueryClient } from '@tanstack/react-query';
import { Form, Input, InputNumber } from 'antd';
import { useLocation } from 'wouter';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { now } from '../../ui/clock';
import { dateKey } from '../../ui/format';
import { Notice } from '../../ui/notice';
import { toast } from '../../ui/toast';
import { DayField } from '../parts/day-field';
import { DeedTrouble } from '../parts/deed-drawer';
import { Desk } from '../parts/desk';
import { Panel } from '../parts/panel';
import { TimeField } from '../parts/time-field';
import { useStaffDeed } from '../parts/use-staff-deed';
import { useSeat } from '../use-seat';
import { type PollDraft, pollBody } from './poll-body';
import { QuestionFields } from './question-fields';
import './polls.css';

const weekMs = 7 * 86_400_000;

/** A new poll; once made its words stay, so what they mean is said before. */
export function MakePollPage() {
  const { communityId } = useSeat();
  const client = useQueryClient();
  const [, go] = useLocation();
  const deed = useStaffDeed(
    (draft: PollDraft, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/polls', {
          params: { path: { communityId } },
          body: { requestId, ...pollBody(draft) },
        }),
      ),
    ({ id }) => {
      toast(m.committee_poll_made());
      void client.invalidateQueries({ queryKey: ['polls'] });
      go(`/polls/${id}`, { replace: true });
    },
  );
  return (
    <Desk title={m.committee_poll_make()} back={{ href: '/polls', label: m.committee_polls() }}>
      <Form<PollDraft>
        className="plan"
        layout="vertical"
        scrollToFirstError
        initialValues={initial()}
        onFinish={deed.start}
      >
        <Notice>{m.committee_poll_make_lead()}</Notice>
        <About />
        <QuestionFields />
        <DeedTrouble error={deed.error} />
        <div className="dialog-acts dialog-acts--left">
          <Button type="submit" short block={false} busy={deed.busy}>
            {m.committee_poll_make_do()}
          </Button>
          <Button kind="line" block={false} href="/polls">
            {m.committee_let_be()}
          </Button>
        </div>
      </Form>
    </Desk>
  );
}

function initial(): Partial<PollDraft> {
  return {
    opensDay: dateKey(now()),
    opensTime: '08:00',
    closesDay: dateKey(new Date(now().getTime() + weekMs)),
    closesTime: '20:00',
    questions: [{ kind: 'single', text: '' }],
  };
}

function About() {
  return (
    <Panel title={m.committee_poll_about()} padded>
      <Form.Item
        name="title"
        label={m.committee_poll_title()}
        rules={[{ required: true, whitespace: true, message: m.committee_poll_title_missing() }]}
      >
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="description" label={m.committee_poll_description()}>
        <Input.TextArea rows={3} maxLength={2000} />
      </Form.Item>
      <Moment day="opensDay" time="opensTime" label={m.committee_poll_opens()} />
      <Moment day="closesDay" time="closesTime" label={m.committee_poll_closes()} />
      <Form.Item
        name="minAge"
        label={m.committee_poll_min_age()}
        extra={m.committee_poll_min_age_help()}
      >
        <InputNumber min={1} max={120} precision={0} />
      </Form.Item>
    </Panel>
  );
}

interface MomentProps {
  day: 'opensDay' | 'closesDay';
  time: 'opensTime' | 'closesTime';
  label: string;
}

function Moment({ day, time, label }: MomentProps) {
  return (
    <div className="form-pair">
      <Form.Item
        name={day}
        label={m.committee_poll_day_of({ what: label })}
        rules={[{ required: true, message: m.committee_day_missing() }]}
      >
        <DayField />
      </Form.Item>
      <Form.Item
        name={time}
        label={m.committee_poll_time_of({ what: label })}
        rules={[{ required: true, message: m.committee_time_missing() }]}
      >
        <TimeField />
      </Form.Item>
    </div>
  );
}
