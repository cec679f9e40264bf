import type { ReactNode } from 'react';
import { m } from '../../i18n/paraglide/messages';
import { formatNumber } from '../../ui/format';
import { Tag } from '../../ui/tag';
import type { Reward } from './use-mall';

const scarce = 5;

/** Under a reward on the shelf: why it cannot be had, that few are left, or where to fetch it. */
export function shelfWords(reward: Reward): ReactNode {
  if (reward.cannot) return <Tag>{cannotWords(reward)}</Tag>;
  if (reward.stock <= scarce) {
    return <Tag tone="lamp">{m.resident_few_left({ stock: reward.stock })}</Tag>;
  }
  return m.resident_collect_at({ counter: reward.counterName });
}

export function cannotWords(reward: Reward): string {
  if (reward.cannot === 'not_enough') {
    return m.resident_short({ points: formatNumber(reward.shortPoints) });
  }
  if (reward.cannot === 'limit_reached') return limitReached[reward.limitPeriod]();
  return m.resident_gone();
}

/** The same as a sentence under the button that cannot be pressed. */
export function cannotSentence(reward: Reward): string | undefined {
  if (reward.cannot === null) return undefined;
  if (reward.cannot === 'not_enough') {
    return m.resident_cannot_short({ points: formatNumber(reward.shortPoints) });
  }
  if (reward.cannot === 'out_of_stock') return m.resident_cannot_gone();
  return cannotWords(reward);
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
