import { calendarDay } from '@linli/core/calendar/calendar-day';
import { inspectionDays } from '@linli/core/rules/inspection-days';
import { noonOf } from '../bulk-awards/noon-of';
import type { PublishedRulebook } from '../governance/find-rulebook-version';
import { findRulebooksInForce } from '../governance/find-rulebooks-in-force';
import { communityTimeZone } from '../platform/community-time-zone';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { type GradableScheme, gradableSchemes } from './gradable-schemes';

/** One inspection on one of its days, by the rules of that day. */
export interface Inspection extends GradableScheme {
  readonly day: string;
  readonly today: string;
  readonly occurredAt: string;
  readonly rulebook: PublishedRulebook;
}

export async function findInspection(
  context: Pick<OperationContext, 'tx' | 'now'>,
  { schemeKey, day }: { readonly schemeKey: string; readonly day: string },
): Promise<Inspection> {
  const { tx, now } = context;
  const timeZone = await communityTimeZone(tx);
  const today = calendarDay(now.toISOString(), timeZone);
  const occurredAt = noonOf(day, timeZone, now);
  const rulebook = (await findRulebooksInForce(tx, [occurredAt])).get(occurredAt);
  const found = rulebook
    ? gradableSchemes(rulebook.document, day).find(({ scheme }) => scheme.key === schemeKey)
    : undefined;
  if (!rulebook || !found) throw refuse('request/not_found');
  if (!inspectionDays(found.scheme, day, day).includes(day)) {
    throw refuse('inspections/not_a_day');
  }
  return { ...found, day, today, occurredAt, rulebook };
}
