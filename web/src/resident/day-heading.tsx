import { now } from '../ui/clock';
import { formatDayLong, formatNearDay } from '../ui/format';
import { Sep } from '../ui/sep';
import { wallOf } from '../ui/wall-time';

/** 今天 · 10 月 28 日 星期三 */
export function DayHeading({ day }: { day: string }) {
  const days = wallOf(day).dayNumber - wallOf(now()).dayNumber;
  return (
    <h2 className="daybreak">
      {Math.abs(days) <= 1 ? (
        <>
          {formatNearDay(day)}
          <Sep />
        </>
      ) : null}
      {formatDayLong(day)}
    </h2>
  );
}
