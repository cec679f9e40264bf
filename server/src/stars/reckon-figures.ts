import { type Period, periodStart } from '@linli/core/calendar/period-start';
import { metricKey } from '@linli/core/rules/evaluate-stars';
import type { StarMetric, StarScheme } from '@linli/core/rules/standing-terms';
import { communityTimeZone } from '../platform/community-time-zone';
import type { Transaction } from '../platform/database';
import { listDaysSinceJoining, listScores, listService, type Span } from './figures.queries';

export type Figures = ReadonlyMap<string, Readonly<Record<string, number>>>;

/** What the metrics of a scheme count as of a day: a few statements, however many residents. */
export async function reckonFigures(
  tx: Transaction,
  scheme: StarScheme,
  residentIds: readonly string[],
  asOf: string,
): Promise<Figures> {
  const figures = new Map(residentIds.map((id) => [id, {} as Record<string, number>]));
  const keep = (residentId: string, kind: StarMetric['kind'], period: string, figure: number) => {
    const kept = figures.get(residentId);
    if (kept) kept[metricKey({ kind, period: period as Period })] = figure;
  };
  const scored = spansOf(scheme, ['points_earned', 'deeds'], asOf);
  if (scored.length > 0) {
    for (const { residentId, period, points, deeds } of await listScores(tx, residentIds, scored)) {
      keep(residentId, 'points_earned', period, points);
      keep(residentId, 'deeds', period, deeds);
    }
  }
  const served = spansOf(scheme, ['service_minutes', 'evaluation_percent'], asOf);
  if (served.length > 0) {
    for (const row of await listService(tx, residentIds, served)) {
      const { residentId, period, minutes, rated, good } = row;
      keep(residentId, 'service_minutes', period, minutes);
      const percent = rated === 0 ? 0 : Math.floor((100 * good) / rated);
      keep(residentId, 'evaluation_percent', period, percent);
    }
  }
  const joined = spansOf(scheme, ['days_since_joining'], asOf);
  if (joined.length > 0) {
    const day = { asOf, timeZone: await communityTimeZone(tx) };
    for (const { residentId, days } of await listDaysSinceJoining(tx, residentIds, day)) {
      for (const { period } of joined) keep(residentId, 'days_since_joining', period, days);
    }
  }
  return figures;
}

/** Each period that a scheme asks of some kinds of figures, once. */
function spansOf(
  { stars }: StarScheme,
  kinds: readonly StarMetric['kind'][],
  asOf: string,
): Span[] {
  const asked = stars.flatMap(({ metrics }) => metrics).filter(({ kind }) => kinds.includes(kind));
  return [...new Set(asked.map(({ period }) => period))].map((period) => ({
    period,
    scored: period === 'quarter' ? 'month' : period,
    from: periodStart(asOf, period),
    // A life has one score, at its very first day.
    until: asOf,
  }));
}
