import { Select } from 'antd';
import { m } from '../../i18n/paraglide/messages';
import { now } from '../../ui/clock';
import { wallOf } from '../../ui/wall-time';

interface MonthSelectProps {
  value: string | undefined;
  onChange: (month: string) => void;
}

const monthsBack = 12;

/** One of the last months, this one included, by the community's calendar. */
export function MonthSelect({ value, onChange }: MonthSelectProps) {
  return (
    <Select<string>
      className="filters__select"
      aria-label={m.committee_statement_month()}
      value={value}
      onChange={onChange}
      options={lastMonths().map((month) => ({ value: month, label: monthWords(month) }))}
    />
  );
}

/** 2026 年 3 月 */
export function monthWords(month: string): string {
  const [year = '', number = ''] = month.split('-');
  return m.committee_month_of({ year, month: Number(number) });
}

function lastMonths(): string[] {
  const { year, month } = wallOf(now());
  return Array.from({ length: monthsBack }, (_, back) => {
    const count = year * 12 + month - 1 - back;
    return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
  });
}
