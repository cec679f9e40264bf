import { Form, Input, Radio } from 'antd';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { DeedDrawer } from '../parts/deed-drawer';
import { pairWords } from './request-list';
import { type RequestRow, type Side, useMentoringDeed } from './use-mentoring';

interface Answer {
  side: Side;
  agree: boolean;
  note: string;
}

interface AnswerDrawerProps {
  request: RequestRow | null;
  onClose: () => void;
}

/** What somebody said at the desk, on paper or at the door: written down with what was seen. */
export function AnswerDrawer({ request, onClose }: AnswerDrawerProps) {
  const deed = useMentoringDeed(
    (communityId, { side, agree, note }: Answer, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/mentoring/requests/{mentoringRequestId}/answer', {
          params: { path: { communityId, mentoringRequestId: request?.id ?? '' } },
          body: { requestId, side, agree, note: note.trim() },
        }),
      ),
    onClose,
  );
  return (
    <DeedDrawer<Answer>
      open={request !== null}
      title={m.committee_mentoring_record()}
      lead={request ? pairWords(request) : undefined}
      submit={m.committee_mentoring_record_do()}
      initial={{ side: request?.learnerAgreed ? 'mentor' : 'learner', agree: true }}
      deed={deed}
      onSubmit={deed.start}
      onClose={onClose}
    >
      <Form.Item name="side" label={m.committee_mentoring_whose()}>
        <Radio.Group
          options={[
            { value: 'mentor', label: request?.mentor.name ?? '' },
            { value: 'learner', label: request?.learner.name ?? '' },
          ]}
        />
      </Form.Item>
      <Form.Item name="agree" label={m.committee_mentoring_said()}>
        <Radio.Group
          options={[
            { value: true, label: m.committee_mentoring_yes() },
            { value: false, label: m.committee_mentoring_no() },
          ]}
        />
      </Form.Item>
      <Form.Item
        name="note"
        label={m.committee_consent_note()}
        extra={m.committee_consent_note_help()}
        rules={[{ required: true, whitespace: true, min: 2, message: m.committee_reason_short() }]}
      >
        <Input maxLength={200} />
      </Form.Item>
    </DeedDrawer>
  );
}
