import { periodStart } from '@linli/core/calendar/period-start';
import type { PeriodStarts } from './rewards.queries';

/** First days of the periods that limits of rewards count in. */
export function limitPeriods(today: string): PeriodStarts {
  return {
    month: periodStart(today, 'month'),
    year: periodStart(today, 'year'),
    life: periodStart(today, 'life'),
  };
}
