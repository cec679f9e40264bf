import { addMonths } from '@linli/core/calendar/date-arithmetic';
import type { StarScheme } from '@linli/core/rules/standing-terms';

/** The last day of a star; null where it holds for good. */
export function validUntil({ validMonths }: StarScheme, heldSince: string): string | null {
  return validMonths === undefined ? null : addMonths(heldSince, validMonths);
}
