import type { Period } from '@linli/core/calendar/period-start';
import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

/**
 * Points a resident earned in the running periods: from the running scores, a quarter from its
 * months, and the day from the books.
 */
export async function findEarnedByPeriod(
  tx: Transaction,
  residentId: string,
  starts: Readonly<Record<Exclude<Period, 'life'>, string>>,
): Promise<Record<Period, number>> {
  const row = await tx.row<Record<Period, number>>(sql`
    select
      (select coalesce(sum(amount), 0)::bigint from transfer award
        where award.community_id = ${tx.communityId} and award.resident_id = ${residentId}
          and award.kind = 'award' and award.occurred_on = ${starts.day}::date
          and award.recorded_at >= ${starts.day}::date - interval '1 day'
          and not exists (select from transfer undone
            where undone.community_id = award.community_id
              and undone.reverses = award.id)) as day,
      coalesce(sum(points) filter (
        where period = 'week' and period_start = ${starts.week}::date), 0)::bigint as week,
      coalesce(sum(points) filter (
        where period = 'month' and period_start = ${starts.month}::date), 0)::bigint as month,
      coalesce(sum(points) filter (where period = 'month'), 0)::bigint as quarter,
      coalesce(sum(points) filter (
        where period = 'year' and period_start = ${starts.year}::date), 0)::bigint as year,
      coalesce(sum(points) filter (where period = 'life'), 0)::bigint as life
    from score
    where community_id = ${tx.communityId} and resident_id = ${residentId}
      and (period, period_start) in (('week', ${starts.week}::date), ('life', '0001-01-01'),
        ('month', ${starts.quarter}::date),
        ('month', (${starts.quarter}::date + interval '1 month')::date),
        ('month', (${starts.quarter}::date + interval '2 months')::date),
        ('year', ${starts.year}::date))`);
  return row ?? { day: 0, week: 0, month: 0, quarter: 0, year: 0, life: 0 };
}
