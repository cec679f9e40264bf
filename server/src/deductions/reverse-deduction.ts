import type { reverseDeduction as operation } from '@linli/contract/deductions';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { calendarDay } from '@linli/core/calendar/calendar-day';
import type { DeductionRule } from '@linli/core/rules/standing-terms';
import { postTransfers, type TransferPost } from '../ledger/post-transfers';
import { communityTimeZone } from '../platform/community-time-zone';
import { type OperationContext, personActor } from '../platform/operation-context';
import { assert, refuse } from '../platform/refuse';
import { closeDeduction, type LockedDeduction, lockDeduction } from './deductions.queries';
import { findNotedRule } from './find-noted-rule';
import { refuseOwnHome } from './refuse-own-home';
import { listParts } from './takings.queries';
import { tellOfDeduction } from './tell-of-deduction';

/** Everything it took goes back to the lots it came from; what was still owed is owed no more. */
export async function reverseDeduction(
  context: OperationContext,
  { params, body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const deduction = await lockDeduction(tx, params.deductionId);
  if (!deduction) throw refuse('request/not_found');
  await refuseOwnHome(context, deduction);
  if (deduction.state !== 'effective') throw refuse('deductions/not_effective');
  const { personId } = personActor(context);
  const { reason } = body;
  const { rule } = await findNotedRule(tx, deduction);
  const today = calendarDay(now.toISOString(), await communityTimeZone(tx));
  const parts = await listParts(tx, deduction.id);
  const posts = parts.map(({ transferId }) =>
    reversalOf(context, deduction, rule, { transferId, personId, reason, today }),
  );
  const outcomes = await postTransfers(tx, posts, now);
  await closeDeduction(tx, deduction.id, { state: 'reversed', personId, reason }, now);
  const happening = 'reversed' as const;
  await tellOfDeduction(context, { ...deduction, because: [] }, { happening, rule, note: reason });
  let returned = 0;
  for (const [index, outcome] of outcomes.entries()) {
    assert(outcome.ok, 'what a deduction took can always be given back');
    const { transferId, amount: points, balance } = outcome;
    returned += points;
    const title = posts[index]?.title ?? rule.name;
    const { residentId } = deduction;
    context.after({ kind: 'points', residentId, transferId, points, balance, title });
  }
  return { returned };
}

function reversalOf(
  context: OperationContext,
  { residentId, accountId, rulebookVersion, ruleKey }: LockedDeduction,
  { name }: DeductionRule,
  back: { transferId: string; personId: string; reason: string; today: string },
): TransferPost {
  return {
    transferId: context.ids.next(),
    kind: 'reversal',
    requestKey: `reverse-deduction:${back.transferId}`,
    accountId,
    holder: accountId === residentId ? 'resident' : 'household',
    residentId,
    actorPersonId: back.personId,
    actorRole: 'committee',
    rulebookVersion,
    ruleKey,
    title: { zh: `退回扣分：${name.zh}`, en: `Deduction given back: ${name.en}` },
    reason: back.reason,
    because: [],
    occurredAt: context.now.toISOString(),
    occurredOn: back.today,
    change: { reverse: back.transferId },
  };
}
