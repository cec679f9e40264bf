import { TimePicker } from 'antd';
import dayjs from 'dayjs';
import { withoutSubmit } from './without-submit';

interface TimeFieldProps {
  id?: string;
  value?: string;
  onChange?: (time: string | undefined) => void;
}

/** A time of day HH:mm, as it stands on the notice board. */
export function TimeField({ id, value, onChange }: TimeFieldProps) {
  return (
    <TimePicker
      id={id}
      className="day-field"
      format="HH:mm"
      minuteStep={5}
      showNow={false}
      onKeyDown={withoutSubmit}
      needConfirm={false}
      value={value ? dayjs(`2000-01-01T${value}`) : null}
      onChange={(time) => onChange?.(time ? time.format('HH:mm') : undefined)}
    />
  );
}
