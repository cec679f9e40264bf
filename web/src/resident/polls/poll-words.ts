import { m } from '../../i18n/paraglide/messages';
import { formatMoment } from '../../ui/format';
import type { PollRow } from './use-polls';

/** 填到明天 18:00; what became of it once it is over */
export function stateWords({ state, closesAt }: Pick<PollRow, 'state' | 'closesAt'>): string {
  if (state === 'open') return m.resident_poll_until({ at: formatMoment(closesAt) });
  if (state === 'shown') return m.resident_poll_shown();
  return state === 'unread' ? m.resident_poll_unread() : m.resident_poll_counting();
}
