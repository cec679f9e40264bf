import { useEffect, useState } from 'react';
import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { formatNumber } from '../../ui/format';
import type { Board } from '../use-board';

const shownAtOnce = 3;
const changeMs = 8_000;

/** Lights that just went on: whole items, changing every 8 s, never running text. */
export function Ticker({ board }: { board: Board }) {
  const { recent, totals } = board;
  const [from, setFrom] = useState(0);
  useEffect(() => {
    if (recent.length <= shownAtOnce) return undefined;
    const timer = window.setInterval(
      () => setFrom((before) => (before + shownAtOnce) % recent.length),
      changeMs,
    );
    return () => window.clearInterval(timer);
  }, [recent.length]);
  const shown = recent.slice(from, from + shownAtOnce);
  return (
    <footer className="ticker">
      <p className="ticker__label">
        <span className="window window--lit" aria-hidden="true" />
        {m.board_recent()}
      </p>
      <ul>
        {shown.map((item) => (
          <li key={item.zh}>{item[getLocale()]}</li>
        ))}
      </ul>
      <p className="ticker__sum num">{m.board_people({ people: formatNumber(totals.people) })}</p>
    </footer>
  );
}
