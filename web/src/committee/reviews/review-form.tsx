import { Form, Input, Select } from 'antd';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { DeedTrouble } from '../parts/deed-drawer';
import { outcomeKeys, outcomeOf } from './review-words';
import { type Outcome, useReviewDeed } from './use-reviews';

interface Values {
  words: string;
  outcome: Outcome;
}

interface ReviewFormProps {
  reviewId: string;
  onDone: () => void;
}

/** Words in any case; what came of it only with the last of them. */
export function ReviewForm({ reviewId, onDone }: ReviewFormProps) {
  const [form] = Form.useForm<Values>();
  const deed = useReviewDeed(reviewId, onDone);
  const write = async (closes: boolean) => {
    const fields: (keyof Values)[] = closes ? ['words', 'outcome'] : ['words'];
    const values = await form.validateFields(fields).catch(() => undefined);
    if (!values) return;
    const words = String(values.words).trim();
    deed.start(closes ? { words, outcome: values.outcome } : { words });
  };
  return (
    <Form<Values> form={form} layout="vertical">
      <Form.Item
        name="words"
        label={m.committee_review_words()}
        extra={m.committee_review_words_help()}
        rules={[{ required: true, whitespace: true, min: 2, message: m.committee_reason_short() }]}
      >
        <Input.TextArea rows={4} maxLength={1000} />
      </Form.Item>
      <Form.Item
        name="outcome"
        label={m.committee_review_outcome()}
        rules={[{ required: true, message: m.committee_review_outcome_missing() }]}
      >
        <Select
          placeholder={m.committee_review_outcome_choose()}
          options={outcomeKeys.map((value) => ({ value, label: outcomeOf(value).words }))}
        />
      </Form.Item>
      <DeedTrouble error={deed.error} />
      <div className="actions">
        <Button busy={deed.busy} onClick={() => void write(true)}>
          {m.committee_review_close()}
        </Button>
        <Button kind="line" busy={deed.busy} onClick={() => void write(false)}>
          {m.committee_review_note()}
        </Button>
      </div>
    </Form>
  );
}
