import type { readMyLevel as operation } from '@linli/contract/levels';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { calendarDay } from '@linli/core/calendar/calendar-day';
import { periodStart } from '@linli/core/calendar/period-start';
import { findLevel } from '@linli/core/rules/find-level';
import { findRulebookInForce } from '../governance/find-rulebook-in-force';
import { communityTimeZone } from '../platform/community-time-zone';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { findEarnedByPeriod } from './levels.queries';

/** A level is never given by hand: points earned say it, whatever was spent since. */
export async function readMyLevel(
  context: OperationContext,
  _input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const { residentId } = personActor(context);
  if (residentId === null) throw refuse('access/not_allowed');
  const rulebook = await findRulebookInForce(tx, now.toISOString());
  const levels = rulebook?.document.levels ?? [];
  if (levels.length === 0) return { level: null, next: null };
  const today = calendarDay(now.toISOString(), await communityTimeZone(tx));
  const earned = await findEarnedByPeriod(tx, residentId, {
    day: today,
    week: periodStart(today, 'week'),
    month: periodStart(today, 'month'),
    quarter: periodStart(today, 'quarter'),
    year: periodStart(today, 'year'),
  });
  const level = findLevel(levels, earned);
  const next = levels[level ? levels.indexOf(level) + 1 : 0];
  return {
    level: level ? { key: level.key, name: level.name, privileges: [...level.privileges] } : null,
    next: next ? { name: next.name, missing: next.earnedMin - earned[next.period] } : null,
  };
}
