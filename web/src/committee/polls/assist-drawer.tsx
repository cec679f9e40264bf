import { useQueryClient } from '@tanstack/react-query';
import { Checkbox, Form, Input, Radio } from 'antd';
import { useRef } from 'react';
import { newBallotToken } from '../../api/ballot-token';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { toast } from '../../ui/toast';
import { DeedDrawer } from '../parts/deed-drawer';
import { ResidentPicker } from '../parts/resident-picker';
import { useStaffDeed } from '../parts/use-staff-deed';
import { useSeat } from '../use-seat';
import { type Assisted, assistedAnswers } from './assisted-answers';
import type { Poll, Question } from './use-polls';

interface AssistDrawerProps {
  open: boolean;
  poll: Poll;
  onClose: () => void;
}

/** For somebody who sits at the desk: they say, the desk writes, and nobody can change it later. */
export function AssistDrawer({ open, poll, onClose }: AssistDrawerProps) {
  const { communityId } = useSeat();
  const client = useQueryClient();
  // One a ballot, the same for every try, and forgotten with it.
  const token = useRef(newBallotToken());
  const deed = useStaffDeed(
    (given: Assisted, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/polls/{pollId}/assisted-answers', {
          params: { path: { communityId, pollId: poll.id } },
          body: {
            requestId,
            residentId: given.residentId,
            ballotToken: token.current,
            answers: assistedAnswers(poll.questions, given),
          },
        }),
      ),
    () => {
      token.current = newBallotToken();
      toast(m.committee_saved());
      void client.invalidateQueries({ queryKey: ['polls'] });
      onClose();
    },
  );
  return (
    <DeedDrawer<Assisted>
      open={open}
      title={m.committee_poll_assist()}
      lead={m.committee_poll_assist_lead()}
      submit={m.committee_poll_assist_do()}
      deed={deed}
      onSubmit={deed.start}
      onClose={onClose}
    >
      <Form.Item
        name="residentId"
        label={m.committee_resident()}
        rules={[{ required: true, message: m.committee_resident_missing() }]}
      >
        <ResidentPicker />
      </Form.Item>
      {poll.questions.map((question) => (
        <Form.Item
          key={question.number}
          name={['said', String(question.number)]}
          label={m.committee_poll_nth_text({ number: question.number, text: question.text })}
          rules={[{ required: question.required, message: m.committee_poll_answer_missing() }]}
        >
          {fieldOf(question)}
        </Form.Item>
      ))}
    </DeedDrawer>
  );
}

function fieldOf({ kind, options }: Question) {
  if (kind === 'text') return <Input.TextArea rows={3} maxLength={500} />;
  const choices = options.map((label, value) => ({ value, label }));
  return kind === 'single' ? (
    <Radio.Group className="poll-choices" options={choices} />
  ) : (
    <Checkbox.Group className="poll-choices" options={choices} />
  );
}
