import type { ReactNode } from 'react';
import { m } from '../../i18n/paraglide/messages';
import { formatDay, formatNumber } from '../../ui/format';
import { Tag } from '../../ui/tag';
import type { Reward, ShopTerms } from './use-mall';

const scarce = 5;

/** Under a reward on the shelf: why it cannot be had, that few are left, or where to fetch it. */
export function shelfWords(reward: Reward, terms: ShopTerms): ReactNode {
  if (reward.cannot) return <Tag>{cannotWords(reward, terms)}</Tag>;
  if (reward.stock <= scarce) {
    return <Tag tone="lamp">{m.resident_few_left({ stock: reward.stock })}</Tag>;
  }
  return m.resident_collect_at({ counter: reward.counterName });
}

export function cannotWords(reward: Reward, terms: ShopTerms): string {
  switch (reward.cannot) {
    case 'not_enough':
      return m.resident_short({ points: formatNumber(reward.shortPoints) });
    case 'limit_reached':
      return limitReached[reward.limitPeriod]();
    case 'closed':
      return terms?.opensOn
        ? m.resident_terms_closed_until({ day: formatDay(terms.opensOn) })
        : m.resident_terms_closed();
    case 'once_per_window':
      return m.resident_terms_once();
    case 'below_threshold':
      return m.resident_terms_threshold({ points: formatNumber(terms?.thresholdPoints ?? 0) });
    case 'terms_limit_reached':
      return m.resident_terms_limit();
    case 'not_in_rules':
      return m.resident_terms_none();
    case 'suspended':
      return m.resident_terms_suspended();
    default:
      return m.resident_gone();
  }
}

/** The same as a sentence under the button that cannot be pressed. */
export function cannotSentence(reward: Reward, terms: ShopTerms): string | undefined {
  if (reward.cannot === null) return undefined;
  if (reward.cannot === 'not_enough') {
    return m.resident_cannot_short({ points: formatNumber(reward.shortPoints) });
  }
  if (reward.cannot === 'out_of_stock') return m.resident_cannot_gone();
  return cannotWords(reward, terms);
}

const limitReached: Record<Reward['limitPeriod'], () => string> = {
  month: m.resident_limit_month,
  year: m.resident_limit_year,
  life: m.resident_limit_life,
};

export function limitWords({ perPersonLimit, limitPeriod }: Reward): string | undefined {
  if (perPersonLimit === null) return undefined;
  const words = {
    month: m.resident_per_month,
    year: m.resident_per_year,
    life: m.resident_per_life,
  };
  return words[limitPeriod]({ count: perPersonLimit });
}
