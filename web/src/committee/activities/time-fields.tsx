import { Form, InputNumber } from 'antd';
import { m } from '../../i18n/paraglide/messages';
import { DayField } from '../parts/day-field';
import { TimeField } from '../parts/time-field';

/** Day, time and length of a session, as parts of a form. */
export function TimeFields({ from }: { from: string }) {
  return (
    <div className="form-three">
      <Form.Item
        name="day"
        label={m.committee_day()}
        rules={[{ required: true, message: m.committee_day_missing() }]}
      >
        <DayField from={from} />
      </Form.Item>
      <Form.Item
        name="time"
        label={m.committee_starts_at()}
        rules={[{ required: true, message: m.committee_time_missing() }]}
      >
        <TimeField />
      </Form.Item>
      <Form.Item
        name="durationMinutes"
        label={m.committee_duration()}
        rules={[{ required: true, message: m.committee_duration_missing() }]}
      >
        <InputNumber min={5} max={1440} step={15} precision={0} />
      </Form.Item>
    </div>
  );
}
