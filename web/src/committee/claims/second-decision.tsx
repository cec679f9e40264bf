import { Form, Input } from 'antd';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { formatNumber } from '../../ui/format';
import { Notice } from '../../ui/notice';
import { DeedTrouble } from '../parts/deed-drawer';
import { Panel } from '../parts/panel';
import type { ReviewedClaim } from './use-claim';
import { useDecision } from './use-decision';

/** The second pair of eyes: the first's figure and reason in front, a yes or a way back below. */
export function SecondDecision({ read }: { read: ReviewedClaim }) {
  const [form] = Form.useForm<{ reason: string }>();
  const deed = useDecision(read.claim.id);
  const first = read.steps.filter((step) => step.deed === 'propose').at(-1);
  const decide = async (outcome: 'agree' | 'send_back') => {
    const values = await form.validateFields().catch(() => undefined);
    if (values) deed.start({ outcome, reason: values.reason.trim() });
  };
  return (
    <Panel title={m.committee_second_title()} padded>
      {first ? (
        <div className="first-word">
          <Notice kind="plate" title={firstWords(read, first)}>
            {first.words}
          </Notice>
        </div>
      ) : null}
      <Form<{ reason: string }> form={form} layout="vertical" scrollToFirstError>
        <Form.Item
          name="reason"
          label={m.committee_reason()}
          extra={m.committee_second_reason_help()}
          rules={[
            { required: true, whitespace: true, min: 2, message: m.committee_reason_short() },
          ]}
        >
          <Input.TextArea rows={3} maxLength={500} />
        </Form.Item>
        <DeedTrouble error={deed.error} />
        <div className="actions">
          <Button busy={deed.busy} onClick={() => void decide('agree')}>
            {m.committee_agree()}
          </Button>
          <Button kind="stop" busy={deed.busy} onClick={() => void decide('send_back')}>
            {m.committee_send_back()}
          </Button>
        </div>
      </Form>
    </Panel>
  );
}

function firstWords({ claim }: ReviewedClaim, first: ReviewedClaim['steps'][number]): string {
  const name = first.byName ?? '';
  if (claim.kind === 'plot') return m.committee_second_first_plot({ name });
  return m.committee_second_first({ name, points: formatNumber(first.points ?? 0) });
}
