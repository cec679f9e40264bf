import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { withoutSubmit } from './without-submit';

interface DayFieldProps {
  id?: string;
  value?: string;
  onChange?: (day: string | undefined) => void;
  /** Earliest day that may be chosen, YYYY-MM-DD. */
  from?: string;
  placeholder?: string;
  label?: string;
}

/**
 * A calendar day YYYY-MM-DD. The picker's own objects never leave this file: they carry the
 * computer's zone, and a day in the community has none.
 */
export function DayField({ id, value, onChange, from, placeholder, label }: DayFieldProps) {
  return (
    <DatePicker
      id={id}
      className="day-field"
      aria-label={label}
      value={value ? dayjs(value) : null}
      onChange={(day) => onChange?.(day ? day.format('YYYY-MM-DD') : undefined)}
      minDate={from ? dayjs(from) : undefined}
      showNow={false}
      onKeyDown={withoutSubmit}
      placeholder={placeholder}
      inputReadOnly={false}
    />
  );
}
