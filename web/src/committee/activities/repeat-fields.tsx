import { Checkbox, Form } from 'antd';
import { m } from '../../i18n/paraglide/messages';
import { formatDay } from '../../ui/format';
import { DayField } from '../parts/day-field';
import type { Plan } from './plan-body';
import { seriesDays } from './series-days';
import { WeekdayChoice } from './weekday-choice';

/** Every week on these days; what it will come to is said at once. */
export function RepeatFields() {
  const form = Form.useFormInstance<Plan>();
  const repeats = Form.useWatch('repeats', form);
  const day = Form.useWatch('day', form);
  const until = Form.useWatch('until', form);
  const weekdays = Form.useWatch('weekdays', form) ?? [];
  return (
    <>
      <Form.Item name="repeats" valuePropName="checked">
        <Checkbox>{m.committee_repeat()}</Checkbox>
      </Form.Item>
      {repeats ? (
        <div className="repeat">
          <Form.Item
            name="weekdays"
            label={m.committee_repeat_days()}
            rules={[{ required: true, type: 'array', min: 1, message: m.committee_repeat_none() }]}
          >
            <WeekdayChoice />
          </Form.Item>
          <Form.Item
            name="until"
            label={m.committee_repeat_until()}
            rules={[{ required: true, message: m.committee_repeat_until_missing() }]}
          >
            <DayField from={day} />
          </Form.Item>
          {day && until && weekdays.length > 0 ? (
            <p className="note" role="status">
              {seriesWords(seriesDays(day, weekdays, until))}
            </p>
          ) : null}
        </div>
      ) : null}
    </>
  );
}

function seriesWords(days: string[]): string {
  const named = days.slice(0, 6).map((one) => formatDay(one));
  if (days.length > named.length) named.push('…');
  return m.committee_repeat_comes_to({
    count: days.length,
    days: named.join(m.committee_list_comma()),
  });
}
