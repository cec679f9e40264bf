import { m } from '../i18n/paraglide/messages';

export interface WindowDay {
  key: string;
  label: string;
  state: 'lit' | 'open' | 'missed' | 'future';
  today?: boolean;
}

const words = {
  lit: m.ui_signed_window,
  open: m.ui_open_window,
  missed: m.ui_missed_window,
  future: m.ui_future_window,
};

/** The streak as lit windows; each has hidden words, because light alone says nothing to a reader. */
export function Windows({ days, label }: { days: WindowDay[]; label: string }) {
  return (
    <ul className="windows" aria-label={label}>
      {days.map((day) => (
        <li key={day.key}>
          <span className={look(day)} />
          {day.label}
          <span className="vh">{words[day.state]()}</span>
        </li>
      ))}
    </ul>
  );
}

function look(day: WindowDay): string {
  const lit = day.state === 'lit' ? ' window--lit' : '';
  return `window${lit}${day.today ? ' window--now' : ''}`;
}
