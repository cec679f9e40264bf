import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { Cell } from '../../ui/cell';
import { Delta } from '../../ui/delta';
import { useDisplaySettings } from '../../ui/display-settings';
import { formatMomentShort, formatNumber, formatTime } from '../../ui/format';
import { Sep } from '../../ui/sep';
import { deedIcon } from './deed-icon';
import { reversedWord } from './reversed-word';
import type { Entry } from './use-entries';

interface EntryCellProps {
  entry: Entry;
  /** The home page says the day; the history stands under its day and says the balance after. */
  place: 'home' | 'history';
  href?: string;
  onClick?: () => void;
}

/** One line of the books: the deed first, then when and why, the points last. */
export function EntryCell({ entry, place, href, onClick }: EntryCellProps) {
  const { elder } = useDisplaySettings();
  const home = place === 'home';
  const when = home ? formatMomentShort(entry.occurredAt) : formatTime(entry.occurredAt);
  const words = wordsOf(entry);
  return (
    <Cell
      icon={elder ? undefined : deedIcon(entry)}
      title={entry.title[getLocale()]}
      why={
        <>
          {when}
          {words && !(home && elder) ? (
            <>
              <Sep />
              {words}
            </>
          ) : null}
        </>
      }
      end={
        <Delta
          points={entry.amount}
          after={home ? undefined : m.resident_left({ balance: formatNumber(entry.balanceAfter) })}
        />
      }
      href={href}
      onClick={onClick}
    />
  );
}

function wordsOf(entry: Entry): string {
  if (entry.reversedByTransferId) return reversedWord(entry);
  return entry.reason || entry.place || '';
}
