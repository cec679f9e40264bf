import { redemptionCode } from '@linli/core/codes/redemption-code';
import type { Secrets } from '../platform/secrets';

/** The code is derived, never stored: a stolen database holds no code that a counter accepts. */
export function redemptionCodeOf(secrets: Secrets, redemptionId: string): string {
  const bytes = Buffer.from(redemptionId.replaceAll('-', ''), 'hex');
  return redemptionCode(secrets.derive('redemption-code', bytes));
}
