import { m } from '../../i18n/paraglide/messages';
import type { Entry } from './use-entries';

/** What was exchanged comes back; only what was earned is reversed. */
export function reversedWord({ kind }: Pick<Entry, 'kind'>): string {
  return kind === 'redemption' ? m.resident_returned() : m.resident_reversed();
}
