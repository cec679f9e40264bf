import type { redemptionTerms } from '@linli/contract/mall';
import { nextOpenDay, windowOn } from '@linli/core/rules/redemption-window';
import type { Rulebook } from '@linli/core/rules/rulebook';
import type { z } from 'zod';

/** What the rulebook says about redeeming today, for the page to say before anyone asks. */
export function describeTerms(
  { redemption, account }: Rulebook,
  today: string,
): Omit<z.infer<typeof redemptionTerms>, 'suspendedUntil'> {
  const { windows, oncePerWindow, thresholdPoints } = redemption;
  const window = windowOn(windows, today);
  const isOpen = windows.length === 0 || window !== undefined;
  return {
    isOpen,
    openUntil: window?.until ?? null,
    opensOn: isOpen ? null : (nextOpenDay(windows, today) ?? null),
    oncePerWindow: windows.length > 0 && oncePerWindow,
    thresholdPoints,
    basePoints: account.base?.points ?? 0,
  };
}
