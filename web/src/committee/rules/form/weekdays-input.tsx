import { readAt } from '@linli/core/rules/draft/draft-path';
import { Checkbox } from 'antd';
import { formatWeekday } from '../../../ui/format';
import { useEditing } from '../draft/editing';

/** 4 January 2027 is a Monday; the seven days from there name the week. */
const MONDAY = Date.UTC(2027, 0, 4, 4);

export function WeekdaysInput({ id, path }: { id: string; path: string }) {
  const { document, readOnly, change } = useEditing();
  const value = readAt(document, path);
  const days = [1, 2, 3, 4, 5, 6, 7].map((day) => ({
    value: day,
    label: formatWeekday(new Date(MONDAY + (day - 1) * 86_400_000)),
  }));
  return (
    <Checkbox.Group
      aria-labelledby={id}
      value={Array.isArray(value) ? value : []}
      disabled={readOnly}
      options={days}
      onChange={(next) => change(path, next.length > 0 ? [...next].sort() : undefined)}
    />
  );
}
