import { m } from '../../i18n/paraglide/messages';
import { useDisplaySettings } from '../../ui/display-settings';
import { formatWeekdayShort } from '../../ui/format';
import { Windows } from '../../ui/windows';
import type { CheckIns } from './use-check-ins';

interface CheckInWindowsProps {
  windows: CheckIns['windows'];
  /** Today was lit on this page, just now. */
  fresh: boolean;
}

export function CheckInWindows({ windows, fresh }: CheckInWindowsProps) {
  const { elder } = useDisplaySettings();
  const today = elder ? m.resident_check_in_now() : m.ui_today();
  return (
    <Windows
      label={m.resident_check_in_row()}
      windows={windows.map(({ day, lit, isToday }) => ({
        key: day,
        label: isToday ? today : formatWeekdayShort(day),
        lit,
        now: isToday,
        fresh: fresh && isToday,
        words: lit ? m.resident_check_in_lit() : aheadWords(isToday),
      }))}
    />
  );
}

function aheadWords(isToday: boolean): string {
  return isToday ? m.resident_check_in_open() : m.resident_check_in_ahead();
}
