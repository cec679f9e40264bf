import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import type { Ground } from '../../ui/because';
import { formatNumber } from '../../ui/format';
import type { Entry } from './use-entries';

/** What the reader asks when the figure is tapped. */
export function questionOf({ kind, amount }: Pick<Entry, 'kind' | 'amount'>): string {
  const points = formatNumber(Math.abs(amount));
  const questions: Record<Entry['kind'], (given: { points: string }) => string> = {
    award: m.resident_why_earned,
    redemption: m.resident_why_spent,
    refund: m.resident_why_refund,
    expiry: m.resident_why_expiry,
    reversal: m.resident_why_reversal,
    opening: m.resident_why_opening,
    deduction: m.resident_why_deduction,
    base: m.resident_why_base,
    reset: m.resident_why_reset,
  };
  return questions[kind]({ points });
}

/** Rules that were looked at and did not count stand among the grounds as well. */
const notCounted = [
  'multiplier_not_met',
  'limit_reached',
  'nothing_to_award',
  'service_at_check_out',
  'service_not_recorded',
];

/** The grounds the server decided by; for what no rule decided, what is always true of it. */
export function groundsOf({ kind, because }: Pick<Entry, 'kind' | 'because'>): Ground[] {
  const grounds = because.map((ground, place) => ({
    key: `${place}-${ground.code}`,
    text: ground[getLocale()],
    counted: !notCounted.includes(ground.code),
  }));
  const plain = plainGrounds[kind];
  if (grounds.length === 0 && plain) return [{ key: kind, text: plain(), counted: true }];
  return grounds;
}

const plainGrounds: Partial<Record<Entry['kind'], () => string>> = {
  redemption: m.resident_redemption_ground,
  refund: m.resident_refund_ground,
  expiry: m.resident_expiry_ground,
};

export function reversedSentence({ kind }: Pick<Entry, 'kind'>): string {
  return kind === 'redemption' ? m.resident_was_returned() : m.resident_was_reversed();
}

export function seeReversalWord({ kind }: Pick<Entry, 'kind'>): string {
  return kind === 'redemption' ? m.resident_see_return() : m.resident_see_reversal();
}
