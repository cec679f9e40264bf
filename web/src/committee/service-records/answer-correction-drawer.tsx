import { Form, Input, Radio } from 'antd';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { dateKey, formatTime, formatTimeRange } from '../../ui/format';
import { instantAt } from '../../ui/wall-moment';
import { DeedDrawer } from '../parts/deed-drawer';
import { TimeField } from '../parts/time-field';
import type { Correction } from './corrections-page';
import { useServiceDeed } from './use-service-deed';

interface Answered {
  outcome: 'stays' | 'corrected';
  from?: string;
  until?: string;
  answer: string;
}

interface AnswerCorrectionDrawerProps {
  correction: Correction | null;
  onClose: () => void;
}

/** Corrected times, not minutes: the rules count what they come to, as they counted the first. */
export function AnswerCorrectionDrawer({ correction, onClose }: AnswerCorrectionDrawerProps) {
  const deed = useServiceDeed(
    (communityId, values: Answered, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/service-corrections/{correctionId}/answer', {
          params: { path: { communityId, correctionId: correction?.id ?? '' } },
          body: {
            requestId,
            answer: values.answer.trim(),
            corrected: correction ? timesOf(correction, values) : undefined,
          },
        }),
      ),
    onClose,
  );
  return (
    <DeedDrawer<Answered>
      open={correction !== null}
      title={m.committee_correction_answer()}
      lead={correction ? <Asked correction={correction} /> : undefined}
      submit={m.committee_correction_answer_do()}
      initial={{
        outcome: correction?.sessionStartsAt === null ? 'stays' : 'corrected',
        from: correction ? padded(formatTime(correction.beganAt)) : undefined,
        until: correction ? padded(formatTime(correction.endedAt)) : undefined,
      }}
      deed={deed}
      onSubmit={deed.start}
      onClose={onClose}
    >
      <Form.Item
        name="outcome"
        label={m.committee_correction_outcome()}
        rules={[{ required: true }]}
      >
        <Radio.Group
          options={[
            {
              value: 'corrected',
              label: m.committee_correction_corrects(),
              disabled: correction?.sessionStartsAt === null,
            },
            { value: 'stays', label: m.committee_correction_stays() },
          ]}
        />
      </Form.Item>
      <Times correction={correction} />
      <Form.Item
        name="answer"
        label={m.committee_correction_words()}
        extra={m.committee_correction_words_help()}
        rules={[{ required: true, whitespace: true, min: 2, message: m.committee_reason_short() }]}
      >
        <Input.TextArea rows={3} maxLength={500} />
      </Form.Item>
    </DeedDrawer>
  );
}

function Asked({ correction }: { correction: Correction }) {
  return (
    <>
      {m.committee_correction_asked({ name: correction.name, says: correction.says })}
      <br />
      {correction.sessionStartsAt !== null && correction.sessionEndsAt !== null
        ? m.committee_session_ran({
            time: formatTimeRange(correction.sessionStartsAt, correction.sessionEndsAt),
          })
        : m.committee_correction_by_list()}
    </>
  );
}

function Times({ correction }: { correction: Correction | null }) {
  const form = Form.useFormInstance<Answered>();
  const outcome = Form.useWatch('outcome', form) ?? 'corrected';
  if (outcome === 'stays' || !correction) return null;
  const missing = [{ required: true, message: m.committee_time_missing() }];
  return (
    <div className="form-pair">
      <Form.Item name="from" label={m.committee_correction_from()} rules={missing}>
        <TimeField />
      </Form.Item>
      <Form.Item name="until" label={m.committee_correction_until()} rules={missing}>
        <TimeField />
      </Form.Item>
    </div>
  );
}

/** On the day of the session; a session past midnight ends on the day after. */
function timesOf(correction: Correction, { outcome, from, until }: Answered) {
  const { sessionStartsAt, sessionEndsAt } = correction;
  if (outcome === 'stays' || !from || !until) return undefined;
  if (sessionStartsAt === null || sessionEndsAt === null) return undefined;
  const on = (time: string) =>
    dateKey(time < padded(formatTime(sessionStartsAt)) ? sessionEndsAt : sessionStartsAt);
  return { beganAt: instantAt(on(from), from), endedAt: instantAt(on(until), until) };
}

function padded(time: string): string {
  return time.padStart(5, '0');
}
