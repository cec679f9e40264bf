import { m } from '../../i18n/paraglide/messages';
import type { Presence } from './presence';

/** 已到 14 / 16 */
export function PresenceWords({ arrived, expected }: Presence) {
  if (expected === arrived) return <>{m.field_arrived({ arrived })}</>;
  return <>{m.field_arrived_of({ arrived, expected })}</>;
}
