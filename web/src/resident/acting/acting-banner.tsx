import { m } from '../../i18n/paraglide/messages';
import './acting.css';

interface ActingBannerProps {
  name: string;
  onStop: () => void;
}

/** On every page while one acts for somebody: whose things these are, and the way back. */
export function ActingBanner({ name, onStop }: ActingBannerProps) {
  return (
    <aside className="acting" aria-label={m.resident_acting()}>
      <p>{m.resident_acting_for({ name })}</p>
      <button type="button" onClick={onStop}>
        {m.resident_acting_stop()}
      </button>
    </aside>
  );
}
