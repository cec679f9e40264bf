import { postTransfers } from '../ledger/post-transfers';
import type { OperationContext } from '../platform/operation-context';
import { assert } from '../platform/refuse';
import { findNotedRule } from './find-noted-rule';
import type { EffectiveDeduction } from './put-into-effect';
import { insertPart } from './takings.queries';

/** Takes what there is of what is due; the rest waits for later points. */
export async function takePart(
  context: Pick<OperationContext, 'tx' | 'ids' | 'now' | 'after'>,
  deduction: EffectiveDeduction,
  { today, spendable }: { today: string; spendable: number },
): Promise<void> {
  const { tx, now } = context;
  const { id, residentId, accountId, rulebookVersion, ruleKey, due, taken } = deduction;
  const spend = Math.min(due - taken, spendable);
  if (spend <= 0) return;
  const { name } = (await findNotedRule(tx, deduction)).rule;
  const title = { zh: `扣分：${name.zh}`, en: `Deduction: ${name.en}` };
  const post = {
    transferId: context.ids.next(),
    kind: 'deduction' as const,
    // Each part begins where the one before ended.
    requestKey: `deduction:${id}:${taken}`,
    accountId,
    holder: accountId === residentId ? ('resident' as const) : ('household' as const),
    residentId,
    actorPersonId: deduction.proposedBy,
    actorRole: 'committee',
    rulebookVersion,
    ruleKey,
    title,
    reason: deduction.reason,
    because: deduction.because,
    occurredAt: now.toISOString(),
    occurredOn: today,
    change: { spend },
  };
  const [outcome] = await postTransfers(tx, [post], now);
  assert(outcome?.ok && !outcome.repeated, 'the account is held and has as much');
  const { transferId, amount: points, balance } = outcome;
  await insertPart(tx, { deductionId: id, transferId, points: spend });
  context.after({ kind: 'points', residentId, transferId, points, balance, title });
}
