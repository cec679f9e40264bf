import { Checkbox } from 'antd';
import { m } from '../../i18n/paraglide/messages';
import { formatWeekday } from '../../ui/format';

interface WeekdayChoiceProps {
  id?: string;
  value?: number[];
  onChange?: (weekdays: number[]) => void;
}

/** 2026-10-26 is a Monday: the names of the weekdays come from real days. */
const week = [26, 27, 28, 29, 30, 31].map((day) => `2026-10-${day}`).concat('2026-11-01');

/** Days of the week, Monday is 1. A form marks its field as required, which no group may carry. */
export function WeekdayChoice({ id, value, onChange }: WeekdayChoiceProps) {
  return (
    <fieldset id={id} className="bare" aria-label={m.committee_repeat_days()}>
      <Checkbox.Group<number>
        value={value}
        onChange={onChange}
        options={week.map((day, index) => ({ value: index + 1, label: formatWeekday(day) }))}
      />
    </fieldset>
  );
}
