import { m } from '../../i18n/paraglide/messages';
import type { CheckIns } from './use-check-ins';

/** 连续 5 天，满 7 天另得 10 分; what was missed has no words */
export function rowWords({ terms, rowDays }: Pick<CheckIns, 'terms' | 'rowDays'>): string {
  const row = terms?.row;
  if (row?.of !== 'day') return '';
  const { every, points } = row;
  if (rowDays < 2) return m.resident_check_in_row_of({ every, points });
  const next = (Math.floor(rowDays / every) + 1) * every;
  return m.resident_check_in_row_so_far({ days: rowDays, next, points });
}
