import { Form, Input } from 'antd';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { DeedTrouble } from '../parts/deed-drawer';
import { Panel } from '../parts/panel';
import { ChoiceFields, type Choices, choicesOf } from './choice-fields';
import type { ReviewedClaim } from './use-claim';
import { useDecision } from './use-decision';

interface Values extends Choices {
  reason: string;
}

type Outcome = 'adopt' | 'decline' | 'ask';

/** Adopt, decline or ask: one reason in words for any of them, and the resident reads it. */
export function FirstDecision({ read }: { read: ReviewedClaim }) {
  const [form] = Form.useForm<Values>();
  const deed = useDecision(read.claim.id);
  const decide = async (outcome: Outcome) => {
    const choices = outcome === 'adopt' ? choicesOf(read) : [];
    const values = await form.validateFields([...choices, 'reason']).catch(() => undefined);
    if (!values) return;
    const chosen = Object.fromEntries(choices.map((choice) => [choice, values[choice]]));
    deed.start({ outcome, reason: String(values.reason).trim(), chosen });
  };
  return (
    <Panel title={m.committee_decide()} padded>
      <Form<Values> form={form} layout="vertical" scrollToFirstError>
        <ChoiceFields read={read} />
        <Form.Item
          name="reason"
          label={m.committee_reason()}
          extra={m.committee_decide_reason_help()}
          rules={[
            { required: true, whitespace: true, min: 2, message: m.committee_reason_short() },
          ]}
        >
          <Input.TextArea rows={4} maxLength={500} />
        </Form.Item>
        <DeedTrouble error={deed.error} />
        <div className="actions">
          <Button busy={deed.busy} onClick={() => void decide('adopt')}>
            {read.claim.kind === 'plot' ? m.committee_adopt_plot() : m.committee_adopt()}
          </Button>
          <Button kind="line" busy={deed.busy} onClick={() => void decide('ask')}>
            {m.committee_ask_more()}
          </Button>
          <Button kind="stop" busy={deed.busy} onClick={() => void decide('decline')}>
            {m.committee_decline()}
          </Button>
        </div>
      </Form>
    </Panel>
  );
}
