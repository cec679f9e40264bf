import { m } from '../../i18n/paraglide/messages';
import { formatDay, formatNumber } from '../../ui/format';
import { Notice } from '../../ui/notice';
import type { ShopTerms } from './use-mall';

/** What the rulebook says about redeeming, said once above the shelf; nothing where it is open. */
export function ShopNotice({ terms }: { terms: ShopTerms }) {
  if (!terms) return null;
  if (terms.suspendedUntil) {
    return (
      <div className="mt-4">
        <Notice kind="plate">
          {m.resident_deductions_suspended({ day: formatDay(terms.suspendedUntil) })}
        </Notice>
      </div>
    );
  }
  const words = openWords(terms);
  if (!terms.isOpen) {
    return (
      <div className="mt-4">
        <Notice kind="plate" title={m.resident_shop_closed()}>
          {terms.opensOn
            ? m.resident_shop_opens({ day: formatDay(terms.opensOn) })
            : m.resident_shop_no_day()}
        </Notice>
      </div>
    );
  }
  return words.length > 0 ? (
    <div className="mt-4">
      <Notice>{words.join('')}</Notice>
    </div>
  ) : null;
}

function openWords(terms: NonNullable<ShopTerms>): string[] {
  const { openUntil, oncePerWindow, thresholdPoints, basePoints } = terms;
  const words: string[] = [];
  if (openUntil) words.push(m.resident_shop_until({ day: formatDay(openUntil) }));
  if (oncePerWindow) words.push(m.resident_shop_once());
  if (thresholdPoints > 0) {
    words.push(m.resident_shop_threshold({ points: formatNumber(thresholdPoints) }));
  }
  if (basePoints > 0) words.push(m.resident_shop_base({ points: formatNumber(basePoints) }));
  return words;
}
