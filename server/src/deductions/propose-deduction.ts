import type { proposeDeduction as operation } from '@linli/contract/deductions';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { calendarDay, startOfDay } from '@linli/core/calendar/calendar-day';
import { decideDeduction, warningsSince } from '@linli/core/rules/decide-deduction';
import { findRulebookInForce } from '../governance/find-rulebook-in-force';
import { communityTimeZone } from '../platform/community-time-zone';
import { type OperationContext, personActor } from '../platform/operation-context';
import { assert, refuse } from '../platform/refuse';
import { accountOf } from './account-of';
import {
  countWarnings,
  insertDeduction,
  lockResident,
  type NewDeduction,
} from './deductions.queries';
import { refuseOwnHome } from './refuse-own-home';
import { tellOfDeduction } from './tell-of-deduction';

/**
 * Nothing is taken here: the first breaches are warnings where the rule says so, then a notice says
 * from which day points may be taken. Only a rule that was in force when it happened counts.
 */
export async function proposeDeduction(
  context: OperationContext,
  { body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const timeZone = await communityTimeZone(tx);
  const today = calendarDay(now.toISOString(), timeZone);
  const { residentId, ruleKey, happenedOn, reason } = body;
  if (happenedOn > today) throw refuse('deductions/day_ahead');
  const rulebook = await findRulebookInForce(tx, startOfDay(happenedOn, timeZone));
  const rule = rulebook?.document.deductions?.find(({ key }) => key === ruleKey);
  if (!rulebook || !rule) throw refuse('deductions/unknown_rule');
  const about = await lockResident(tx, residentId);
  if (!about) throw refuse('request/not_found');
  if (about.residentState === 'left') throw refuse('residents/left');
  await refuseOwnHome(context, about);
  const since = warningsSince(rule, today);
  const warningsInPeriod = await countWarnings(tx, { residentId, ruleKey, since });
  const decision = decideDeduction(rulebook.document, {
    deductionKey: ruleKey,
    on: today,
    warningsInPeriod,
  });
  assert(decision.outcome !== 'unknown_rule', 'the rule was found just now');
  const isNotice = decision.outcome === 'notice';
  const deduction: NewDeduction = {
    id: context.ids.next(),
    residentId,
    accountId: await accountOf(context, about),
    rulebookVersion: rulebook.version,
    ruleKey,
    happenedOn,
    reason,
    because: decision.because,
    proposedBy: personActor(context).personId,
    noticedOn: today,
    state: isNotice ? 'noticed' : 'warned',
    effectiveFrom: isNotice ? decision.effectiveFrom : null,
  };
  await insertDeduction(tx, deduction, now);
  const happening = isNotice ? 'noticed' : 'warned';
  await tellOfDeduction(context, deduction, { happening, rule, note: reason });
  const { id, state, because, effectiveFrom } = deduction;
  return {
    id,
    state,
    because: [...because],
    effectiveFrom,
    points: isNotice ? decision.points : 0,
  };
}
