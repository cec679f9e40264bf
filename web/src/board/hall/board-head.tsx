import { useEffect, useState } from 'react';
import { m } from '../../i18n/paraglide/messages';
import { now } from '../../ui/clock';
import { formatDayLong, formatTime } from '../../ui/format';
import { Logo } from '../../ui/logo';

interface BoardHeadProps {
  name: string;
  /** The TV's own clock is often wrong: the server's time, carried on, is shown. */
  serverTime: string;
}

export function BoardHead({ name, serverTime }: BoardHeadProps) {
  const time = useServerClock(serverTime);
  return (
    <header className="board__head">
      <Logo reversed />
      <h1>
        {name} · {m.board_title()}
      </h1>
      <p className="board__clock">
        <span>{formatDayLong(time, time)}</span>
        <b>{formatTime(time)}</b>
      </p>
    </header>
  );
}

function useServerClock(serverTime: string): Date {
  const [time, setTime] = useState(() => new Date(serverTime));
  useEffect(() => {
    const ahead = new Date(serverTime).getTime() - now().getTime();
    const tick = () => setTime(new Date(now().getTime() + ahead));
    tick();
    const timer = window.setInterval(tick, 5_000);
    return () => window.clearInterval(timer);
  }, [serverTime]);
  return time;
}
