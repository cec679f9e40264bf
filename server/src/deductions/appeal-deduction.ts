import type { appealDeduction as operation } from '@linli/contract/deductions';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { calendarDay } from '@linli/core/calendar/calendar-day';
import { communityTimeZone } from '../platform/community-time-zone';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { findOwnDeduction, insertAppeal } from './deductions.queries';
import { ownDeductions } from './own-deductions';

/** In the resident's own words, or in those of whoever acts for them, who is named beside them. */
export async function appealDeduction(
  context: OperationContext,
  { params, body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const { personId, proxy } = personActor(context);
  const of = ownDeductions(context);
  const today = calendarDay(now.toISOString(), await communityTimeZone(tx));
  const proxyId = proxy?.proxyId ?? null;
  const appeal = { ...of, personId, proxyId, words: body.words, today };
  if ((await insertAppeal(tx, params.deductionId, appeal, now)) === 0) {
    const found = await findOwnDeduction(tx, params.deductionId, appeal);
    if (!found) throw refuse('request/not_found');
    throw refuse(found.appealedAt === null ? 'deductions/appeal_over' : 'deductions/appealed');
  }
  return { done: true };
}
