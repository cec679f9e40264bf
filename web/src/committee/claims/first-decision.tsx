import { Form, Input, InputNumber } from 'antd';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { DeedTrouble } from '../parts/deed-drawer';
import { Panel } from '../parts/panel';
import type { ReviewedClaim } from './use-claim';
import { useDecision } from './use-decision';

interface Values {
  points?: number;
  reason: string;
}

type Outcome = 'adopt' | 'decline' | 'ask';

/** Adopt, decline or ask: one reason in words for whichever it is, read by the resident. */
export function FirstDecision({ read }: { read: ReviewedClaim }) {
  const [form] = Form.useForm<Values>();
  const points = Form.useWatch('points', form);
  const deed = useDecision(read.claim.id);
  const { range } = read.rule;
  const decide = async (outcome: Outcome) => {
    const asked = outcome === 'adopt' && range ? ['points', 'reason'] : ['reason'];
    const values = await form.validateFields(asked).catch(() => undefined);
    if (!values) return;
    const reason = String(values.reason).trim();
    const chosen = outcome === 'adopt' && range ? { points: values.points } : {};
    deed.start({ outcome, reason, ...chosen });
  };
  return (
    <Panel title={m.committee_decide()} padded>
      <Form<Values> form={form} layout="vertical" scrollToFirstError>
        {range ? (
          <Form.Item
            name="points"
            label={m.committee_points_chosen({ min: range.min, max: range.max })}
            extra={twoWords(read, points)}
            rules={[{ required: true, message: m.committee_points_missing() }]}
          >
            <InputNumber min={range.min} max={range.max} step={range.step} precision={0} />
          </Form.Item>
        ) : (
          <p className="deed-lead">{fixedWords(read)}</p>
        )}
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

function fixedWords({ claim, rule }: ReviewedClaim): string {
  if (claim.kind === 'plot') return m.committee_plot_no_points();
  if (rule.representativeNeeded) return m.committee_claim_with_representative();
  return m.committee_points_fixed();
}

/** Said while the figure is chosen, not after. */
function twoWords({ rule }: ReviewedClaim, points: number | undefined): string {
  if (rule.representativeNeeded) return m.committee_claim_with_representative();
  const above = typeof points === 'number' && points > rule.twoPeopleAbove;
  return above
    ? m.committee_second_needed({ points: rule.twoPeopleAbove })
    : m.committee_claim_two_above({ points: rule.twoPeopleAbove });
}
