import type { reverseTransfer as operation } from '@linli/contract/ledger';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { calendarDay } from '@linli/core/calendar/calendar-day';
import { communityTimeZone } from '../platform/community-time-zone';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { postTransfers } from './post-transfers';
import { findTransfer, isOfOwnHome, type TransferRow } from './transfers.queries';

/**
 * Undoes an award by a linked transfer: the same points leave the same lots. A redemption is undone
 * by cancelling it, where stock goes back too. Nobody corrects what is their own or their family's.
 */
export async function reverseTransfer(
  context: OperationContext,
  { params, body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now, ids } = context;
  const actor = personActor(context);
  const award = await findTransfer(tx, params.transferId);
  if (!award) throw refuse('request/not_found');
  await refuseOwn(context, award);
  if (award.kind !== 'award') throw refuse('ledger/not_reversible');
  const title = { zh: `冲正：${award.title.zh}`, en: `Reversed: ${award.title.en}` };
  const occurredAt = now.toISOString();
  const [outcome] = await postTransfers(
    tx,
    [
      {
        transferId: ids.next(),
        kind: 'reversal',
        requestKey: `reverseTransfer:${body.requestId}`,
        accountId: award.accountId,
        holder: award.holder,
        residentId: award.residentId,
        actorPersonId: actor.personId,
        actorRole: 'committee',
        rulebookVersion: award.rulebookVersion,
        ruleKey: award.ruleKey,
        title,
        reason: body.reason,
        because: [],
        ...(award.sessionId === null ? {} : { sessionId: award.sessionId }),
        occurredAt,
        occurredOn: calendarDay(occurredAt, await communityTimeZone(tx)),
        change: { reverse: award.id },
      },
    ],
    now,
  );
  if (!outcome?.ok) throw refuse(outcome?.code ?? 'server/unexpected', outcome?.details);
  const { transferId, amount, balance } = outcome;
  if (award.residentId !== null) {
    const { residentId } = award;
    context.after({ kind: 'points', residentId, transferId, points: amount, balance, title });
  }
  return { transferId };
}

async function refuseOwn(context: OperationContext, award: TransferRow): Promise<void> {
  const actor = personActor(context);
  const { residentId } = actor;
  const { accountId } = award;
  if (residentId !== null && [award.residentId, accountId].includes(residentId)) {
    throw refuse('rules/self_award');
  }
  if (await isOfOwnHome(context.tx, actor, accountId, award.residentId)) {
    throw refuse('rules/household_award');
  }
}
