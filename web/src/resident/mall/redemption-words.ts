import { m } from '../../i18n/paraglide/messages';
import type { Redemption } from './use-mall';

export const redemptionStateWords: Record<Redemption['state'], () => string> = {
  reserved: m.resident_state_reserved,
  redeemed: m.resident_state_redeemed,
  cancelled: m.resident_state_cancelled,
  lapsed: m.resident_state_lapsed,
};
